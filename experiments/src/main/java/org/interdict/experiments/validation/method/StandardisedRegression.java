package org.interdict.experiments.validation.method;

import java.util.Arrays;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/** Least squares with every variable in units of its standard deviation. */
public final class StandardisedRegression {
    private StandardisedRegression() {}

    /**
     * Standardised coefficients.
     *
     * @param y response, one value for each observation
     * @param x predictors, one row an observation
     * @param predictors how many there are
     * @return one coefficient for each predictor; {@code NaN} where a variable does not vary, predictors determine one another, or
     *      observations are too few
     */
    public static double[] coefficients(double[] y, double[][] x, int predictors) {
        double[] none = new double[predictors];
        Arrays.fill(none, Double.NaN);
        if (y.length <= predictors + 1) {
            return none;
        }
        double[] scale = new double[predictors];
        for (int column = 0; column < predictors; column++) {
            int at = column;
            scale[column] = StrictMath.sqrt(StatUtils.variance(
                    Arrays.stream(x).mapToDouble(row -> row[at]).toArray()));
        }
        double response = StrictMath.sqrt(StatUtils.variance(y));
        if (response == 0 || Arrays.stream(scale).anyMatch(each -> each == 0)) {
            return none;
        }
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        try {
            double[] raw = regression.estimateRegressionParameters();
            double[] standardised = new double[predictors];
            for (int column = 0; column < predictors; column++) {
                standardised[column] = raw[column + 1] * scale[column] / response;
            }
            return standardised;
        } catch (SingularMatrixException e) {
            return none;
        }
    }
}
