package org.interdict.experiments.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.definition.experiment.Experiment;

/**
 * The arms that are held against one another on common random numbers.
 *
 * @param kind word for the design, as stored
 * @param arms at least one, names unique
 * @param baseline name of the arm that the others are held against
 */
public record Design(String kind, List<Arm> arms, String baseline) {
    /** @throws IllegalArgumentException if an arm is named twice or the baseline is not there */
    public Design {
        arms = List.copyOf(arms);
        Set<String> names = new HashSet<>();
        for (Arm arm : arms) {
            if (!names.add(arm.name())) {
                throw new IllegalArgumentException("the arm '" + arm.name() + "' is named twice");
            }
        }
        if (!names.contains(baseline)) {
            throw new IllegalArgumentException("the baseline '" + baseline + "' is not among the arms " + names);
        }
    }

    /**
     * The design of stored runs.
     *
     * @param kind word for the design
     * @param experiment as stored
     * @param names names of the stored arms
     * @throws IllegalArgumentException if the kind is not known, or the arms are not of this design
     */
    public static Design stored(String kind, Experiment experiment, List<String> names) {
        return switch (kind) {
            case PairedComparison.KIND -> PairedComparison.of(experiment);
            case OneAtATime.KIND -> OneAtATime.arms(experiment);
            case Ablation.KIND -> Ablation.of(experiment, Ablation.mechanisms(names));
            default -> throw new IllegalArgumentException("there is no design '" + kind + "'");
        };
    }

    /** Names of the arms, in order. */
    public List<String> names() {
        return arms.stream().map(Arm::name).toList();
    }

    /** Indices of the arms by what they leave out, in order: each group grows from one burn-in. */
    public List<List<Integer>> worlds() {
        Map<Set<String>, List<Integer>> worlds = new LinkedHashMap<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            worlds.computeIfAbsent(arms.get(arm).mechanismsOff(), off -> new ArrayList<>())
                    .add(arm);
        }
        return List.copyOf(worlds.values());
    }
}
