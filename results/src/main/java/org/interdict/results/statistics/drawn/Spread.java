package org.interdict.results.statistics.drawn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.model.unit.Grade;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.Ranks;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * Why a paired difference is not the same in all runs: how its spread over worlds and replicates is divided into luck and parameters by grade, and which parameters
 * it is correlated with.
 *
 * <p>All parts are of ranks: the differences of all runs are ranked together, so that a few large worlds do not decide. A part is its share of the
 * variance of one run's rank. Luck can be separated from parameters only where worlds have two replicates or more.
 *
 * @param strategy the strategy whose difference it is
 * @param reference the strategy from which it differs
 * @param measure the measure
 * @param worlds worlds counted
 * @param luckKnown whether luck is known separately; else it is part of what is not explained
 * @param parts luck (if known), each grade that has parameters, and what is not explained: effects that are not monotone, joint effects, and all that these worlds
 *     cannot show. Estimates below 0 are shown as 0; grades whose sum is more than luck leaves are reduced in proportion; empty where nothing can be said
 * @param drivers all parameters, the strongest first
 */
public record Spread(
        String strategy,
        String reference,
        ComparedMeasure measure,
        int worlds,
        boolean luckKnown,
        List<Part> parts,
        List<Driver> drivers) {
    /** Copies the lists. */
    public Spread {
        parts = List.copyOf(parts);
        drivers = List.copyOf(drivers);
    }

    /** The source of a part of the spread. */
    public enum Source {
        /** Chance between replicates of one world. */
        LUCK("luck"),
        /** Parameters measured in this population. */
        GRADE_A("grade A"),
        /** Parameters measured in an analogue. */
        GRADE_B("grade B"),
        /** Parameters assumed. */
        GRADE_C("grade C"),
        /** Neither luck nor what rises or falls with a parameter's rank. */
        UNEXPLAINED("unexplained");

        private final String word;

        Source(String word) {
            this.word = word;
        }

        /** The word in tables. */
        public String word() {
            return word;
        }

        static Source of(Grade grade) {
            return switch (grade) {
                case A -> GRADE_A;
                case B -> GRADE_B;
                case C -> GRADE_C;
            };
        }
    }

    /**
     * A part of the spread.
     *
     * @param share of the variance, 0 to 1
     * @param interval its interval, for this number alone; undefined for what is not explained
     */
    public record Part(Source source, double share, Interval interval) {}

    /**
     * Divides the spread of a difference.
     *
     * @param runs one row for each unit
     * @param worlds the world of each unit
     * @param drawn the drawn values of all worlds, by index of the world
     * @param strategy index of the strategy
     * @param reference index of the strategy it is compared with
     * @param m index of the measure
     * @param confidence of the intervals, within (0, 1)
     */
    public static Spread of(
            PairedValues runs, int[] worlds, DrawnWorlds drawn, int strategy, int reference, int m, double confidence) {
        double[][] all = WorldEffects.of(runs, worlds, strategy, reference, m);
        int[] present = Arrays.stream(worlds).distinct().sorted().toArray();
        int[] kept = java.util.stream.IntStream.range(0, present.length)
                .filter(w -> all[w].length > 0)
                .toArray();
        double[][] ranked =
                rankedTogether(Arrays.stream(kept).mapToObj(w -> all[w]).toArray(double[][]::new));
        VarianceSplit split = VarianceSplit.of(ranked, confidence);
        double[] means = Arrays.stream(ranked)
                .mapToDouble(world -> Moments.of(world).mean())
                .toArray();
        double[] outcome = Ranks.standardise(means);
        boolean varies = outcome.length > 1 && Double.isFinite(outcome[0]);
        ParameterScores scores = varies
                ? drawn.scores(Arrays.stream(kept).map(w -> present[w]).toArray())
                : new ParameterScores(List.of(), new double[0][]);
        return new Spread(
                runs.strategies().get(strategy),
                runs.strategies().get(reference),
                runs.measures().get(m),
                kept.length,
                !Double.isNaN(split.within()),
                varies ? parts(split, means, GradeShares.of(outcome, scores, confidence)) : List.of(),
                varies ? Driver.of(outcome, scores, confidence) : List.of());
    }

    /** The part from a source; its share is {@code NaN} where it is not known. */
    public Part part(Source source) {
        return parts.stream()
                .filter(part -> part.source() == source)
                .findFirst()
                .orElse(new Part(source, Double.NaN, Interval.UNDEFINED));
    }

    private static double[][] rankedTogether(double[][] groups) {
        double[] ranks =
                Ranks.of(Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray());
        double[][] out = new double[groups.length][];
        int at = 0;
        for (int g = 0; g < groups.length; g++) {
            out[g] = Arrays.copyOfRange(ranks, at, at + groups[g].length);
            at += groups[g].length;
        }
        return out;
    }

    /** Turns shares of the variance of worlds' means into shares of the variance of one run: luck makes a mean vary less than a run. */
    private static List<Part> parts(VarianceSplit split, double[] means, List<GradeShares.Share> grades) {
        if (grades.isEmpty()) {
            return List.of();
        }
        double factor = Moments.of(means).variance() / split.total();
        double luck = Double.isNaN(split.within()) ? 0 : split.luck();
        double sum = grades.stream()
                .mapToDouble(grade -> Math.max(0, grade.share()) * factor)
                .sum();
        double cut = sum > 1 - luck ? (1 - luck) / sum : 1;
        List<Part> parts = new ArrayList<>();
        if (!Double.isNaN(split.within())) {
            parts.add(new Part(Source.LUCK, luck, split.luckInterval()));
        }
        for (GradeShares.Share grade : grades) {
            parts.add(new Part(
                    Source.of(grade.grade()),
                    Math.max(0, grade.share()) * factor * cut,
                    new Interval(
                            Math.min(1, grade.interval().lower() * factor),
                            Math.min(1, grade.interval().upper() * factor))));
        }
        parts.add(new Part(Source.UNEXPLAINED, Math.max(0, 1 - luck - sum * cut), Interval.UNDEFINED));
        return parts;
    }
}
