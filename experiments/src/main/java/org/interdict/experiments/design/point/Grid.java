package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignSettings;

/** Every value of each factor with every value of the others; the last factor changes fastest. */
final class Grid implements PointDesign {
    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.GRID;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        List<List<Double>> values = design.factors().stream()
                .map(factor -> factor.grid(design.levels()))
                .toList();
        int count = values.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
        List<double[]> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double[] point = new double[values.size()];
            int rest = i;
            for (int f = values.size() - 1; f >= 0; f--) {
                List<Double> each = values.get(f);
                point[f] = each.get(rest % each.size());
                rest /= each.size();
            }
            points.add(point);
        }
        return points;
    }
}
