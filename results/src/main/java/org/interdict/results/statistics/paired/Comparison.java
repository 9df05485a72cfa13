package org.interdict.results.statistics.paired;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;

/**
 * Strategies compared under common random numbers.
 *
 * <p>A replicate counts only when every strategy has a run of it that did not fail. Within those, a measure without a value in one run
 * (a time to an event that did not come) leaves out that pair alone, and the effect says how many pairs were left out.
 *
 * @param strategies names of the strategies, in the order given
 * @param baseline the strategy with which the others are compared
 * @param measures the measures compared
 * @param plan confidence of the intervals, the primary measure, and what would matter
 * @param replicates replicates counted
 * @param incomplete replicates left out because a strategy has no run of it
 * @param means a row for each strategy and measure
 * @param effects a row for each strategy but the baseline and each measure
 * @param contrasts a row for each pair of other strategies and each measure: the later strategy minus the earlier one, in families of their own
 * @param ranks a row for each strategy and measure
 * @param regrets a row for each strategy and measure
 */
public record Comparison(
        List<String> strategies,
        String baseline,
        List<ComparedMeasure> measures,
        ComparisonPlan plan,
        int replicates,
        int incomplete,
        List<StrategyMean> means,
        List<Effect> effects,
        List<Effect> contrasts,
        List<MeanRank> ranks,
        List<Regret> regrets) {
    /** Copies the lists. */
    public Comparison {
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
        means = List.copyOf(means);
        effects = List.copyOf(effects);
        contrasts = List.copyOf(contrasts);
        ranks = List.copyOf(ranks);
        regrets = List.copyOf(regrets);
    }

    /**
     * Compares the strategies; all effects are one family.
     *
     * @param values the values of all runs
     * @param confidence of all intervals, within (0, 1)
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static Comparison of(PairedValues values, double confidence) {
        return of(values, ComparisonPlan.of(confidence));
    }

    /**
     * Compares the strategies.
     *
     * @param values the values of all runs
     * @param plan what was fixed before
     */
    public static Comparison of(PairedValues values, ComparisonPlan plan) {
        double confidence = plan.confidence();
        int[] complete = values.completeReplicates();
        List<StrategyMean> means = new ArrayList<>();
        List<MeanRank> ranks = new ArrayList<>();
        List<Regret> regrets = new ArrayList<>();
        for (int s = 0; s < values.strategies().size(); s++) {
            for (int m = 0; m < values.measures().size(); m++) {
                means.add(mean(values, complete, s, m, confidence));
                Standing standing = Standing.of(values, complete, s, m);
                ranks.add(standing.rank(confidence));
                regrets.add(standing.regret());
            }
        }
        return new Comparison(
                values.strategies(),
                values.baseline(),
                values.measures(),
                plan,
                complete.length,
                values.replicates() - complete.length,
                means,
                new PairedEffect(plan).all(values, complete),
                new PairedEffect(plan).contrasts(values, complete),
                ranks,
                regrets);
    }

    /** Confidence of the intervals. */
    public double confidence() {
        return plan.confidence();
    }

    /** The measure of the answer: the primary one, or else the first. */
    public ComparedMeasure primary() {
        return measures.stream()
                .filter(measure -> measure.name().equals(plan.primary()))
                .findFirst()
                .orElse(measures.get(0));
    }

    /** Whether a strategy is clearly better than another one, by the paired difference of the two. */
    public boolean clearlyBetter(String strategy, String other, ComparedMeasure measure) {
        return Stream.concat(effects.stream(), contrasts.stream())
                .filter(row -> row.measure().equals(measure))
                .anyMatch(row -> (row.strategy().equals(strategy)
                                && row.baseline().equals(other)
                                && row.finding() == Finding.BETTER)
                        || (row.strategy().equals(other)
                                && row.baseline().equals(strategy)
                                && row.finding() == Finding.WORSE));
    }

    /** The same comparison with these variance ratios of the effects, in order. */
    public Comparison withVarianceRatios(double[] ratios) {
        return new Comparison(
                strategies,
                baseline,
                measures,
                plan,
                replicates,
                incomplete,
                means,
                IntStream.range(0, ratios.length)
                        .mapToObj(i -> effects.get(i).withVarianceRatio(ratios[i]))
                        .toList(),
                contrasts,
                ranks,
                regrets);
    }

    /** The same comparison with these ranks and regrets. */
    public Comparison withStandings(List<MeanRank> otherRanks, List<Regret> otherRegrets) {
        return new Comparison(
                strategies,
                baseline,
                measures,
                plan,
                replicates,
                incomplete,
                means,
                effects,
                contrasts,
                otherRanks,
                otherRegrets);
    }

    /**
     * The mean of a measure under a strategy.
     *
     * @throws IllegalArgumentException if there is no such row
     */
    public StrategyMean mean(String strategy, String measure) {
        return means.stream()
                .filter(row -> row.strategy().equals(strategy) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> missing(strategy, measure));
    }

    /**
     * The effect of a strategy on a measure.
     *
     * @throws IllegalArgumentException if there is no such row, as for the baseline
     */
    public Effect effect(String strategy, String measure) {
        return effects.stream()
                .filter(row ->
                        row.strategy().equals(strategy) && row.measure().name().equals(measure))
                .findFirst()
                .orElseThrow(() -> missing(strategy, measure));
    }

    private static StrategyMean mean(PairedValues values, int[] complete, int s, int m, double confidence) {
        double[][] runs = values.values()[s];
        double[] sample = Arrays.stream(complete)
                .mapToDouble(replicate -> runs[replicate][m])
                .filter(Double::isFinite)
                .toArray();
        Moments moments = Moments.of(sample);
        Interval interval = Interval.around(moments.mean(), StudentT.halfWidth(moments, confidence));
        return new StrategyMean(
                values.strategies().get(s),
                values.measures().get(m).name(),
                moments.mean(),
                interval.lower(),
                interval.upper(),
                moments.standardDeviation(),
                moments.n());
    }

    private static IllegalArgumentException missing(String strategy, String measure) {
        return new IllegalArgumentException(
                "there is no result for strategy '" + strategy + "' and measure '" + measure + "'");
    }
}
