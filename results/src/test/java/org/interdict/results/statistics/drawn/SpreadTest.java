package org.interdict.results.statistics.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.interdict.model.measure.Direction;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.junit.jupiter.api.Test;

/**
 * Planted truths. Seeds are fixed, so a result repeats; over seeds, a correct implementation would fail a check with probability below 1e-6 (exact binomial
 * bounds, {@code binom.ppf} of SciPy 1.17.1) unless said otherwise.
 */
class SpreadTest {
    private static final ComparedMeasure MEASURE = ComparisonTest.measure("m", Direction.LESS);
    private static final int[] SIZES = {4, 20, 60};

    /** What a world's effect is made of: a coefficient for each parameter that matters, and luck. */
    private record Truth(Map<String, Double> coefficients, double luck) {}

    @Test
    void whereNothingMattersNoDriverIsClear() {
        SplittableRandom random = new SplittableRandom(20_261_101);
        int sets = 300;
        int clear = 0;
        for (int set = 0; set < sets; set++) {
            Spread spread = spread(random, 40, 1, new Truth(Map.of(), 1));
            clear += spread.drivers().get(0).clear() ? 1 : 0;
        }
        assertTrue(clear <= 35, "false alarms: " + clear + " of " + sets); // binom.ppf(1 - 1e-6, 300, 0.05)
    }

    @Test
    void aStrongDriverIsFoundWithItsSignAndGrade() {
        Spread spread = spread(new SplittableRandom(20_261_102), 48, 2, new Truth(Map.of("C7", -2.0, "B3", 0.3), 0.5));
        Driver first = spread.drivers().get(0);
        assertEquals("C7", first.parameter().name());
        assertTrue(
                first.clear() && first.correlation() < -0.8 && first.interval().upper() < 0, first.toString());
        assertTrue(
                spread.part(Spread.Source.GRADE_C).share() > 0.6, spread.parts().toString());
        assertTrue(
                spread.part(Spread.Source.GRADE_C).interval().lower() > 0.3,
                spread.parts().toString());
        double sum = spread.parts().stream().mapToDouble(Spread.Part::share).sum();
        assertEquals(1, sum, 1e-9);
    }

    /** Coefficients on columns of variance 1, so shares of the variance are their squares over the sum; ranks change them little. */
    @Test
    void sharesOfGradesAreCoveredByTheirIntervals() {
        SplittableRandom random = new SplittableRandom(20_261_103);
        Map<String, Double> coefficients = new HashMap<>(Map.of("A1", 0.5, "B2", 1.0, "C3", 1.5));
        for (int k = 0; k < 20; k++) {
            coefficients.merge("B" + k, 0.15, Double::sum);
            coefficients.merge("C" + (k + 20), 0.2, Double::sum);
        }
        Truth truth = new Truth(coefficients, 1);
        int sets = 200;
        int[] covered = new int[3];
        double[] mean = new double[3];
        double[] shares = shares(truth);
        Spread.Source[] sources = {Spread.Source.GRADE_A, Spread.Source.GRADE_B, Spread.Source.GRADE_C};
        for (int set = 0; set < sets; set++) {
            Spread spread = spread(random, 64, 2, truth);
            for (int g = 0; g < 3; g++) {
                Spread.Part part = spread.part(sources[g]);
                covered[g] += part.interval().contains(shares[g]) ? 1 : 0;
                mean[g] += part.share() / sets;
            }
        }
        for (int g = 0; g < 3; g++) {
            assertTrue(
                    covered[g] >= 174,
                    "coverage of " + sources[g] + ": " + covered[g] + " of " + sets); // ppf(1e-6, 200, 0.95)
            assertEquals(shares[g], mean[g], 0.08, "mean estimate of " + sources[g]);
        }
    }

    @Test
    void withOneSeedAWorldLuckIsNotTold() {
        Spread spread = spread(new SplittableRandom(20_261_104), 30, 1, new Truth(Map.of("C1", 1.0), 0.5));
        assertTrue(!spread.luckKnown()
                && Double.isNaN(spread.part(Spread.Source.LUCK).share()));
    }

    @Test
    void aDifferenceThatNeverVariesHasNoSpread() {
        Spread spread = spread(new SplittableRandom(20_261_105), 30, 2, new Truth(Map.of(), 0));
        assertTrue(spread.parts().isEmpty() && spread.drivers().isEmpty());
    }

    private static double[] shares(Truth truth) {
        double[] squares = new double[3];
        truth.coefficients().forEach((name, value) -> squares["ABC".indexOf(name.charAt(0))] += value * value);
        double total = squares[0] + squares[1] + squares[2] + truth.luck() * truth.luck();
        return new double[] {squares[0] / total, squares[1] / total, squares[2] / total};
    }

    private static Spread spread(SplittableRandom random, int worlds, int replicates, Truth truth) {
        List<ParameterDeclaration> declared = new ArrayList<>();
        for (Grade grade : Grade.values()) {
            for (int k = 0; k < SIZES[grade.ordinal()]; k++) {
                declared.add(new ParameterDeclaration(
                        grade.name() + k, "o", "", "", 0.5, 0, 1, 0, 1, false, grade, List.of("assumption")));
            }
        }
        List<Map<String, Double>> drawn = new ArrayList<>();
        double[][] samples = new double[2][worlds * replicates];
        int[] of = new int[worlds * replicates];
        for (int w = 0; w < worlds; w++) {
            Map<String, Double> values = new HashMap<>();
            declared.forEach(parameter -> values.put(parameter.name(), random.nextDouble()));
            drawn.add(values);
            double effect = truth.coefficients().entrySet().stream()
                    .mapToDouble(each ->
                            each.getValue() * Math.sqrt(12) * (values.getOrDefault(each.getKey(), Double.NaN) - 0.5))
                    .sum();
            for (int r = 0; r < replicates; r++) {
                int unit = r * worlds + w;
                of[unit] = w;
                samples[0][unit] = random.nextInt(100);
                // Whole baselines and zero effects keep a difference of nothing at exactly 0.
                samples[1][unit] =
                        samples[0][unit] + effect + (truth.luck() == 0 ? 0 : truth.luck() * random.nextGaussian());
            }
        }
        return Spread.of(ComparisonTest.values(MEASURE, samples), of, new DrawnWorlds(declared, drawn), 1, 0, 0, 0.95);
    }
}
