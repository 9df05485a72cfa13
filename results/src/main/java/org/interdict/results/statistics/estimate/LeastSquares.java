package org.interdict.results.statistics.estimate;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;

/**
 * A regression of standardised values on standardised columns.
 *
 * @param coefficients of the columns
 * @param remainder what the fit leaves of each value
 * @param explained R²; 0 without columns
 * @param adjusted R² less what as many columns of random numbers would explain; at least 0
 */
public record LeastSquares(double[] coefficients, double[] remainder, double explained, double adjusted) {
    /**
     * Fits the regression.
     *
     * @param y mean 0, variance 1
     * @param columns each with mean 0, variance 1; at least two fewer than values
     */
    public static LeastSquares of(double[] y, double[][] columns) {
        int n = y.length;
        int k = columns.length;
        double[][] left = new double[k][k];
        double[] right = new double[k];
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                left[a][b] = product(columns[a], columns[b]);
            }
            right[a] = product(columns[a], y);
        }
        double[] coefficients = k == 0 ? new double[0] : solve(left, right);
        double[] remainder = y.clone();
        for (int a = 0; a < k; a++) {
            for (int i = 0; i < n; i++) {
                remainder[i] -= coefficients[a] * columns[a][i];
            }
        }
        double explained = k == 0 ? 0 : 1 - product(remainder, remainder) / product(y, y);
        double adjusted = k == 0 ? 0 : Math.max(0, 1 - (1 - explained) * (n - 1) / (n - 1 - k));
        return new LeastSquares(coefficients, remainder, explained, adjusted);
    }

    /** Solves a square system. */
    public static double[] solve(double[][] left, double[] right) {
        return new QRDecomposition(new Array2DRowRealMatrix(left, false))
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
