package org.interdict.benchmarks;

/**
 * Status, a value a member, with sums by which a member is found in proportion to status in few steps.
 *
 * <p>Layout: a float a member; a double for each {@value #WIDTH} members, and one for each {@value #WIDTH} of these.
 */
final class StatusColumn {
    private static final int WIDTH = 64;
    private static final int SHIFT = 6;

    private final float[] values;
    private final double[] sums;
    private final double[] sumsOfSums;

    StatusColumn(int members) {
        values = new float[members];
        sums = new double[(members >> SHIFT) + 1];
        sumsOfSums = new double[(sums.length >> SHIFT) + 1];
    }

    float get(int member) {
        return values[member];
    }

    void set(int member, float value) {
        double change = value - (double) values[member];
        values[member] = value;
        sums[member >> SHIFT] += change;
        sumsOfSums[member >> 2 * SHIFT] += change;
    }

    /** Multiplies all values; sums are taken anew, so that rounding does not pile up in them. */
    void scale(double factor) {
        java.util.Arrays.fill(sums, 0);
        java.util.Arrays.fill(sumsOfSums, 0);
        for (int member = 0; member < values.length; member++) {
            values[member] *= (float) factor;
            sums[member >> SHIFT] += values[member];
            sumsOfSums[member >> 2 * SHIFT] += values[member];
        }
    }

    double total() {
        double total = 0;
        for (double sum : sumsOfSums) {
            total += sum;
        }
        return total;
    }

    /** The member in whose part of the total a place lies, or -1 if none has status there. */
    int at(double place) {
        double left = place;
        int outer = 0;
        while (outer < sumsOfSums.length - 1 && left >= sumsOfSums[outer]) {
            left -= sumsOfSums[outer++];
        }
        int inner = outer << SHIFT;
        int lastInner = Math.min(sums.length, inner + WIDTH) - 1;
        while (inner < lastInner && left >= sums[inner]) {
            left -= sums[inner++];
        }
        int end = Math.min(values.length, (inner << SHIFT) + WIDTH);
        int found = -1;
        for (int member = inner << SHIFT; member < end; member++) {
            if (values[member] > 0) {
                found = member;
                left -= values[member];
                if (left < 0) {
                    return found;
                }
            }
        }
        return found;
    }
}
