package org.interdict.results.store.folder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the bytes of a study's runs depend on, in parts, so that a study can grow and a refusal can say what differs.
 *
 * @param settings value of each setting that all runs share, by its path in the experiment file, for example {@code world.population}
 * @param arms hash of what each arm does, in the order of the arms
 * @param sameLuck whether all draws meet the same seeds; a draw may then have another index after the study has grown
 */
public record StudyBasis(Map<String, String> settings, List<String> arms, boolean sameLuck) {
    /** Of a study that cannot grow. */
    public static final StudyBasis NONE = new StudyBasis(Map.of(), List.of(), false);

    /** Most differences that a message names. */
    private static final int MOST = 4;

    /** Copies the settings into a fixed order. */
    public StudyBasis {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
        arms = List.copyOf(arms);
    }

    /** The settings in which a stored study differs from the one that is asked for, in words; empty if there is none. */
    public static String differences(Map<String, String> stored, Map<String, String> asked) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(stored.keySet());
        names.addAll(asked.keySet());
        for (String name : names) {
            String there = stored.getOrDefault(name, "");
            String here = asked.getOrDefault(name, "");
            if (!there.equals(here)) {
                differences.add(name + " is " + shown(there) + " there and " + shown(here) + " here");
            }
        }
        if (differences.size() > MOST) {
            int more = differences.size() - MOST;
            return String.join(", ", differences.subList(0, MOST)) + ", and " + more + " more";
        }
        return String.join(", ", differences);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not set" : value;
    }
}
