package org.interdict.experiments.design;

import java.util.List;
import java.util.function.BiFunction;
import org.interdict.experiments.definition.experiment.Experiment;

/**
 * A kind of design: the word under which runs are stored, and how the arms are found again when stored runs are read.
 *
 * @param word as stored
 * @param arms makes the design from the stored experiment and the names of the stored arms
 */
public record DesignKind(String word, BiFunction<Experiment, List<String>, Design> arms) {
    /**
     * The design of stored runs.
     *
     * @param experiment as stored
     * @param names names of the stored arms
     * @throws IllegalArgumentException if the arms are not of this kind of design
     */
    public Design stored(Experiment experiment, List<String> names) {
        return arms.apply(experiment, names);
    }
}
