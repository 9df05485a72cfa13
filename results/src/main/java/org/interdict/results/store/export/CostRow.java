package org.interdict.results.store.export;

import java.util.List;

/**
 * A row of the exported table {@code cost-effectiveness}: what a strategy achieves in one outcome for what it costs. A number that is
 * not finite is exported as missing.
 *
 * @param strategy name of the strategy
 * @param baseline name of the baseline
 * @param measure name of the outcome
 * @param costMeasure name of the cost
 * @param cost additional cost, compared with the baseline
 * @param costLower lower end of its simultaneous interval
 * @param costUpper upper end
 * @param gained gain in the outcome's direction
 * @param perInvestigatorDay {@code gained} per unit of additional cost
 * @param intervalKind form of its interval
 * @param lower lower end of the interval of {@code perInvestigatorDay}; see {@code intervalKind}
 * @param upper upper end
 * @param standing frontier, dominated, or dominated by a mix
 * @param dominatedBy what dominates it: one strategy, or the two of a mix; empty on the frontier
 * @param dominatedIn share of replicates in which that one strategy does so
 * @param perInvestigatorDayOverPrevious on the frontier, additional gain per additional unit of cost, compared with the next cheaper strategy
 */
public record CostRow(
        String strategy,
        String baseline,
        String measure,
        String costMeasure,
        double cost,
        double costLower,
        double costUpper,
        double gained,
        double perInvestigatorDay,
        String intervalKind,
        double lower,
        double upper,
        String standing,
        List<String> dominatedBy,
        double dominatedIn,
        double perInvestigatorDayOverPrevious) {
    /** Copies the list. */
    public CostRow {
        dominatedBy = List.copyOf(dominatedBy);
    }
}
