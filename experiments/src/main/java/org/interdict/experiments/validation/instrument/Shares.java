package org.interdict.experiments.validation.instrument;

import java.util.Arrays;

/** How much the largest hold of a total. */
public final class Shares {
    private Shares() {}

    /**
     * Share of the total that the largest values hold; a part of a value counts for a part of it.
     *
     * @param part share of the values that counts as the largest, (0, 1]
     * @return {@code NaN} if there is nothing to hold
     */
    public static double top(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double wanted = part * sorted.length;
        double held = 0;
        double total = 0;
        for (int i = sorted.length - 1; i >= 0; i--) {
            held += Math.min(1, Math.max(0, wanted)) * sorted[i];
            wanted--;
            total += sorted[i];
        }
        return Ratio.of(held, total);
    }
}
