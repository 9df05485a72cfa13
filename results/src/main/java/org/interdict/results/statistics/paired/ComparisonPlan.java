package org.interdict.results.statistics.paired;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is fixed before the runs are looked at: how sure a claim must be, which measure the answer is about, and which differences would matter.
 *
 * @param confidence of all intervals of one family together, within (0, 1)
 * @param primary the primary measure: its effects are one family, those of all other measures another; null if all effects are one family
 * @param relevant for some measures, the relative difference that would matter, above 0: an interval inside plus and minus this shows that there is no
 *     relevant difference
 */
public record ComparisonPlan(double confidence, @Nullable String primary, Map<String, Double> relevant) {
    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if the confidence is out of range, or a relevant difference is not above 0
     */
    public ComparisonPlan {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must lie within (0, 1), not " + confidence);
        }
        if (relevant.values().stream().anyMatch(difference -> !(difference > 0))) {
            throw new IllegalArgumentException("a relevant difference must be above 0: " + relevant);
        }
        relevant = Map.copyOf(new TreeMap<>(relevant));
    }

    /** All effects are one family, and nothing is said about what matters. */
    public static ComparisonPlan of(double confidence) {
        return new ComparisonPlan(confidence, null, Map.of());
    }

    /** Whether two measures are corrected together. */
    boolean together(String one, String other) {
        return one.equals(primary) == other.equals(primary);
    }

    /** The relative difference that would matter in a measure; {@code NaN} if nothing is said about it. */
    public double relevant(String measure) {
        return relevant.getOrDefault(measure, Double.NaN);
    }
}
