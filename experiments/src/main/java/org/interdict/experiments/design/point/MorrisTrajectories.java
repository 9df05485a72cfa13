package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;

/**
 * The design of morris1991: each factor's range has an even number of levels; a trajectory begins anywhere and moves one factor after another, each once, by half of the
 * levels. Rows stand as SALib expects them: trajectory by trajectory, each with one point more than there are factors.
 */
final class MorrisTrajectories implements PointDesign {
    private static final long ORDER = 1_000_000_007L;

    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.MORRIS;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        List<double[]> points = new ArrayList<>();
        for (int t = 0; t < design.trajectories(); t++) {
            int[] levels = start(design, t);
            points.add(values(design, levels));
            int[] order = KeyedUniform.of(design.seed(), ORDER + t).permutation(levels.length);
            for (int f : order) {
                int half = design.levels() / 2;
                levels[f] += levels[f] < half ? half : -half;
                points.add(values(design, levels));
            }
        }
        return points;
    }

    private static int[] start(DesignSettings design, int trajectory) {
        KeyedUniform draws = KeyedUniform.of(design.seed(), trajectory);
        int[] levels = new int[design.factors().size()];
        for (int f = 0; f < levels.length; f++) {
            levels[f] = draws.below(design.levels(), f);
        }
        return levels;
    }

    private static double[] values(DesignSettings design, int[] levels) {
        double[] point = new double[levels.length];
        for (int f = 0; f < point.length; f++) {
            DesignFactor factor = design.factors().get(f);
            point[f] = factor.at(levels[f], design.levels());
        }
        return point;
    }
}
