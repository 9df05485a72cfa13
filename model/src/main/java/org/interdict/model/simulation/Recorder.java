package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.world.World;

/**
 * Reads every measure at the end of each day, and keeps the days of the evaluation: the last few as rows, the others in a series a measure,
 * which lie far apart in memory and are therefore written a few days at once.
 */
final class Recorder implements Serializable {
    private static final long serialVersionUID = 2L;
    /** Days that are kept as rows. */
    private static final int RECENT = 16;

    private final int days;
    private final DailySeries[] series;
    private final double[][] recent;
    /** The first of them. */
    private int first;

    /** Room for so many days of evaluation. */
    Recorder(int evaluationDays) {
        days = evaluationDays;
        series = new DailySeries[Measures.ALL.size()];
        for (int column = 0; column < series.length; column++) {
            series[column] = new DailySeries(days);
        }
        recent = new double[RECENT][series.length];
    }

    void step(World world) {
        double[] row = world.yesterday();
        boolean evaluated = world.day >= 0 && world.day < days;
        for (int column = 0; column < row.length; column++) {
            row[column] = Measures.ALL.get(column).read(world);
            if (!evaluated) {
                // What the burn-in comes to makes room now, not in the course of the evaluation.
                series[column].expect(row[column]);
            }
        }
        if (evaluated) {
            keep(world.day, row);
        }
    }

    private void keep(int day, double[] row) {
        if (day >= first + RECENT) {
            settle();
            first = day;
        }
        System.arraycopy(row, 0, recent[day - first], 0, row.length);
    }

    private void settle() {
        for (int column = 0; column < series.length; column++) {
            for (int day = first; day < Math.min(days, first + RECENT); day++) {
                series[column].set(day, recent[day - first][column]);
            }
        }
        for (double[] row : recent) {
            Arrays.fill(row, 0);
        }
    }

    /** A day's value; 0 of a day that has not been. */
    private double value(int day, int column) {
        return day < first || day >= first + RECENT ? series[column].get(day) : recent[day - first][column];
    }

    /** A row a day, a column a measure. */
    double[][] daily() {
        double[][] daily = new double[days][series.length];
        for (int day = 0; day < days; day++) {
            for (int column = 0; column < series.length; column++) {
                daily[day][column] = value(day, column);
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
                sum += value(day, column);
            }
            summary[column] = switch (measure.aggregate()) {
                case TOTAL -> sum;
                case MEAN -> sum / days;
                case LAST -> value(days - 1, column);
            };
        }
        return summary;
    }
}
