package org.interdict.model.simulation;

import java.io.Serializable;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.world.World;

/** Reads every measure at the end of each day, and keeps the days of the evaluation. */
final class Recorder implements Serializable {
    private static final long serialVersionUID = 2L;

    private final int days;
    private final DailySeries[] series;

    /** Room for so many days of evaluation. */
    Recorder(int evaluationDays) {
        days = evaluationDays;
        series = new DailySeries[Measures.ALL.size()];
        for (int column = 0; column < series.length; column++) {
            series[column] = new DailySeries(days);
        }
    }

    void step(World world) {
        double[] row = world.yesterday();
        boolean kept = world.day >= 0 && world.day < days;
        for (int column = 0; column < row.length; column++) {
            row[column] = Measures.ALL.get(column).read(world);
            if (kept) {
                series[column].set(world.day, row[column]);
            } else {
                // What the burn-in comes to makes room now, not in the course of the evaluation.
                series[column].expect(row[column]);
            }
        }
    }

    /** A row a day, a column a measure. */
    double[][] daily() {
        double[][] daily = new double[days][series.length];
        for (int day = 0; day < days; day++) {
            for (int column = 0; column < series.length; column++) {
                daily[day][column] = series[column].get(day);
            }
        }
        return daily;
    }

    /** One value a measure, over the evaluation. */
    double[] summary() {
        double[] summary = new double[series.length];
        for (int column = 0; column < summary.length; column++) {
            Measure measure = Measures.ALL.get(column);
            double sum = 0;
            for (int day = 0; day < days; day++) {
                sum += series[column].get(day);
            }
            summary[column] = switch (measure.aggregate()) {
                case TOTAL -> sum;
                case MEAN -> sum / days;
                case LAST -> series[column].get(days - 1);
            };
        }
        return summary;
    }
}
