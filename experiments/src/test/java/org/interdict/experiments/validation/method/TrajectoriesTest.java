package org.interdict.experiments.validation.method;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrajectoriesTest {
    /** Persons of this number of groups, whose means differ by a factor of 6. Fixed seed: the test has no false alarms. */
    private static int[][] planted(int groups) {
        Well19937c random = new Well19937c(11);
        int[][] counts = new int[240][12];
        for (int i = 0; i < counts.length; i++) {
            double mean = 0.5 * Math.pow(6, i % groups);
            PoissonDistribution poisson = new PoissonDistribution(random, mean, 1e-9, 1000);
            for (int t = 0; t < 12; t++) {
                counts[i][t] = poisson.sample();
            }
        }
        return counts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsAsManyGroupsAsWerePlanted(int groups) {
        assertEquals(groups, Trajectories.preferred(planted(groups), 6));
    }

    @Test
    void tooFewPersons() {
        assertEquals(Double.NaN, Trajectories.preferred(new int[19][12], 6));
    }
}
