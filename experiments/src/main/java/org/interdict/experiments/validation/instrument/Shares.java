package org.interdict.experiments.validation.instrument;

import java.util.Arrays;

/** Which share of a total the largest values have. */
public final class Shares {
    private Shares() {}

    /**
     * Share of the total that the largest values have. Where the boundary falls within a value, the matching part of the value counts.
     *
     * @param part share of the values that counts as the largest, (0, 1]
     * @return {@code NaN} if the total is 0
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
