package org.interdict.results.store.folder;

import java.util.List;
import java.util.Objects;

/**
 * What a run folder is about. Written when the folder is made, and compared first when it is opened again.
 *
 * @param experiment name of the experiment
 * @param question what it asks; may be empty
 * @param identity hash of everything that determines a run's bytes whatever its arm and world: model, settings, seed
 * @param version version of INTERDICT
 * @param seed master seed
 * @param strategies names of the arms, in order: the strategies, unless the design is another
 * @param baseline name of the arm that the others are compared with
 * @param measures names of the measures that are stored by day: those that the experiment showed when the folder was made
 * @param draws number of parameter draws, at least 1
 * @param design word for the design that the arms follow, for example {@code comparison}
 * @param basis what the identity and the arms are made of
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
        String design,
        StudyBasis basis) {
    /**
     * Copies the lists.
     *
     * @param basis {@code null} where an older version has stored the header: such a study does not grow
     * @throws IllegalArgumentException if there is no strategy or the baseline is not one of them
     */
    public StudyHeader {
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
        basis = Objects.requireNonNullElse(basis, StudyBasis.NONE);
        if (!strategies.contains(baseline)) {
            throw new IllegalArgumentException("the baseline '" + baseline + "' is not one of the strategies");
        }
        if (draws < 1) {
            throw new IllegalArgumentException("draws must be at least 1, not " + draws);
        }
    }

    /** A study that cannot grow by arms. */
    public StudyHeader(
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
        this(
                experiment,
                question,
                identity,
                version,
                seed,
                strategies,
                baseline,
                measures,
                draws,
                design,
                StudyBasis.NONE);
    }

    /** A copy that stores other measures by day. */
    public StudyHeader withMeasures(List<String> other) {
        return new StudyHeader(
                experiment, question, identity, version, seed, strategies, baseline, other, draws, design, basis);
    }
}
