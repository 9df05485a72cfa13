package org.interdict.results.statistics.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.interdict.results.statistics.estimate.Moments;
import org.junit.jupiter.api.Test;

class ParameterFitTest {
    /** Reference values: the bounds of 30 draws by SciPy 1.17.1, {@code sqrt(chi2.ppf(0.01, 29) / 29)} and {@code norm.ppf(0.995) / sqrt(30)}. */
    @Test
    void spreadAndShiftAreReadAgainstASampleOfThePrior() {
        assertEquals(ParameterFit.Reading.NARROWED, ParameterFit.read(0.7011, 0, 30));
        assertEquals(ParameterFit.Reading.NOT_MOVED, ParameterFit.read(0.7012, 0, 30));
        assertEquals(ParameterFit.Reading.SHIFTED, ParameterFit.read(1, 0.4703, 30));
        assertEquals(ParameterFit.Reading.SHIFTED, ParameterFit.read(1, -0.4703, 30));
        assertEquals(ParameterFit.Reading.NOT_MOVED, ParameterFit.read(1, 0.4702, 30));
    }

    /** A correct rule would fail this with probability below 2e-6 over seeds ({@code binom.ppf} of SciPy 1.17.1 at 1e-6 and 1 - 1e-6); the seed is fixed. */
    @Test
    void chanceAloneReadsSomethingInTwoOfAHundredCases() {
        SplittableRandom random = new SplittableRandom(20_261_201);
        int alarms = 0;
        for (int set = 0; set < 4000; set++) {
            double[] scores = new double[20];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = random.nextGaussian();
            }
            Moments moments = Moments.of(scores);
            boolean moved = ParameterFit.read(moments.standardDeviation(), moments.mean(), 20)
                    != ParameterFit.Reading.NOT_MOVED;
            alarms += moved ? 1 : 0;
        }
        assertTrue(alarms >= 42 && alarms <= 125, "false alarms: " + alarms);
    }
}
