package org.interdict.results.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holm's (1979) step-down adjustment: the family-wise error rate holds for any dependence between the tests. An effect without a p counts in
 * the family, and keeps none.
 */
final class Holm {
    private Holm() {}

    static List<Effect> adjust(List<Effect> effects) {
        double[] adjusted = adjust(effects.stream().mapToDouble(Effect::p).toArray());
        List<Effect> out = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            out.add(effects.get(i).withAdjustedP(adjusted[i]));
        }
        return out;
    }

    static double[] adjust(double[] p) {
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
