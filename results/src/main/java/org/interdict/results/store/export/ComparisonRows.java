package org.interdict.results.store.export;

import java.util.List;

/**
 * What a comparison found, as rows of exported tables.
 *
 * @param effects paired differences from the baseline
 * @param contrasts paired differences between the other strategies
 * @param years paired differences from the baseline, year by year
 * @param interactions what packages do beyond their parts
 * @param costs outcomes compared with cost
 */
public record ComparisonRows(
        List<EffectRow> effects,
        List<EffectRow> contrasts,
        List<YearRow> years,
        List<InteractionRow> interactions,
        List<CostRow> costs) {
    /** The rows of runs that are not compared. */
    public static final ComparisonRows NONE = new ComparisonRows(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public ComparisonRows {
        effects = List.copyOf(effects);
        contrasts = List.copyOf(contrasts);
        years = List.copyOf(years);
        interactions = List.copyOf(interactions);
        costs = List.copyOf(costs);
    }
}
