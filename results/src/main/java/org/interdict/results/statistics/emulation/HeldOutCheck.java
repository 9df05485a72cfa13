package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Finds the parameters of runs that were held out. A run is taken as the truth: each target gets a range as wide as its published one that holds
 * the run's value at a random place. Emulators that have not seen the run, nor a fifth of the others, give a posterior, and this is compared
 * with the parameters that the run had.
 */
public final class HeldOutCheck {
    /** Bins of ranks. */
    private static final int TENTHS = 10;
    /** Draws below or above an interval of 90 %: one in twenty. */
    private static final int ONE_IN = 20;
    /** Draws from each posterior: with 199 there are 200 equally probable ranks. */
    private static final int DRAWS = 199;

    private static final int RANGE = 5;

    private final RunTable runs;
    private final double[] widths;
    private final int truths;
    private final long seed;
    private final List<double[]> covered = new ArrayList<>();
    private final List<double[]> errors = new ArrayList<>();
    private final List<double[]> before = new ArrayList<>();
    private final int[] ranks = new int[TENTHS];

    private HeldOutCheck(RunTable runs, double[] widths, int truths, long seed) {
        this.runs = runs;
        this.widths = widths.clone();
        this.truths = truths;
        this.seed = seed;
    }

    /**
     * Checks.
     *
     * @param runs of a Latin hypercube over the prior
     * @param widths of the targets' ranges, in order
     * @param truths number of runs to be held out, at most that of all runs
     * @param seed of all that is drawn here
     */
    public static HeldOutFinding of(RunTable runs, double[] widths, int truths, long seed) {
        return new HeldOutCheck(runs, widths, Math.min(truths, runs.size()), seed).finding();
    }

    private HeldOutFinding finding() {
        for (int fold = 0; fold < Emulator.FOLDS; fold++) {
            List<Integer> heldOut = heldOut(fold);
            if (!heldOut.isEmpty()) {
                Emulators emulators = Emulators.of(runs.fold(fold, Emulator.FOLDS, false));
                heldOut.forEach(run -> find(run, emulators));
            }
        }
        double[] coverage = ratio(covered, Collections.nCopies(covered.size(), ones()));
        double[] error = ratio(errors, before);
        List<Double> byParameter = new ArrayList<>();
        for (int parameter = 0; parameter < runs.parameters(); parameter++) {
            byParameter.add(column(errors, parameter) / column(before, parameter));
        }
        List<Integer> tenths = new ArrayList<>();
        for (int rank : ranks) {
            tenths.add(rank);
        }
        return new HeldOutFinding(covered.size(), coverage[0], coverage[1], error[0], error[1], tenths, byParameter);
    }

    /** The first runs of a fold, so many that all folds together hold the number of truths. */
    private List<Integer> heldOut(int fold) {
        List<Integer> heldOut = new ArrayList<>();
        for (int run = fold; run < truths; run += Emulator.FOLDS) {
            heldOut.add(run);
        }
        return heldOut;
    }

    private void find(int run, Emulators emulators) {
        List<TargetRange> ranges = new ArrayList<>();
        for (int target = 0; target < widths.length; target++) {
            double value = runs.values().get(run)[target];
            double low = value - Chance.of(seed, RANGE, run, target).uniform() * widths[target];
            ranges.add(new TargetRange(low, low + widths[target]));
        }
        long own = Double.doubleToLongBits(Chance.of(seed, RANGE, run).uniform());
        List<double[]> draws = new PosteriorSampler(emulators, ranges, own).quick(DRAWS, 1);
        double[] truth = runs.scores().get(run);
        double[] inside = new double[truth.length];
        double[] squared = new double[truth.length];
        double[] prior = new double[truth.length];
        for (int parameter = 0; parameter < truth.length; parameter++) {
            double sum = 0;
            int below = 0;
            for (double[] draw : draws) {
                sum += draw[parameter];
                below += draw[parameter] < truth[parameter] ? 1 : 0;
            }
            int tail = (DRAWS + 1) / ONE_IN;
            inside[parameter] = below >= tail && below <= DRAWS - tail ? 1 : 0;
            double error = sum / DRAWS - truth[parameter];
            squared[parameter] = error * error;
            prior[parameter] = truth[parameter] * truth[parameter];
            ranks[below * TENTHS / (DRAWS + 1)]++;
        }
        covered.add(inside);
        errors.add(squared);
        before.add(prior);
    }

    private double[] ones() {
        double[] ones = new double[runs.parameters()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).sum();
    }

    /** A ratio of sums over truths, and its standard error by the delta method. */
    private static double[] ratio(List<double[]> above, List<double[]> below) {
        int n = above.size();
        double[] tops =
                above.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double[] bottoms =
                below.stream().mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        double top = Arrays.stream(tops).sum();
        double bottom = Arrays.stream(bottoms).sum();
        double ratio = top / bottom;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double rest = tops[i] - ratio * bottoms[i];
            squares += rest * rest;
        }
        double error = n < 2 ? Double.NaN : Math.sqrt(squares * n / (n - 1)) / bottom;
        return new double[] {ratio, error};
    }
}
