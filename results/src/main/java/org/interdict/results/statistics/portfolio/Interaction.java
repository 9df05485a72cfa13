package org.interdict.results.statistics.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ComparisonPlan;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;
import org.interdict.results.statistics.paired.PairedEffect;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.Pairs;

/**
 * What a package of policies does beyond its parts: the effect of all parts together minus the sum of the effects of each, paired by replicate.
 *
 * <p>Computed as the paired difference of the package from what a sum would give, {@code baseline + Σ (part − baseline)}, replicate by
 * replicate. The intervals of all interactions of one family hold jointly, and agree with their adjusted p ({@link Effect#lower()}).
 *
 * @param strategy the package
 * @param parts the strategies whose policies together are exactly those of the package; two or more
 * @param measure the measure
 * @param together effect of the package: its mean difference from the baseline
 * @param sum sum of the effects of its parts
 * @param mean the interaction, {@code together − sum}
 * @param lower lower end of its simultaneous interval
 * @param upper upper end
 * @param n replicates counted: those in which the package, every part and the baseline have a value
 * @param p two-sided p of the paired t test that there is no interaction, for this one alone
 * @param pAdjusted {@code p} adjusted over the family
 * @param finding whether the package does better or worse than the sum of its parts, in the measure's direction
 */
public record Interaction(
        String strategy,
        List<String> parts,
        ComparedMeasure measure,
        double together,
        double sum,
        double mean,
        double lower,
        double upper,
        int n,
        double p,
        double pAdjusted,
        Finding finding) {
    /** A difference below this share of the numbers that were added is only their rounding. */
    private static final double ROUNDING = 1e-12;

    private static final String SUM = "sum";
    private static final String PACKAGE = "package";

    /** Copies the list. */
    public Interaction {
        parts = List.copyOf(parts);
    }

    /**
     * A package and its parts, by name.
     *
     * @param strategy the package
     * @param parts its parts, each once; two or more
     */
    public record Package(String strategy, List<String> parts) {
        /** @throws IllegalArgumentException if there are fewer than two parts */
        public Package {
            parts = List.copyOf(parts);
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a package has two parts or more, not " + parts);
            }
        }
    }

    /**
     * The interactions of packages in all measures.
     *
     * @param values the values of all runs
     * @param packages the packages; their parts are strategies of {@code values}, none of them the baseline
     * @param confidence of all intervals together, within (0, 1)
     * @return one row for each package and measure, in that order; empty without packages
     */
    public static List<Interaction> of(PairedValues values, List<Package> packages, double confidence) {
        return of(values, packages, ComparisonPlan.of(confidence));
    }

    /**
     * The interactions of packages in all measures.
     *
     * @param values the values of all runs
     * @param packages the packages; their parts are strategies of {@code values}, none of them the baseline
     * @param plan what was fixed before
     * @return one row for each package and measure, in that order; empty without packages
     */
    public static List<Interaction> of(PairedValues values, List<Package> packages, ComparisonPlan plan) {
        List<Pairs> pairs = new ArrayList<>();
        List<double[][]> sums = new ArrayList<>();
        for (Package one : packages) {
            double[][] seen = values.values()[values.strategies().indexOf(one.strategy())];
            double[][] expected = sum(values, one.parts(), seen);
            sums.add(expected);
            PairedValues both =
                    new PairedValues(List.of(SUM, PACKAGE), SUM, values.measures(), new double[][][] {expected, seen});
            for (int m = 0; m < values.measures().size(); m++) {
                pairs.add(Pairs.of(both, both.completeReplicates(), 1, 0, m));
            }
        }
        List<Effect> effects = new PairedEffect(plan).of(pairs);
        List<Interaction> rows = new ArrayList<>();
        int measures = values.measures().size();
        for (int i = 0; i < effects.size(); i++) {
            rows.add(row(values, packages.get(i / measures), sums.get(i / measures), i % measures, effects.get(i)));
        }
        return rows;
    }

    private static Interaction row(PairedValues values, Package one, double[][] expected, int m, Effect effect) {
        double[][] baseline = values.values()[values.baselineIndex()];
        double[][] seen = values.values()[values.strategies().indexOf(one.strategy())];
        double sum = 0;
        for (int r = 0; r < expected.length; r++) {
            if (Double.isFinite(expected[r][m]) && Double.isFinite(seen[r][m])) {
                sum += expected[r][m] - baseline[r][m];
            }
        }
        double mean = effect.n() == 0 ? Double.NaN : sum / effect.n();
        return new Interaction(
                one.strategy(),
                one.parts(),
                effect.measure(),
                mean + effect.mean(),
                mean,
                effect.mean(),
                effect.lower(),
                effect.upper(),
                effect.n(),
                effect.p(),
                effect.pAdjusted(),
                effect.finding());
    }

    /**
     * What the sum of the parts' effects would give, {@code [replicate][measure]}; {@code NaN} where one of them has no value. Where the value of
     * the package differs by rounding alone, it counts as equal to the sum.
     */
    private static double[][] sum(PairedValues values, List<String> parts, double[][] seen) {
        double[][] baseline = values.values()[values.baselineIndex()];
        double[][] sum = new double[values.replicates()][values.measures().size()];
        for (int r = 0; r < sum.length; r++) {
            for (int m = 0; m < sum[r].length; m++) {
                sum[r][m] = baseline[r][m];
                double size = Math.abs(baseline[r][m]);
                for (String part : parts) {
                    double value = values.values()[values.strategies().indexOf(part)][r][m];
                    sum[r][m] += value - baseline[r][m];
                    size += Math.abs(value);
                }
                if (Math.abs(seen[r][m] - sum[r][m]) <= ROUNDING * size) {
                    sum[r][m] = seen[r][m];
                }
            }
        }
        return sum;
    }
}
