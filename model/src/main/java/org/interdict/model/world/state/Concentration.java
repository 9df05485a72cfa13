package org.interdict.model.world.state;

import java.io.Serializable;
import java.util.Arrays;

/** How unequally a count is spread over persons, from a histogram: values within a sixteenth of an octave count as equal. */
final class Concentration implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BUCKETS = 512;
    private static final int MANTISSA_BITS = 4;
    private static final int SMALLEST_EXPONENT = 127;

    private final double[] sum = new double[BUCKETS];
    private final long[] count = new long[BUCKETS];

    /** Takes over what another has seen. */
    void copy(Concentration from) {
        System.arraycopy(from.sum, 0, sum, 0, BUCKETS);
        System.arraycopy(from.count, 0, count, 0, BUCKETS);
    }

    /** Nobody seen. */
    void clear() {
        Arrays.fill(sum, 0);
        Arrays.fill(count, 0);
    }

    /** A person with this count, 0 or more, is seen. */
    void add(int value) {
        int octaves = (Float.floatToIntBits(value) >>> (23 - MANTISSA_BITS)) - (SMALLEST_EXPONENT << MANTISSA_BITS);
        int bucket = value == 0 ? 0 : Math.min(BUCKETS - 1, 1 + octaves);
        sum[bucket] += value;
        count[bucket]++;
    }

    /** Gini coefficient of the values, [0, 1]; 0 if all are 0. */
    double gini() {
        double total = 0;
        double persons = 0;
        for (int i = 0; i < BUCKETS; i++) {
            total += sum[i];
            persons += count[i];
        }
        if (total == 0) {
            return 0;
        }
        double below = 0;
        double area = 0;
        for (int i = 0; i < BUCKETS; i++) {
            area += count[i] / persons * (2 * below + sum[i]) / total;
            below += sum[i];
        }
        return 1 - area;
    }

    /** Share of the sum that the greatest values hold, those of a part [0, 1] of all persons; 0 if all are 0. */
    double topShare(double part) {
        double total = 0;
        double persons = 0;
        for (int i = 0; i < BUCKETS; i++) {
            total += sum[i];
            persons += count[i];
        }
        double wanted = part * persons;
        double held = 0;
        for (int i = BUCKETS - 1; i >= 0 && wanted > 0; i--) {
            if (count[i] > 0) {
                double taken = Math.min(1, wanted / count[i]);
                held += taken * sum[i];
                wanted -= count[i];
            }
        }
        return total == 0 ? 0 : held / total;
    }
}
