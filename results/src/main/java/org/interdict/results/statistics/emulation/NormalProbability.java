package org.interdict.results.statistics.emulation;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The distribution function of the standard normal distribution, fast and the same on every machine: a cubic between exact values and slopes
 * at steps of 1/256. Its absolute error is below 1e-11.
 */
final class NormalProbability {
    private static final double END = 8.5;
    private static final int STEPS_PER_UNIT = 256;
    private static final double ROOT = FastMath.sqrt(2 * FastMath.PI);
    private static final double[] VALUES = new double[(int) (2 * END * STEPS_PER_UNIT) + 2];
    private static final double[] SLOPES = new double[VALUES.length];

    static {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (int i = 0; i < VALUES.length; i++) {
            double place = (double) i / STEPS_PER_UNIT - END;
            VALUES[i] = normal.cumulativeProbability(place);
            SLOPES[i] = density(place) / STEPS_PER_UNIT;
        }
    }

    private NormalProbability() {}

    /** Probability that a standard normal number is no greater than this; 0 or 1 beyond {@value #END} standard deviations. */
    static double at(double deviate) {
        if (!(deviate > -END)) {
            return 0;
        }
        if (deviate >= END) {
            return 1;
        }
        double place = (deviate + END) * STEPS_PER_UNIT;
        int below = (int) place;
        double t = place - below;
        double rise = VALUES[below + 1] - VALUES[below];
        double first = SLOPES[below] - rise;
        double last = rise - SLOPES[below + 1];
        return VALUES[below] + t * rise + t * (1 - t) * ((1 - t) * first + t * last);
    }

    /** Density of the standard normal distribution. */
    static double density(double deviate) {
        return FastMath.exp(-deviate * deviate / 2) / ROOT;
    }
}
