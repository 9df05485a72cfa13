package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * Stands in for the simulation of one target: a {@link ResponseSurface} for the expected value, and an error. The error is that of values that
 * were held out: every run is predicted by a surface that was chosen and fitted without a fifth of the runs, among them this one. So it holds
 * chance, what the surface cannot follow, and what the choice of terms costs. Values that are all positive are emulated as logarithms if the
 * likelihood of the straight line is greater there.
 */
final class Emulator {
    /** Parts of which each is predicted from the others. */
    static final int FOLDS = 5;
    /** Normal deviate that 5 % exceed. */
    private static final double DEVIATE = 1.6448536269514722;
    /** Least error of an emulator, over the spread or else the size of the values: runs without any chance are never trusted entirely. */
    private static final double LEAST_ERROR = 1e-6;

    private final boolean logarithmic;
    private final ResponseSurface surface;
    private final double error;
    private final double explained;
    private final double covered;

    private Emulator(boolean logarithmic, ResponseSurface surface, double[] values, boolean[] judged, double[] errors) {
        this.logarithmic = logarithmic;
        this.surface = surface;
        double squares = 0;
        double mean = 0;
        int n = 0;
        for (int i = 0; i < errors.length; i++) {
            if (judged[i]) {
                squares += errors[i] * errors[i];
                mean += values[i];
                n++;
            }
        }
        mean /= n;
        double total = 0;
        for (int i = 0; i < errors.length; i++) {
            total += judged[i] ? (values[i] - mean) * (values[i] - mean) : 0;
        }
        double size = total > 0 ? FastMath.sqrt(total / n) : Math.max(1, Math.abs(mean));
        this.error = Math.max(FastMath.sqrt(squares / n), LEAST_ERROR * size);
        this.explained = total > 0 ? Math.max(0, 1 - squares / total) : 0;
        int inside = 0;
        for (int i = 0; i < errors.length; i++) {
            inside += judged[i] && Math.abs(errors[i]) <= DEVIATE * error ? 1 : 0;
        }
        this.covered = (double) inside / n;
    }

    /**
     * Fitted to runs.
     *
     * @param points parameter sets
     * @param values of the target, all finite
     * @param judged whose errors are counted, at least one
     */
    static Emulator of(List<Axes> points, double[] values, boolean[] judged) {
        boolean logarithmic = Arrays.stream(values).allMatch(value -> value > 0) && betterAsLogarithms(points, values);
        return of(points, values, judged, logarithmic);
    }

    /** On a given scale. */
    static Emulator of(List<Axes> points, double[] values, boolean[] judged, boolean logarithmic) {
        double[] scaled = logarithmic ? Arrays.stream(values).map(FastMath::log).toArray() : values;
        ResponseSurface surface = TermSelection.fit(points, scaled);
        double[] errors = new double[values.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            predict(points, scaled, fold, surface.byPosition(), errors);
        }
        return new Emulator(logarithmic, surface, scaled, judged, errors);
    }

    private static void predict(List<Axes> points, double[] values, int fold, boolean byPosition, double[] errors) {
        List<Axes> kept = new ArrayList<>();
        double[] known = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (i % FOLDS != fold) {
                known[kept.size()] = values[i];
                kept.add(points.get(i));
            }
        }
        ResponseSurface without = TermSelection.fit(kept, Arrays.copyOf(known, kept.size()), byPosition);
        for (int i = fold; i < values.length; i += FOLDS) {
            errors[i] = values[i] - without.at(points.get(i))[0];
        }
    }

    /** Compares the likelihoods of the two straight lines, with the change of scale. */
    private static boolean betterAsLogarithms(List<Axes> points, double[] values) {
        double[] logarithms = Arrays.stream(values).map(FastMath::log).toArray();
        double plain = TermSelection.straightSquares(points, values);
        double scaled = TermSelection.straightSquares(points, logarithms);
        double change = Arrays.stream(logarithms).sum();
        double half = values.length / 2.0;
        return scaled > 0 && half * FastMath.log(scaled) + change < half * FastMath.log(plain);
    }

    /** Whether it works with logarithms of the values. */
    boolean logarithmic() {
        return logarithmic;
    }

    /** A value on the emulator's scale; negative infinity where there is no logarithm. */
    double scaled(double value) {
        if (!logarithmic) {
            return value;
        }
        return value > 0 ? FastMath.log(value) : Double.NEGATIVE_INFINITY;
    }

    /** A value in the target's unit. */
    double natural(double scaled) {
        return logarithmic ? FastMath.exp(scaled) : scaled;
    }

    /** Expected value and standard deviation of a run at a parameter set, on the emulator's scale; unsure where no runs are near. */
    double[] at(Axes axes) {
        double[] fitted = surface.at(axes);
        double usual = surface.usualLeverage();
        fitted[1] = error * FastMath.sqrt(Math.max(1, (1 + fitted[1]) / (1 + usual)));
        return fitted;
    }

    /** Adds the slopes of the expected value along the scores. @return the expected value */
    double slopes(Axes axes, double[] slopes) {
        return surface.slopes(axes, slopes);
    }

    /** Standard deviation of what was held out around its prediction, on the emulator's scale. */
    double error() {
        return error;
    }

    /** Share of the variance of what was held out that was predicted, 0 to 1. */
    double explained() {
        return explained;
    }

    /** Share of what was held out that lay in its interval of 90 %. */
    double covered() {
        return covered;
    }

    /** Indices of the parameters that it depends on, ascending. */
    int[] parameters() {
        return surface.terms().stream()
                .flatMapToInt(term -> IntStream.of(term.first(), term.second()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Number of its terms beside the constant. */
    int terms() {
        return surface.terms().size();
    }
}
