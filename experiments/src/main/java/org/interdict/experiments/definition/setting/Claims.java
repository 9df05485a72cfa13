package org.interdict.experiments.definition.setting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an experiment fixes about its claims before it runs.
 *
 * @param primary name of the measure that the answer is about; its effects are tested on their own, and those of the other measures are corrected apart
 * @param relevant for some measures, the smallest difference relative to the baseline's mean that would matter, in the order given
 */
public record Claims(String primary, Map<String, Double> relevant) {
    /** Smallest legal relevant difference. */
    public static final double SMALLEST_RELEVANT = 1e-6;
    /** Largest legal relevant difference. */
    public static final double LARGEST_RELEVANT = 10;

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if a relevant difference is out of range
     */
    public Claims {
        relevant = Collections.unmodifiableMap(new LinkedHashMap<>(relevant));
        for (Map.Entry<String, Double> entry : relevant.entrySet()) {
            double difference = entry.getValue();
            if (!(difference >= SMALLEST_RELEVANT && difference <= LARGEST_RELEVANT)) {
                throw new IllegalArgumentException("relevant: " + entry.getKey() + " must lie in [" + SMALLEST_RELEVANT
                        + ", " + LARGEST_RELEVANT + "], not " + difference);
            }
        }
    }

    /** The answer is about this measure, and nothing is said about what would matter. */
    public static Claims of(String primary) {
        return new Claims(primary, Map.of());
    }
}
