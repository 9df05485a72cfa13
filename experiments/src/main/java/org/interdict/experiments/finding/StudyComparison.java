package org.interdict.experiments.finding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interdict.experiments.run.record.FixedClaims;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.MeasureKind;
import org.interdict.results.statistics.drawn.WorldComparison;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.ComparisonPlan;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.interdict.results.statistics.portfolio.Interaction;

/**
 * The comparison of a study's arms, read from its stored runs. Where parameters were drawn, what the comparison calls a replicate is a
 * world.
 *
 * @param comparison means, paired effects, ranks and regret
 * @param years effects in each year of the evaluation; empty if it is shorter than two years or the daily series are not stored
 * @param costs mean cost of a run by strategy, then by kind; NaN where it is not known
 * @param interactions what packages of policies do beyond their parts, one row for each package and measure; empty if no strategy is a
 *      package
 * @param costEffectiveness harms (or, without any, the first other outcome) per unit of what all payers pay; empty where one of them
 *      is not known
 */
public record StudyComparison(
        Comparison comparison,
        List<YearEffect> years,
        Map<String, Map<String, Double>> costs,
        List<Interaction> interactions,
        Optional<CostEffectiveness> costEffectiveness) {
    /** Kinds of cost; each is the measure {@code cost.<kind>}. */
    public static final List<String> COSTS = List.of("investigatorDays", "platformCost", "innocentFlagged");

    /**
     * Reads the comparison of strategies: with packages of policies and cost-effectiveness.
     *
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public static StudyComparison of(StudyRuns runs) {
        ComparisonPlan plan = FixedClaims.of(runs.experiment());
        return new StudyComparison(
                comparison(runs, plan),
                StudyYears.of(runs, plan),
                costs(runs),
                Interaction.of(
                        worlds(runs, runs.units(runs.experiment().measures())), PolicyPackages.of(runs.design()), plan),
                costEffectiveness(runs, plan.confidence()));
    }

    /**
     * Reads the comparison of arms that are not strategies: without packages of policies and cost-effectiveness.
     *
     * @throws IllegalArgumentException if there are fewer than two arms
     */
    public static StudyComparison ofArms(StudyRuns runs) {
        ComparisonPlan plan = FixedClaims.of(runs.experiment());
        return new StudyComparison(comparison(runs, plan), List.of(), costs(runs), List.of(), Optional.empty());
    }

    private static Comparison comparison(StudyRuns runs, ComparisonPlan plan) {
        PairedValues units = runs.units(runs.experiment().measures());
        return runs.drawn() ? WorldComparison.of(units, runs.worlds(), plan) : Comparison.of(units, plan);
    }

    private static Optional<CostEffectiveness> costEffectiveness(StudyRuns runs, double confidence) {
        List<String> outcomes = outcomes(runs.experiment().measures());
        List<String> measures = Stream.concat(outcomes.stream(), Stream.of(PaidCosts.AGENCIES, PaidCosts.PLATFORMS))
                .toList();
        PairedValues values = PaidCosts.together(
                worlds(runs, runs.units(measures)), runs.experiment().prices());
        int cost = outcomes.size();
        boolean known = Arrays.stream(values.values())
                .allMatch(strategy -> Arrays.stream(strategy).anyMatch(run -> Double.isFinite(run[cost])));
        return outcomes.isEmpty() || !known || values.replicates() < 2
                ? Optional.empty()
                : Optional.of(CostEffectiveness.of(values, confidence));
    }

    /** Where parameters are drawn, a world counts once: the mean of its replicates. */
    private static PairedValues worlds(StudyRuns runs, PairedValues units) {
        return runs.drawn() ? WorldMeans.of(units, runs.worlds()) : units;
    }

    /**
     * The harms except that of the response, which is a part of the others and a cost of the strategy; without any, the first measure that
     * is not a cost.
     */
    private static List<String> outcomes(List<String> measures) {
        List<String> harms = measures.stream()
                .filter(measure -> Measures.kindOf(measure) == MeasureKind.HARM)
                .toList();
        return harms.isEmpty()
                ? measures.stream()
                        .filter(measure -> Measures.kindOf(measure) != MeasureKind.COST)
                        .limit(1)
                        .toList()
                : harms;
    }

    private static Map<String, Map<String, Double>> costs(StudyRuns runs) {
        List<String> names = runs.design().names();
        List<String> measures = COSTS.stream().map(kind -> "cost." + kind).toList();
        double[][][] values = runs.store().runs().values(measures, runs.replicates());
        Map<String, Map<String, Double>> costs = new LinkedHashMap<>();
        for (int s = 0; s < names.size(); s++) {
            Map<String, Double> kinds = new LinkedHashMap<>();
            for (int kind = 0; kind < COSTS.size(); kind++) {
                int column = kind;
                kinds.put(
                        COSTS.get(kind),
                        Arrays.stream(values[s])
                                .mapToDouble(run -> run[column])
                                .filter(Double::isFinite)
                                .average()
                                .orElse(Double.NaN));
            }
            costs.put(names.get(s), kinds);
        }
        return costs;
    }
}
