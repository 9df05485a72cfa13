package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.random.NormalQuantile;

/**
 * How plausible a parameter set is in the light of all targets, by their emulators. The likelihood of a target is the probability that a run
 * (a mean over the replicates of a parameter set) lies in its range, over the greatest such probability: what the range leaves open is open,
 * and chance, the emulator's error and its ignorance far from all runs widen it. Each target may, with probability {@value #STRAY}, say
 * nothing about this model: so a target that no parameter set can meet does not bend the rest. Targets count as independent of one another.
 */
public final class Plausibility {
    /** Probability that a target says nothing about the model. */
    static final double STRAY = 0.001;
    /** Probability that a parameter set that is right is ruled out, all targets together. */
    static final double RULED_OUT = 0.01;
    /** Below this a product of probabilities is replaced by its logarithm. */
    private static final double SMALL = 1e-200;

    private final List<Aim> aims;
    private final int targets;

    private Plausibility(List<Aim> aims, int targets) {
        this.aims = aims;
        this.targets = targets;
    }

    /** A target with its emulator. */
    private record Aim(int target, Emulator emulator, double low, double high) {}

    /**
     * By these emulators.
     *
     * @param ranges of the targets, in order; those without an emulator are left out
     */
    public static Plausibility of(Emulators emulators, List<TargetRange> ranges) {
        List<Aim> aims = new ArrayList<>();
        for (int target = 0; target < ranges.size(); target++) {
            TargetRange range = ranges.get(target);
            int index = target;
            if (Double.isFinite(range.low()) && Double.isFinite(range.high())) {
                emulators
                        .of(target)
                        .ifPresent(emulator -> aims.add(
                                new Aim(index, emulator, emulator.scaled(range.low()), emulator.scaled(range.high()))));
            }
        }
        return new Plausibility(aims, ranges.size());
    }

    /** What the emulators say about a parameter set: expected values and standard deviations by aim. */
    record Expected(double[] means, double[] deviations) {}

    /** What the emulators say. */
    Expected expected(double[] scores) {
        Axes axes = Axes.of(scores);
        double[] means = new double[aims.size()];
        double[] deviations = new double[aims.size()];
        for (int i = 0; i < means.length; i++) {
            double[] at = aims.get(i).emulator().at(axes);
            means[i] = at[0];
            deviations[i] = at[1];
        }
        return new Expected(means, deviations);
    }

    /**
     * Logarithm of the likelihood.
     *
     * @param widening factor of all errors, at least 1; with a large one all parameter sets are alike
     */
    double logarithm(Expected expected, double widening) {
        double sum = 0;
        double product = 1;
        for (int i = 0; i < aims.size(); i++) {
            product *= STRAY + (1 - STRAY) * likelihood(i, expected, widening);
            if (product < SMALL) {
                sum += FastMath.log(product);
                product = 1;
            }
        }
        return sum + FastMath.log(product);
    }

    /** By aim, the probability that it says something about the model: its mean over some parameter sets. */
    double[] counts(List<Expected> sets, double widening) {
        double[] counts = new double[aims.size()];
        for (Expected expected : sets) {
            for (int i = 0; i < counts.length; i++) {
                double met = (1 - STRAY) * likelihood(i, expected, widening);
                counts[i] += met / (met + STRAY) / sets.size();
            }
        }
        return counts;
    }

    /** Width of an aim's range on its emulator's scale; may be infinite. */
    double width(int aim) {
        return aims.get(aim).high() - aims.get(aim).low();
    }

    /** Usual error of an aim's emulator. */
    double error(int aim) {
        return aims.get(aim).emulator().error();
    }

    /** Slopes of an aim's expected value along the scores. */
    double[] slopes(int aim, Axes axes) {
        double[] slopes = new double[axes.scores().length];
        aims.get(aim).emulator().slopes(axes, slopes);
        return slopes;
    }

    /** Slope of the logarithm of the likelihood along the scores, as if the errors were the same everywhere. */
    double[] slope(double[] scores, double widening) {
        Axes axes = Axes.of(scores);
        double[] slope = new double[scores.length];
        double[] own = new double[scores.length];
        for (int i = 0; i < aims.size(); i++) {
            Aim aim = aims.get(i);
            Arrays.fill(own, 0);
            double mean = aim.emulator().slopes(axes, own);
            double deviation = widening * aim.emulator().error();
            double low = (aim.low() - mean) / deviation;
            double high = (aim.high() - mean) / deviation;
            double most = 2 * NormalProbability.at((high - low) / 2) - 1;
            double inside = Math.max(0, NormalProbability.at(high) - NormalProbability.at(low));
            double rise = (NormalProbability.density(low) - NormalProbability.density(high)) / (deviation * most);
            double factor = (1 - STRAY) * rise / (STRAY + (1 - STRAY) * inside / most);
            for (int k = 0; k < slope.length; k++) {
                slope[k] += factor * own[k];
            }
        }
        return slope;
    }

    private double likelihood(int aim, Expected expected, double widening) {
        double deviation = widening * expected.deviations()[aim];
        double mean = expected.means()[aim];
        double low = aims.get(aim).low();
        double high = aims.get(aim).high();
        double inside =
                NormalProbability.at((high - mean) / deviation) - NormalProbability.at((low - mean) / deviation);
        double most = 2 * NormalProbability.at((high - low) / (2 * deviation)) - 1;
        return Math.max(0, inside) / most;
    }

    /** How far a target's expected value lies outside its range, in standard deviations; by target, 0 where there is no emulator. */
    double[] implausibilities(double[] scores) {
        Expected expected = expected(scores);
        double[] found = new double[targets];
        for (int i = 0; i < aims.size(); i++) {
            Aim aim = aims.get(i);
            double mean = expected.means()[i];
            double outside = Math.max(0, Math.max(aim.low() - mean, mean - aim.high()));
            found[aim.target()] = outside / expected.deviations()[i];
        }
        return found;
    }

    /**
     * The implausibility from which a parameter set is ruled out. It grows with the number of targets (Bonferroni), so that all of them together
     * rule out one that is right with a probability of at most {@value #RULED_OUT}.
     */
    public double cutoff() {
        return NormalQuantile.at(1 - RULED_OUT / (2 * Math.max(1, aims.size())));
    }

    /** Which targets some of these parameter sets can meet; the others are no reason to rule any out. */
    boolean[] reachable(List<double[]> sets) {
        double cutoff = cutoff();
        boolean[] reachable = new boolean[targets];
        for (double[] scores : sets) {
            double[] found = implausibilities(scores);
            for (int target = 0; target < targets; target++) {
                reachable[target] |= found[target] <= cutoff;
            }
        }
        return reachable;
    }

    /** Which of these parameter sets are not ruled out by any target that some of them can meet. */
    public boolean[] left(List<double[]> sets) {
        boolean[] reachable = reachable(sets);
        double cutoff = cutoff();
        boolean[] left = new boolean[sets.size()];
        for (int i = 0; i < left.length; i++) {
            double[] found = implausibilities(sets.get(i));
            left[i] = true;
            for (int target = 0; target < targets; target++) {
                left[i] &= !reachable[target] || found[target] <= cutoff;
            }
        }
        return left;
    }
}
