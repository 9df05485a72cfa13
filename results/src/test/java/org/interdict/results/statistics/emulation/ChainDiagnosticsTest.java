package org.interdict.results.statistics.emulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chains whose autocorrelation is known have the effective sample size that follows from it. */
class ChainDiagnosticsTest {
    private static final int STEPS = 4_000;
    private static final int CHAINS = 4;

    private static List<double[]> chains(double memory, double apart) {
        List<double[]> chains = new ArrayList<>();
        for (int i = 0; i < CHAINS; i++) {
            Chance chance = Chance.of(17, i);
            double[] chain = new double[STEPS];
            double value = chance.normal();
            for (int step = 0; step < STEPS; step++) {
                value = memory * value + Math.sqrt(1 - memory * memory) * chance.normal();
                chain[step] = value + apart * i;
            }
            chains.add(chain);
        }
        return chains;
    }

    @Test
    void independentDrawsCountInFull() {
        ChainDiagnostics found = ChainDiagnostics.of(chains(0, 0));
        assertEquals(1, found.rHat(), 0.002);
        assertEquals(CHAINS * STEPS, found.effective(), 0.1 * CHAINS * STEPS);
    }

    /** With autocorrelation r from one step to the next, n draws count as n (1 - r) / (1 + r). */
    @Test
    void drawsThatRememberCountLess() {
        ChainDiagnostics found = ChainDiagnostics.of(chains(0.9, 0));
        double expected = CHAINS * STEPS * 0.1 / 1.9;
        assertEquals(expected, found.effective(), 0.2 * expected);
        assertTrue(found.rHat() < 1.02, "R-hat " + found.rHat());
    }

    @Test
    void chainsThatDisagreeAreSeen() {
        ChainDiagnostics found = ChainDiagnostics.of(chains(0, 0.5));
        assertTrue(found.rHat() > 1.1, "R-hat " + found.rHat());
        assertTrue(found.effective() < 100, "effective " + found.effective());
    }

    @Test
    void chainsThatNeverMoveAreWorthNothing() {
        List<double[]> still = List.of(new double[10], new double[10]);
        Arrays.fill(still.get(1), 1);
        assertEquals(Double.POSITIVE_INFINITY, ChainDiagnostics.of(still).rHat());
        assertEquals(1, ChainDiagnostics.of(still).effective());
    }
}
