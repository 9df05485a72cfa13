package org.interdict.results.statistics.paired;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.results.statistics.estimate.HolmBounds;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.estimate.MeanBounds;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.Wilson;

/**
 * Computes effects: paired differences with the intervals and p values of one procedure, {@link HolmBounds}. The effects of the primary measure are one
 * family, those of the other measures another.
 */
public final class PairedEffect {
    /** With fewer pairs the small-sample factor of the effect size is 0 or less. */
    private static final int FEWEST_FOR_SIZE = 3;

    private final ComparisonPlan plan;

    /** Effects as this plan asks for. */
    public PairedEffect(ComparisonPlan plan) {
        this.plan = plan;
    }

    /**
     * The effects of all strategies but the baseline on all measures.
     *
     * @param complete replicates that count
     * @return strategy by strategy, measure by measure
     */
    List<Effect> all(PairedValues values, int[] complete) {
        List<Pairs> shown = new ArrayList<>();
        int baseline = values.baselineIndex();
        for (int s = 0; s < values.strategies().size(); s++) {
            for (int m = 0; m < values.measures().size() && s != baseline; m++) {
                shown.add(Pairs.of(values, complete, s, baseline, m));
            }
        }
        return of(shown);
    }

    /**
     * The differences between all pairs of strategies other than the baseline, in families of their own.
     *
     * @param complete replicates that count
     * @return pair by pair, the later strategy minus the earlier one, measure by measure
     */
    List<Effect> contrasts(PairedValues values, int[] complete) {
        List<Pairs> shown = new ArrayList<>();
        int baseline = values.baselineIndex();
        for (int against = 0; against < values.strategies().size(); against++) {
            for (int s = against + 1; s < values.strategies().size() && against != baseline; s++) {
                for (int m = 0; m < values.measures().size() && s != baseline; m++) {
                    shown.add(Pairs.of(values, complete, s, against, m));
                }
            }
        }
        return of(shown);
    }

    /**
     * The effects of these pairs, tested together in each family of measures.
     *
     * @return in the same order
     */
    public List<Effect> of(List<Pairs> shown) {
        Effect[] effects = new Effect[shown.size()];
        for (int first = 0; first < effects.length; first++) {
            if (effects[first] == null) {
                String measure = shown.get(first).measure().name();
                int[] family = IntStream.range(0, effects.length)
                        .filter(i ->
                                plan.together(measure, shown.get(i).measure().name()))
                        .toArray();
                List<HolmBounds.Bound> bounds = HolmBounds.of(
                        IntStream.of(family)
                                .mapToObj(i -> shown.get(i).bounds())
                                .toList(),
                        plan.confidence());
                for (int k = 0; k < family.length; k++) {
                    effects[family[k]] = effect(shown.get(family[k]), bounds.get(k));
                }
            }
        }
        return List.of(effects);
    }

    private Effect effect(Pairs pairs, HolmBounds.Bound bound) {
        Moments base = Moments.of(pairs.base());
        Moments d = pairs.moments();
        MeanBounds alone = pairs.bounds();
        double sum = Moments.of(pairs.treated()).variance() + base.variance();
        double covariance = d.n() < 2 ? Double.NaN : Moments.covariance(pairs.differences(), pairs.base());
        MeanBounds logs = MeanBounds.of(pairs.logRatios());
        Interval log = logs.interval(plan.confidence());
        double better = pairs.better();
        return new Effect(
                pairs.strategy(),
                pairs.against(),
                pairs.measure(),
                base.mean(),
                d.mean(),
                bound.lower(),
                bound.upper(),
                alone.interval(plan.confidence()),
                base.mean() == 0 ? Double.NaN : d.mean() / Math.abs(base.mean()),
                HolmBounds.ratio(bound, d, base, covariance),
                StrictMath.exp(logs.mean()),
                new Interval(StrictMath.exp(log.lower()), StrictMath.exp(log.upper())),
                d.n(),
                pairs.dropped(),
                d.variance() == 0 ? Double.NaN : sum / d.variance(),
                alone.p(),
                bound.pAdjusted(),
                base.variance() == 0 ? Double.NaN : hedges(d.n()) * d.mean() / base.standardDeviation(),
                better,
                Wilson.of(better, d.n(), plan.confidence()),
                plan.relevant(pairs.measure().name()),
                plan.confidence());
    }

    /** Small-sample factor of a standardised difference (Hedges 1981, the usual approximation). */
    static double hedges(int n) {
        return n < FEWEST_FOR_SIZE ? Double.NaN : 1 - 3 / (4.0 * (n - 1) - 1);
    }
}
