package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;

/** The first values of all factors, then the second values, and so on: also the points of a table. */
final class PointList implements PointDesign {
    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.LIST;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        List<DesignFactor> factors = design.factors();
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < factors.get(0).levels().size(); i++) {
            int row = i;
            points.add(factors.stream()
                    .mapToDouble(factor -> factor.levels().get(row))
                    .toArray());
        }
        return points;
    }
}
