package org.interdict.results.statistics.portfolio;

import java.util.List;
import org.interdict.results.statistics.estimate.RatioInterval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Effect;

/**
 * What a strategy achieves for what it costs, compared with the other strategies.
 *
 * <p>A strategy is dominated if another one costs no more on average and achieves no less, and is better in one of the two. The baseline
 * counts as a strategy that achieves nothing at no cost. A strategy is dominated by a mix if two others, each used in part, would do the same. The rest are
 * the efficient frontier: from each of its strategies to the next, an additional investigator-day achieves less.
 *
 * @param strategy name of the strategy
 * @param outcome the outcome
 * @param cost effect on the cost: strategy minus baseline
 * @param effect effect on the outcome: strategy minus baseline
 * @param gained mean gain in the outcome's direction: harm averted, or good done
 * @param perUnit {@code gained} per unit of additional cost; {@code NaN} if the mean cost added is not above 0
 * @param perUnitInterval Fieller interval of it; all those shown hold jointly (Bonferroni)
 * @param standing whether it is efficient, or what dominates it
 * @param dominatedBy what dominates it: one strategy, or the two of the mix; empty on the frontier
 * @param dominatedIn share of replicates in which that one strategy costs no more and achieves no less; {@code NaN} for a mix and on the
 *     frontier
 * @param perUnitOverPrevious on the frontier, what each additional unit of cost achieves, compared with the next cheaper strategy of the frontier; else {@code NaN}
 */
public record CostEffect(
        String strategy,
        ComparedMeasure outcome,
        Effect cost,
        Effect effect,
        double gained,
        double perUnit,
        RatioInterval perUnitInterval,
        Standing standing,
        List<String> dominatedBy,
        double dominatedIn,
        double perUnitOverPrevious) {
    /** Copies the list. */
    public CostEffect {
        dominatedBy = List.copyOf(dominatedBy);
    }

    /** Whether a strategy is efficient. */
    public enum Standing {
        /** On the efficient frontier. */
        FRONTIER,
        /** Another strategy, or the baseline, costs no more and achieves no less. */
        DOMINATED,
        /** A mix of two others would achieve more at its cost. */
        DOMINATED_BY_MIX
    }

    /** Whether it lies on the efficient frontier. */
    public boolean onFrontier() {
        return standing == Standing.FRONTIER;
    }
}
