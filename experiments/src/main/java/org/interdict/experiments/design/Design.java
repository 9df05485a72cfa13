package org.interdict.experiments.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arms that are compared on common random numbers.
 *
 * @param kind word for the design, as stored
 * @param arms at least one, names unique
 * @param baseline name of the arm that the others are compared with
 * @param identity what identifies the arms beyond the experiment; empty if the experiment names them
 */
public record Design(String kind, List<Arm> arms, String baseline, String identity) {
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

    /** A design whose arms the experiment itself names: nothing else is needed to identify it. */
    public static Design ofStrategies(String kind, List<Arm> arms, String baseline) {
        return new Design(kind, arms, baseline, "");
    }

    /** A design whose arms follow from more than the experiment: its kind and its arms are part of what identifies the study. */
    public static Design ofArms(String kind, List<Arm> arms, String baseline) {
        return new Design(
                kind, arms, baseline, kind + arms.stream().map(Arm::name).toList());
    }

    /**
     * Name of the run folder where the user names none: that of the experiment, with the kind behind it where the experiment does not name
     * the arms.
     */
    public String folder(String experiment) {
        return identity.isEmpty() ? experiment : experiment + "-" + kind;
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
