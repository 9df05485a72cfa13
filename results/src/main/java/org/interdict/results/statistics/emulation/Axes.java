package org.interdict.results.statistics.emulation;

import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * A parameter set as an emulator sees it. Each parameter has three coordinates, all of mean 0 and variance 1 over the prior: its normal score;
 * its position, the score's probability on a scale of the same spread; and its bend, what the position says beyond the score. A response
 * that is linear in the score, in the position or in something between is a straight line in these coordinates.
 */
record Axes(double[] scores, double[] positions, double[] bends, double[] positionSlopes) {
    /** Correlation of score and position: that of a normal number with its own probability. */
    private static final double SHARED = FastMath.sqrt(3 / FastMath.PI);
    /** Standard deviations of a probability in one unit. */
    private static final double PER_UNIT = FastMath.sqrt(12);

    private static final double REST = FastMath.sqrt(1 - 3 / FastMath.PI);

    /** The coordinates of these scores. */
    static Axes of(double[] scores) {
        double[] positions = new double[scores.length];
        double[] bends = new double[scores.length];
        double[] slopes = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            positions[i] = PER_UNIT * (NormalProbability.at(scores[i]) - 0.5);
            bends[i] = (positions[i] - SHARED * scores[i]) / REST;
            slopes[i] = PER_UNIT * NormalProbability.density(scores[i]);
        }
        return new Axes(scores.clone(), positions, bends, slopes);
    }

    /** The coordinates of several parameter sets. */
    static List<Axes> of(List<double[]> sets) {
        return sets.stream().map(Axes::of).toList();
    }

    /** Positions or scores. */
    double[] along(boolean byPosition) {
        return byPosition ? positions : scores;
    }

    /** Slope of a parameter's coordinate along its score. */
    double slope(int parameter, boolean byPosition) {
        return byPosition ? positionSlopes[parameter] : 1;
    }

    /** Slope of a parameter's bend along its score. */
    double bendSlope(int parameter) {
        return (positionSlopes[parameter] - SHARED) / REST;
    }
}
