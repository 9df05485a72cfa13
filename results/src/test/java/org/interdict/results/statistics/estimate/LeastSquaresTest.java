package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final double[] Y = centred(1.1, 1.9, 3.2, 3.8, 5.3, 5.7);
    private static final double[][] COLUMNS = {centred(1, 2, 3, 4, 5, 6), centred(2, 1, 4, 3, 6, 5)};

    /** Reference values: {@code numpy.linalg.lstsq} of NumPy 2 on the same centred columns. */
    @Test
    void coefficientsAndRemainderAreThoseOfNumPy() {
        LeastSquares fit = LeastSquares.of(Y, COLUMNS);
        assertArrayEquals(new double[] {0.8, 0.2}, fit.coefficients(), 1e-12);
        assertArrayEquals(new double[] {-0.1, 0.1, 0, 0, 0.1, -0.1}, fit.remainder(), 1e-12);
        assertEquals(0.9975874547647768, fit.explained(), 1e-12);
        assertEquals(0.995979091274628, fit.adjusted(), 1e-12);
    }

    @Test
    void withoutColumnsAllRemains() {
        LeastSquares fit = LeastSquares.of(Y, new double[0][]);
        assertArrayEquals(Y, fit.remainder());
        assertEquals(0, fit.explained());
        assertEquals(0, fit.adjusted());
    }

    private static double[] centred(double... values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(value -> value - mean).toArray();
    }
}
