package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** A table must not be seen from outside: its values are those of the formulas, to the bit, on both sides of its end. */
class FadeTest {
    private static final int FAR = 3000;

    @Test
    void ratesAreTheExponential() {
        for (double rate : new double[] {0, 0.001, 0.02, 0.3, 5}) {
            Fade fade = Fade.atRate(rate);
            for (int n = 0; n < FAR; n++) {
                assertEquals(FastMath.exp(-rate * n), fade.left(n), 0);
            }
        }
    }

    @Test
    void daysAreTheExponential() {
        for (double days : new double[] {1, 30, 365, 5000}) {
            Fade fade = Fade.overDays(days);
            for (int n = 0; n < FAR; n++) {
                assertEquals(FastMath.exp(-n / days), fade.left(n), 0);
            }
        }
    }

    @Test
    void sharesAreThePower() {
        for (double share : new double[] {0, 0.005, 0.5, 1}) {
            Fade fade = Fade.byShare(share);
            for (int n = 0; n < FAR; n++) {
                assertEquals(FastMath.pow(1 - share, n), fade.left(n), 0);
            }
        }
    }
}
