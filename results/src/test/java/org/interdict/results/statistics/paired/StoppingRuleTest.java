package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {
    private static final ComparedMeasure MEASURE = ComparisonTest.measure("m", Direction.LESS);

    @Test
    void looksComeAQuarterApartFromTheMinimumToTheMaximum() {
        StoppingRule rule = new StoppingRule("m", 20, 60, 0.05, 0.95);
        List<Integer> looks = new ArrayList<>(List.of(rule.nextLook(0)));
        while (looks.get(looks.size() - 1) < rule.max()) {
            looks.add(rule.nextLook(looks.get(looks.size() - 1)));
        }
        assertEquals(List.of(20, 25, 32, 40, 50, 60), looks);
        assertEquals(25, rule.nextLook(22), "what was run before does not move the looks");
        assertEquals(60, rule.nextLook(60));
        StoppingRule small = new StoppingRule("m", 2, 60, 0.05, 0.95);
        assertEquals(20, small.nextLook(0), "a small minimum does not bring the first look forward");
        assertEquals(25, small.nextLook(20));
        assertEquals(5, new StoppingRule("m", 2, 5, 0.05, 0.95).nextLook(0));
    }

    @Test
    void stopsAtTheTargetByTheIntervalTheReportShows() {
        double[] base = repeated(100, 110, 90, 105, 95, 102);
        double[] other = repeated(91, 100, 82, 94, 86, 93);
        PairedValues values = ComparisonTest.values(MEASURE, base, other);
        Effect effect = Comparison.of(values, 0.95).effects().get(0);
        double width = (effect.upper() - effect.lower()) / 2 / effect.baselineMean();
        StoppingDecision met = new StoppingRule("m", 6, 100, width * 1.001, 0.95).decide(values);
        assertEquals(StoppingDecision.Outcome.TARGET, met.outcome());
        assertEquals(width, met.relativeHalfWidth(), 1e-12);
        StoppingDecision on = new StoppingRule("m", 6, 100, width * 0.999, 0.95).decide(values);
        assertFalse(on.stop());
        assertEquals(25, on.nextLook());
        assertEquals(25, on.estimatedReplicates());
        assertEquals(
                96,
                new StoppingRule("m", 6, 100, width / 2, 0.95).decide(values).estimatedReplicates());
        assertEquals(
                StoppingDecision.Outcome.MAX,
                new StoppingRule("m", 6, 24, width / 2, 0.95).decide(values).outcome());
        assertFalse(new StoppingRule("m", 25, 100, 1, 0.95).decide(values).stop(), "not before the minimum");
        PairedValues few = CoverageTest.first(values, 19);
        assertFalse(new StoppingRule("m", 2, 100, 1, 0.95).decide(few).stop(), "not before 20 whatever the minimum");
    }

    @Test
    void everyStrategyMustBeSureEnough() {
        double[] base = repeated(100, 110, 90, 105);
        double[] tight = repeated(99, 109, 89, 104.1);
        double[] loose = repeated(50, 150, 20, 180);
        StoppingRule rule = new StoppingRule("m", 4, 100, 0.05, 0.95);
        assertTrue(rule.decide(ComparisonTest.values(MEASURE, base, tight)).stop());
        assertFalse(
                rule.decide(ComparisonTest.values(MEASURE, base, tight, loose)).stop());
    }

    /** Two zeros are not certainty: without a spread the target counts as met from 20 replicates on, not before. */
    @Test
    void equalDifferencesStopFromTwentyOnAndAZeroBaselineNever() {
        double[] zero = new double[24];
        PairedValues equal = ComparisonTest.values(MEASURE, zero, zero);
        assertTrue(new StoppingRule("m", 3, 100, 0.05, 0.95).decide(equal).stop());
        assertEquals(
                StoppingDecision.Outcome.MAX,
                new StoppingRule("m", 2, 2, 0.05, 0.95)
                        .decide(CoverageTest.first(equal, 2))
                        .outcome());
        StoppingDecision never = new StoppingRule("m", 3, 100, 0.05, 0.95)
                .decide(ComparisonTest.values(MEASURE, zero, repeated(1, 2, 4)));
        assertFalse(never.stop());
        assertEquals(100, never.estimatedReplicates());
    }

    @Test
    void allFailedGoesOnToTheMaximum() {
        double[] failed = new double[5];
        Arrays.fill(failed, Double.NaN);
        PairedValues values = ComparisonTest.values(MEASURE, failed, failed);
        assertFalse(new StoppingRule("m", 2, 10, 0.05, 0.95).decide(values).stop());
        assertEquals(
                StoppingDecision.Outcome.MAX,
                new StoppingRule("m", 2, 5, 0.05, 0.95).decide(values).outcome());
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule("m", 1, 10, 0.1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule("m", 10, 9, 0.1, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule("m", 2, 9, 0, 0.95));
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule("m", 2, 9, 0.1, 1));
        PairedValues values = ComparisonTest.values(MEASURE, new double[3], new double[3]);
        assertThrows(IllegalArgumentException.class, () -> new StoppingRule("other", 2, 9, 0.1, 0.95).decide(values));
    }

    /** The values over and over, 24 in all. */
    private static double[] repeated(double... values) {
        double[] all = new double[24];
        Arrays.setAll(all, i -> values[i % values.length]);
        return all;
    }
}
