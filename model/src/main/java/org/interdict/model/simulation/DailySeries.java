package org.interdict.model.simulation;

import java.io.Serializable;

/**
 * The values of one measure, one per day, in the narrowest type that holds them exactly: shorts, which hold most counts of a small world,
 * floats or doubles. Reading gives the same bits that were written. The first value that does not fit widens the series, at most twice.
 */
final class DailySeries implements Serializable {
    private static final long serialVersionUID = 1L;

    private enum Width {
        SHORT,
        FLOAT,
        DOUBLE
    }

    private final int days;
    private Width width = Width.SHORT;
    private short[] shorts;
    private float[] floats = {};
    private double[] doubles = {};

    /** A series of zeros. */
    DailySeries(int days) {
        this.days = days;
        shorts = new short[days];
    }

    /** Keeps the value of a day. */
    void set(int day, double value) {
        expect(value);
        switch (width) {
            case SHORT -> shorts[day] = (short) value;
            case FLOAT -> floats[day] = (float) value;
            case DOUBLE -> doubles[day] = value;
        }
    }

    /** The value of a day. */
    double get(int day) {
        return switch (width) {
            case SHORT -> shorts[day];
            case FLOAT -> floats[day];
            case DOUBLE -> doubles[day];
        };
    }

    /** Makes the series wide enough for a value; only {@link #set} keeps the value. */
    void expect(double value) {
        if (width == Width.SHORT && !same(value, (short) value)) {
            floats = new float[days];
            for (int day = 0; day < days; day++) {
                floats[day] = shorts[day];
            }
            shorts = new short[0];
            width = Width.FLOAT;
        }
        if (width == Width.FLOAT && !same(value, (float) value)) {
            doubles = new double[days];
            for (int day = 0; day < days; day++) {
                doubles[day] = floats[day];
            }
            floats = new float[0];
            width = Width.DOUBLE;
        }
    }

    private static boolean same(double one, double other) {
        return Double.doubleToRawLongBits(one) == Double.doubleToRawLongBits(other);
    }
}
