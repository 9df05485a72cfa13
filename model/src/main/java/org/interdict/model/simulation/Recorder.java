package org.interdict.model.simulation;

import java.io.Serializable;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.world.World;

/** Reads every measure at the end of each day, and keeps the days of the evaluation. */
final class Recorder implements Serializable {
    private static final long serialVersionUID = 1L;

    private final double[][] daily;

    /** Room for so many days of evaluation. */
    Recorder(int evaluationDays) {
        daily = new double[evaluationDays][Measures.ALL.size()];
    }

    void step(World world) {
        double[] row = world.yesterday();
        for (int column = 0; column < row.length; column++) {
            row[column] = Measures.ALL.get(column).read(world);
        }
        if (world.day >= 0 && world.day < daily.length) {
            System.arraycopy(row, 0, daily[world.day], 0, row.length);
        }
    }

    double[][] daily() {
        return daily;
    }

    /** One value a measure, over the evaluation. */
    double[] summary() {
        double[] summary = new double[Measures.ALL.size()];
        for (int column = 0; column < summary.length; column++) {
            Measure measure = Measures.ALL.get(column);
            double sum = 0;
            for (double[] row : daily) {
                sum += row[column];
            }
            summary[column] = switch (measure.aggregate()) {
                case TOTAL -> sum;
                case MEAN -> sum / daily.length;
                case LAST -> daily[daily.length - 1][column];
            };
        }
        return summary;
    }
}
