package org.interdict.experiments.validation.instrument;

/** Parts of wholes, as studies report them. */
public final class Ratio {
    private Ratio() {}

    /** A part of a whole; {@code NaN} where there is no whole. */
    public static double of(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /** By how much a value lies above another, relative to that other; {@code NaN} where that is 0. */
    public static double change(double value, double before) {
        return of(value - before, before);
    }
}
