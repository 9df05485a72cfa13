package org.interdict.results.statistics.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's (1979) step-down adjustment: the family-wise error rate holds for any dependence between the tests. A test without a p counts in
 * the family, and its adjusted p is missing too.
 */
public final class Holm {
    private Holm() {}

    public static double[] adjust(double[] p) {
        double[] adjusted = new double[p.length];
        List<Integer> order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i])) // NaN sorts last
                .toList();
        double running = 0;
        for (int k = 0; k < p.length; k++) {
            int i = order.get(k);
            running = Math.max(running, Math.min(1, (p.length - k) * p[i]));
            adjusted[i] = running;
        }
        return adjusted;
    }
}
