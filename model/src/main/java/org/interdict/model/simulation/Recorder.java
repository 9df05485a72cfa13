package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.world.World;

/**
 * Reads every measure at the end of each day, and keeps the days of the evaluation: the last few as rows, the others in one series per
 * measure. Series lie far apart in memory and are therefore written several days at once.
 */
final class Recorder implements Serializable {
    private static final long serialVersionUID = 2L;
    /** Days that are kept as rows. */
    private static final int RECENT = 16;

    private final int days;
    private final DailySeries[] series;
    private final double[][] recent;
    /** The first day that is kept as a row. */
    private int first;

    /** Makes room for this number of days of evaluation. */
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
                // Values of the burn-in widen the series now, so that this does not happen during the evaluation.
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

    /** A day's value; 0 for a day that has not come yet. */
    private double value(int day, int column) {
        return day < first || day >= first + RECENT ? series[column].get(day) : recent[day - first][column];
    }

    /** One row per day, one column per measure. */
    double[][] daily() {
        double[][] daily = new double[days][series.length];
        for (int day = 0; day < days; day++) {
            for (int column = 0; column < series.length; column++) {
                daily[day][column] = value(day, column);
            }
        }
        return daily;
    }

    /** One value per measure, over the evaluation. */
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
