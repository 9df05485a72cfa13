package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Reference values: SciPy 1.17.1 ({@code t.ppf}, {@code norm.ppf}, {@code t.sf}, {@code ttest_1samp}), to the eleven digits that are kept. */
class StudentTTest {
    @Test
    void quantilesAreThoseOfSciPy() {
        assertEquals(2.262157162798205, StudentT.critical(0.95, 10), 1e-10);
        assertEquals(63.656741162871526, StudentT.critical(0.99, 2), 1e-9);
        assertEquals(1.9839715185235518, StudentT.critical(0.95, 101), 1e-10);
        assertEquals(1.959963984540054, StudentT.normalCritical(0.95), 1e-10);
        assertTrue(Double.isNaN(StudentT.critical(0.95, 1)));
    }

    @Test
    void probabilitiesAreThoseOfSciPy() {
        assertEquals(0.04099221858575289, StudentT.p(2.5, 7), 1e-12);
        assertEquals(0.03994196807171883, StudentT.p(-3, 4), 1e-12);
        assertEquals(0.21759778006844888, StudentT.p(Moments.of(SleepData.first())), 1e-12);
    }

    @Test
    void valuesThatDoNotVaryAreKnownExactly() {
        assertTrue(Double.isNaN(StudentT.p(Moments.of(new double[] {0, 0, 0}))));
        assertTrue(Double.isNaN(StudentT.p(Moments.of(new double[] {2, 2, 2}))));
        assertTrue(Double.isNaN(StudentT.p(Moments.of(new double[] {2}))));
    }

    @Test
    void theHalfWidthIsThatOfTheTInterval() {
        assertEquals(1.2797804135262318, StudentT.halfWidth(Moments.of(SleepData.first()), 0.95), 1e-10);
    }

    @Test
    void bonferroniSharesTheErrorRate() {
        assertEquals(0.9875, StudentT.bonferroni(0.95, 4), 1e-15);
        assertEquals(0.95, StudentT.bonferroni(0.95, 1), 1e-15);
    }
}
