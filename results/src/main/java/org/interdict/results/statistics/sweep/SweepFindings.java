package org.interdict.results.statistics.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.Finding;

/**
 * What a sweep found.
 *
 * @param factors what was varied, at least one
 * @param points at which a comparison could be made, by number
 * @param empty number of points without a replicate in which every strategy was run
 * @param curves with one factor: a curve for each strategy but the baseline and each measure; empty otherwise
 * @param mainEffects with several factors: one for each factor, strategy but the baseline, and measure; empty otherwise
 */
public record SweepFindings(
        List<SweptFactor> factors,
        List<SweptPoint> points,
        int empty,
        List<ResponseCurve> curves,
        List<MainEffect> mainEffects) {
    /** Copies the lists. */
    public SweepFindings {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
        curves = List.copyOf(curves);
        mainEffects = List.copyOf(mainEffects);
    }

    /**
     * How many points say what about a strategy.
     *
     * @param better points at which its mean is better than the baseline's
     * @param clearlyBetter those among them at which the interval leaves no doubt
     * @param worse points at which its mean is worse
     * @param clearlyWorse those among them at which the interval leaves no doubt
     * @param equal points at which there is no difference at all, or none is known
     */
    public record Count(int better, int clearlyBetter, int worse, int clearlyWorse, int equal) {}

    /** The findings at these points; those without a comparison are counted and left out. */
    public static SweepFindings of(List<SweptFactor> factors, List<SweptPoint> all) {
        List<SweptPoint> points = all.stream()
                .filter(point -> point.comparison().replicates() > 0)
                .toList();
        List<ResponseCurve> curves = new ArrayList<>();
        List<MainEffect> effects = new ArrayList<>();
        if (!points.isEmpty()) {
            SweptPoint first = points.get(0);
            for (int m = 0; m < first.runs().measures().size(); m++) {
                for (int s = 0; s < first.runs().strategies().size(); s++) {
                    if (s == first.runs().baselineIndex()) {
                        continue;
                    }
                    if (factors.size() == 1) {
                        curves.add(ResponseCurve.of(factors.get(0), points, s, m));
                    }
                    for (int f = 0; f < factors.size() && factors.size() > 1; f++) {
                        effects.add(MainEffect.of(factors.get(f), points, f, s, m));
                    }
                }
            }
        }
        return new SweepFindings(factors, points, all.size() - points.size(), curves, effects);
    }

    /** Names of the strategies; empty without a point. */
    public List<String> strategies() {
        return points.isEmpty() ? List.of() : points.get(0).runs().strategies();
    }

    /** Names of the strategies but the baseline. */
    public List<String> alternatives() {
        return strategies().stream().filter(name -> !name.equals(baseline())).toList();
    }

    /** Name of the baseline; empty without a point. */
    public String baseline() {
        return points.isEmpty() ? "" : points.get(0).runs().baseline();
    }

    /** The measures; empty without a point. */
    public List<ComparedMeasure> measures() {
        return points.isEmpty() ? List.of() : points.get(0).runs().measures();
    }

    /** What the points say about a strategy in a measure. */
    public Count count(String strategy, ComparedMeasure measure) {
        int[] counts = new int[5];
        for (SweptPoint point : points) {
            Effect effect = point.comparison().effect(strategy, measure.name());
            if (!Double.isFinite(effect.mean()) || effect.mean() == 0) {
                counts[4]++;
            } else if (measure.better(effect.mean(), 0)) {
                counts[0]++;
                counts[1] += effect.finding() == Finding.BETTER ? 1 : 0;
            } else {
                counts[2]++;
                counts[3] += effect.finding() == Finding.WORSE ? 1 : 0;
            }
        }
        return new Count(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** With one factor: which strategy is best on average, from one value to the next at which that changes. */
    public List<BestStretch> best(ComparedMeasure measure) {
        return BestStretch.of(factors.get(0), points, measures().indexOf(measure));
    }

    /** The values of a factor that occur, ascending. */
    public List<Double> values(int factor) {
        TreeSet<Double> values = new TreeSet<>();
        points.forEach(point -> values.add(point.values().get(factor)));
        return List.copyOf(values);
    }
}
