package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;

/** First all factors at their base values, then each in turn at its other values. A factor without a base value has its first value as base. */
final class OneFactorAtATime implements PointDesign {
    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.ONE_AT_A_TIME;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        List<DesignFactor> factors = design.factors();
        double[] base = factors.stream()
                .mapToDouble(factor -> Double.isNaN(factor.base())
                        ? factor.grid(design.levels()).get(0)
                        : factor.base())
                .toArray();
        List<double[]> points = new ArrayList<>();
        points.add(base);
        for (int f = 0; f < base.length; f++) {
            for (double value : factors.get(f).grid(design.levels())) {
                if (value != base[f]) {
                    double[] point = base.clone();
                    point[f] = value;
                    points.add(point);
                }
            }
        }
        return points;
    }
}
