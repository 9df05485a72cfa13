package org.interdict.results.statistics.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * Outcomes against cost, strategy by strategy, with the efficient frontier; see {@link CostEffect}.
 *
 * @param cost the measure of cost
 * @param baseline name of the baseline
 * @param rows one row for each outcome and each strategy but the baseline, in the order of the outcomes, then of the strategies
 */
public record CostEffectiveness(ComparedMeasure cost, String baseline, List<CostEffect> rows) {
    /** Copies the list. */
    public CostEffectiveness {
        rows = List.copyOf(rows);
    }

    /**
     * Compares the last measure, the cost, with each of the others.
     *
     * @param values values of one or more outcomes and, as the last measure, of the cost
     * @param confidence of all intervals of one kind together, within (0, 1)
     */
    public static CostEffectiveness of(PairedValues values, double confidence) {
        int outcomes = values.measures().size() - 1;
        ComparedMeasure cost = values.measures().get(outcomes);
        Comparison comparison = Comparison.of(values, confidence);
        double each =
                StudentT.bonferroni(confidence, outcomes * (values.strategies().size() - 1));
        List<CostEffect> rows = new ArrayList<>();
        for (int outcome = 0; outcome < outcomes; outcome++) {
            Gains gains = Gains.of(values, outcome);
            Frontier frontier = Frontier.of(gains.cost(), gains.gained());
            for (int s = 0; s < values.strategies().size(); s++) {
                if (s != values.baselineIndex()) {
                    rows.add(row(values, comparison, gains, frontier, outcome, s, each));
                }
            }
        }
        return new CostEffectiveness(cost, values.baseline(), rows);
    }

    private static CostEffect row(
            PairedValues values,
            Comparison comparison,
            Gains gains,
            Frontier frontier,
            int outcome,
            int s,
            double confidence) {
        String name = values.strategies().get(s);
        ComparedMeasure measure = values.measures().get(outcome);
        ComparedMeasure cost = values.measures().get(values.measures().size() - 1);
        double added = gains.cost()[s];
        double gained = gains.gained()[s];
        int[] by = frontier.dominators(s);
        return new CostEffect(
                name,
                measure,
                comparison.effect(name, cost.name()),
                comparison.effect(name, measure.name()),
                gained,
                added > 0 ? gained / added : Double.NaN,
                RatioInterval.of(gains.gainedBy(s), gains.costBy(s), confidence),
                by.length == 0
                        ? CostEffect.Standing.FRONTIER
                        : by.length == 1 ? CostEffect.Standing.DOMINATED : CostEffect.Standing.DOMINATED_BY_MIX,
                Arrays.stream(by).mapToObj(values.strategies()::get).toList(),
                by.length == 1 ? gains.dominatedIn(s, by[0]) : Double.NaN,
                frontier.slopeTo(s));
    }

    /** The strategies on the frontier of an outcome, the cheapest first; the baseline is not among them. */
    public List<CostEffect> frontier(ComparedMeasure outcome) {
        return rows.stream()
                .filter(row -> row.outcome().equals(outcome) && row.onFrontier())
                .sorted(java.util.Comparator.comparingDouble(row -> row.cost().mean()))
                .toList();
    }

    /** The outcomes, in order. */
    public List<ComparedMeasure> outcomes() {
        return rows.stream().map(CostEffect::outcome).distinct().toList();
    }

    /** Gains and additional costs, replicate by replicate, in the replicates in which all strategies have a value. */
    private record Gains(double[][] costs, double[][] gains, double[] cost, double[] gained) {
        static Gains of(PairedValues values, int outcome) {
            int last = values.measures().size() - 1;
            double sign = values.measures().get(outcome).direction() == Direction.LESS ? -1 : 1;
            int[] replicates = Arrays.stream(values.completeReplicates())
                    .filter(r -> Arrays.stream(values.values())
                            .allMatch(runs -> Double.isFinite(runs[r][outcome]) && Double.isFinite(runs[r][last])))
                    .toArray();
            double[][] base = values.values()[values.baselineIndex()];
            int strategies = values.strategies().size();
            double[][] costs = new double[strategies][replicates.length];
            double[][] gains = new double[strategies][replicates.length];
            for (int s = 0; s < strategies; s++) {
                double[][] runs = values.values()[s];
                for (int i = 0; i < replicates.length; i++) {
                    int r = replicates[i];
                    costs[s][i] = runs[r][last] - base[r][last];
                    // Not the sign times the difference: zero must not become minus zero.
                    gains[s][i] = sign < 0 ? base[r][outcome] - runs[r][outcome] : runs[r][outcome] - base[r][outcome];
                }
            }
            return new Gains(costs, gains, means(costs), means(gains));
        }

        private static double[] means(double[][] values) {
            return Arrays.stream(values)
                    .mapToDouble(each -> Moments.of(each).mean())
                    .toArray();
        }

        double[] costBy(int s) {
            return costs[s];
        }

        double[] gainedBy(int s) {
            return gains[s];
        }

        double dominatedIn(int s, int other) {
            int times = 0;
            for (int i = 0; i < costs[s].length; i++) {
                times += costs[other][i] <= costs[s][i] && gains[other][i] >= gains[s][i] ? 1 : 0;
            }
            return costs[s].length == 0 ? Double.NaN : times / (double) costs[s].length;
        }
    }
}
