package org.interdict.experiments.validation.method;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The two regressions that studies use, on tables whose answer is known in closed form. */
class RegressionsTest {
    /** One binary predictor: the coefficients are the log odds and the log odds ratio, here of 3 in 10 and 6 in 10. */
    @Test
    void logitOfATwoByTwoTable() {
        boolean[] y = new boolean[20];
        double[][] x = new double[20][1];
        for (int i = 0; i < 20; i++) {
            x[i][0] = i / 10;
            y[i] = i % 10 < (i < 10 ? 3 : 6);
        }
        double base = Math.log(3.0 / 7);
        assertArrayEquals(new double[] {base, Math.log(6.0 / 4) - base}, Logit.coefficients(y, x, 1), 1e-6);
    }

    @Test
    void logitOfNothing() {
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN}, Logit.coefficients(new boolean[0], new double[0][], 1));
    }

    /** Predictors that are not correlated: each coefficient is the correlation with the response. */
    @Test
    void standardisedCoefficientsOfAnOrthogonalDesign() {
        double[][] x = {{-1, -10}, {-1, 10}, {1, -10}, {1, 10}};
        double[] y = {0, 2, 4, 6};
        double[] found = StandardisedRegression.coefficients(y, x, 2);
        assertEquals(2 / Math.sqrt(5), found[0], 1e-12);
        assertEquals(1 / Math.sqrt(5), found[1], 1e-12);
    }

    @Test
    void noCoefficientsWhereAPredictorDoesNotVary() {
        double[][] x = {{1, 1}, {1, 2}, {1, 3}, {1, 4}};
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN},
                StandardisedRegression.coefficients(new double[] {1, 2, 3, 4}, x, 2));
    }
}
