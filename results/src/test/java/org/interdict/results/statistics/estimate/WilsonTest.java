package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {
    /** Reference values: SciPy 1.17.1 ({@code binomtest(k, n).proportion_ci(0.95, 'wilson')}); 81 of 263 is Newcombe's (1998) example. */
    @ParameterizedTest
    @CsvSource({
        "0, 10, 0, 0.27753279986288926",
        "1, 10, 0.017876213095072896, 0.4041500267952385",
        "5, 10, 0.236593090512564, 0.7634069094874361",
        "10, 10, 0.7224672001371109, 1",
        "81, 263, 0.2552885198782742, 0.36620957698280004"
    })
    void theIntervalIsThatOfSciPy(int successes, int n, double lower, double upper) {
        Interval interval = Wilson.of(successes / (double) n, n, 0.95);
        assertEquals(lower, interval.lower(), 1e-10);
        assertEquals(upper, interval.upper(), 1e-10);
    }

    @Test
    void nothingSeenHasNoInterval() {
        assertFalse(Wilson.of(Double.NaN, 0, 0.95).isDefined());
    }
}
