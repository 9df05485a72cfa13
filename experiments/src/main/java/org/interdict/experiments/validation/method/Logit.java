package org.interdict.experiments.validation.method;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.SingularMatrixException;

/** Logistic regression by Newton's method (iteratively reweighted least squares). */
public final class Logit {
    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-8;

    private Logit() {}

    /**
     * Maximum-likelihood coefficients.
     *
     * @param y whether it happened, one value for each observation
     * @param x predictors, one row an observation
     * @param predictors how many there are
     * @return the constant, then one coefficient for each predictor; {@code NaN} where they cannot be determined
     */
    public static double[] coefficients(boolean[] y, double[][] x, int predictors) {
        double[] beta = new double[predictors + 1];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = change(y, x, beta);
            if (change.length == 0) {
                break;
            }
            double largest = 0;
            for (int i = 0; i < beta.length; i++) {
                beta[i] += change[i];
                largest = Math.max(largest, Math.abs(change[i]));
            }
            if (largest < CONVERGED) {
                return beta;
            }
        }
        Arrays.fill(beta, Double.NaN);
        return beta;
    }

    /** A Newton step; empty if the information is singular. */
    private static double[] change(boolean[] y, double[][] x, double[] beta) {
        int size = beta.length;
        double[] score = new double[size];
        double[][] information = new double[size][size];
        double[] row = new double[size];
        row[0] = 1;
        for (int i = 0; i < y.length; i++) {
            System.arraycopy(x[i], 0, row, 1, size - 1);
            double z = 0;
            for (int j = 0; j < size; j++) {
                z += row[j] * beta[j];
            }
            double p = 1 / (1 + StrictMath.exp(-z));
            for (int j = 0; j < size; j++) {
                score[j] += ((y[i] ? 1 : 0) - p) * row[j];
                for (int k = 0; k < size; k++) {
                    information[j][k] += p * (1 - p) * row[j] * row[k];
                }
            }
        }
        try {
            return new LUDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .solve(new ArrayRealVector(score, false))
                    .toArray();
        } catch (SingularMatrixException e) {
            return new double[0];
        }
    }
}
