package org.interdict.results.statistics.portfolio;

import java.util.List;
import java.util.Optional;

/**
 * What a comparison says beyond the differences from the baseline.
 *
 * @param interactions what packages do beyond their parts; empty if no strategy is a package
 * @param cost outcomes against cost; empty if it is not known
 */
public record Portfolio(List<Interaction> interactions, Optional<CostEffectiveness> cost) {
    /** No packages, and no cost. */
    public static final Portfolio NONE = new Portfolio(List.of(), Optional.empty());

    /** Copies the list. */
    public Portfolio {
        interactions = List.copyOf(interactions);
    }
}
