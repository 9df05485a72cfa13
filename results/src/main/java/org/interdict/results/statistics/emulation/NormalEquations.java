package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.List;

/**
 * A least-squares regression whose columns come and go. The columns' products are kept, so that a change costs little. Columns that depend
 * on one another are refused.
 */
final class NormalEquations {
    /** Share of a column that the others must leave. */
    private static final double LEAST_REST = 1e-8;

    private final double[] outcome;
    private final double total;
    private final List<double[]> columns = new ArrayList<>();
    private final List<double[]> products = new ArrayList<>();
    private final List<Double> moments = new ArrayList<>();

    NormalEquations(double[] outcome) {
        this.outcome = outcome;
        this.total = dot(outcome, outcome);
    }

    /**
     * A solution.
     *
     * @param coefficients by column
     * @param inverse of the lower triangular root of the columns' products
     * @param squares sum of squared residuals
     */
    record Solution(double[] coefficients, double[][] inverse, double squares) {
        /** Variance of a coefficient over that of the noise. */
        double variance(int column) {
            double sum = 0;
            for (int i = column; i < inverse.length; i++) {
                sum += inverse[i][column] * inverse[i][column];
            }
            return sum;
        }
    }

    static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    int size() {
        return columns.size();
    }

    int rows() {
        return outcome.length;
    }

    void add(double[] column) {
        columns.add(column);
        double[] row = new double[columns.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = dot(column, columns.get(i));
        }
        products.add(row);
        moments.add(dot(column, outcome));
    }

    void remove(int column) {
        columns.remove(column);
        moments.remove(column);
        products.remove(column);
        for (int i = column; i < products.size(); i++) {
            double[] row = products.get(i);
            double[] shorter = new double[row.length - 1];
            System.arraycopy(row, 0, shorter, 0, column);
            System.arraycopy(row, column + 1, shorter, column, row.length - column - 1);
            products.set(i, shorter);
        }
    }

    /** What the columns leave of the outcome. */
    double[] remainder(Solution solution) {
        double[] rest = outcome.clone();
        for (int k = 0; k < columns.size(); k++) {
            double[] column = columns.get(k);
            double coefficient = solution.coefficients()[k];
            for (int i = 0; i < rest.length; i++) {
                rest[i] -= coefficient * column[i];
            }
        }
        return rest;
    }

    /** Whether the last column says something that the others do not. */
    boolean independent() {
        double[][] root = root();
        int last = size() - 1;
        return root[last][last] * root[last][last] > LEAST_REST * products.get(last)[last];
    }

    Solution solve() {
        double[][] root = root();
        int n = root.length;
        double[][] inverse = new double[n][n];
        for (int column = 0; column < n; column++) {
            inverse[column][column] = 1 / root[column][column];
            for (int i = column + 1; i < n; i++) {
                double sum = 0;
                for (int k = column; k < i; k++) {
                    sum += root[i][k] * inverse[k][column];
                }
                inverse[i][column] = -sum / root[i][i];
            }
        }
        double[] coefficients = new double[n];
        double explained = 0;
        for (int i = 0; i < n; i++) {
            double part = 0;
            for (int k = 0; k <= i; k++) {
                part += inverse[i][k] * moments.get(k);
            }
            explained += part * part;
            for (int k = 0; k <= i; k++) {
                coefficients[k] += inverse[i][k] * part;
            }
        }
        return new Solution(coefficients, inverse, Math.max(0, total - explained));
    }

    /** The lower triangular root (Cholesky). */
    private double[][] root() {
        int n = size();
        double[][] root = new double[n][n];
        for (int i = 0; i < n; i++) {
            double[] row = products.get(i);
            for (int j = 0; j <= i; j++) {
                double sum = row[j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(Math.max(sum, LEAST_REST * LEAST_REST * row[i])) : sum / root[j][j];
            }
        }
        return root;
    }
}
