package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.SeedPlan;

/**
 * Sobol's sequence with the direction numbers of joe2008, its digits scrambled by a key (owen1995). A design with more points begins with the points of a smaller
 * one; the first 2<sup>m</sup> points meet each of 2<sup>m</sup> equal parts of a factor's range once.
 */
final class ScrambledSobol implements PointDesign {
    private static final double WORDS = 0x1.0p32;
    private static final long STREAM = 0xD1B54A32D192ED03L;

    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.SOBOL;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        List<double[]> points = new ArrayList<>(design.points());
        for (double[] unit :
                units(design.seed(), design.points(), design.factors().size())) {
            double[] point = new double[unit.length];
            for (int f = 0; f < point.length; f++) {
                point[f] = design.factors().get(f).at(unit[f]);
            }
            points.add(point);
        }
        return points;
    }

    /**
     * The first points of the sequence within (0, 1).
     *
     * @param dimensions 1 to {@value DesignSettings#MOST_DIMENSIONS}
     */
    static List<double[]> units(long seed, int count, int dimensions) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        List<double[]> units = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double[] point = sequence.nextVector();
            for (int d = 0; d < dimensions; d++) {
                int word = (int) (long) (point[d] * WORDS);
                point[d] = DigitScramble.unit(DigitScramble.of(SeedPlan.mix(seed + STREAM * (d + 1L)), word));
            }
            units.add(point);
        }
        return units;
    }
}
