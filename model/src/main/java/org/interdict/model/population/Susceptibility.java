package org.interdict.model.population;

import java.io.Serializable;
import org.interdict.model.random.Inversion;

/**
 * How far persons differ in what they take from the same company: a factor on each of the four parts of social learning,
 * lognormal with mean 1, apart for each part and fixed at entry.
 *
 * <p>Layout: a person holds a level of 0 to 255 a part, a byte each, at {@code slot * PARTS + part}; the factor of a level is
 * the quantile at its middle, from a table.
 */
public final class Susceptibility implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Number of parts. */
    public static final int PARTS = 4;
    /** Differential association. */
    public static final int ASSOCIATION = 0;
    /** Definitions. */
    public static final int DEFINITIONS = 1;
    /** Differential reinforcement. */
    public static final int REINFORCEMENT = 2;
    /** Imitation. */
    public static final int IMITATION = 3;

    private static final int LEVELS = 256;
    private static final int SHIFT = Integer.SIZE - Byte.SIZE;
    private final double[] factor = new double[LEVELS];

    private Susceptibility() {}

    /**
     * The factors for a spread.
     *
     * @param spread standard deviation of the log, at least 0
     */
    public static Susceptibility of(double spread) {
        Susceptibility table = new Susceptibility();
        double sum = 0;
        for (int level = 0; level < LEVELS; level++) {
            double middle = (level + 1.0 / 2) / LEVELS;
            table.factor[level] = spread == 0 ? 1 : Inversion.logNormal(middle, 1, spread);
            sum += table.factor[level];
        }
        for (int level = 0; level < LEVELS; level++) {
            table.factor[level] *= LEVELS / sum;
        }
        return table;
    }

    /** The level that 32 random bits give: each as likely. */
    public static int level(int bits) {
        return bits >>> SHIFT;
    }

    /** Factor of a person on what one part teaches, mean 1. */
    public double factor(Population persons, int slot, int part) {
        return factor[persons.traits.susceptibility(slot, part)];
    }
}
