package org.interdict.experiments.design.point;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignSettings;

/**
 * The points from which first-order and total indices of Sobol are computed (saltelli2010): two matrices A and B of base points, and A with one column of B at a time; with
 * second order also B with one column of A. Base points are the scrambled sequence of Sobol. Rows stand as SALib expects them: for each base point A, then A with each column of B,
 * then (second order) B with each column of A, then B.
 */
final class SaltelliPoints implements PointDesign {
    @Override
    public DesignSettings.Kind kind() {
        return DesignSettings.Kind.SALTELLI;
    }

    @Override
    public List<double[]> points(DesignSettings design) {
        int k = design.factors().size();
        List<double[]> points = new ArrayList<>();
        for (double[] unit : ScrambledSobol.units(design.seed(), design.points(), 2 * k)) {
            points.add(values(design, unit, 0, -1));
            for (int f = 0; f < k; f++) {
                points.add(values(design, unit, 0, f));
            }
            for (int f = 0; f < k && design.secondOrder(); f++) {
                points.add(values(design, unit, k, f));
            }
            points.add(values(design, unit, k, -1));
        }
        return points;
    }

    /** The point of one matrix, with one column of the other. @param from 0 for A, the number of factors for B @param column −1 for none */
    private static double[] values(DesignSettings design, double[] unit, int from, int column) {
        int k = design.factors().size();
        double[] point = new double[k];
        for (int f = 0; f < k; f++) {
            int matrix = f == column ? k - from : from;
            point[f] = design.factors().get(f).at(unit[matrix + f]);
        }
        return point;
    }
}
