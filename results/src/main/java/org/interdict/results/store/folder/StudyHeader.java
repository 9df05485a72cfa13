package org.interdict.results.store.folder;

import java.util.List;

/**
 * What a run folder is about. Written when the folder is made, and compared first when it is opened again.
 *
 * @param experiment name of the experiment
 * @param question what it asks; may be empty
 * @param identity hash of everything that determines a run's bytes: model, experiment without its number of replicates, seed
 * @param version version of INTERDICT
 * @param seed master seed
 * @param strategies names of the arms, in order: the strategies, unless the design is another
 * @param baseline name of the arm that the others are compared with
 * @param measures names of the measures that the experiment shows, in its order; these are stored by day
 * @param draws number of parameter draws, at least 1
 * @param design word for the design that the arms follow, for example {@code comparison}
 */
public record StudyHeader(
        String experiment,
        String question,
        String identity,
        String version,
        long seed,
        List<String> strategies,
        String baseline,
        List<String> measures,
        int draws,
        String design) {
    /** @throws IllegalArgumentException if there is no strategy or the baseline is not one of them */
    public StudyHeader {
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
        if (!strategies.contains(baseline)) {
            throw new IllegalArgumentException("the baseline '" + baseline + "' is not one of the strategies");
        }
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be at least 1, not " + draws);
        }
    }
}
