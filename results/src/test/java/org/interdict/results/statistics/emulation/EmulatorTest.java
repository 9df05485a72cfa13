package org.interdict.results.statistics.emulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Emulators find the terms that are there, few that are not, and know their error. */
class EmulatorTest {
    private static final int PARAMETERS = 10;
    private static final int RUNS = 200;

    private static RunTable runs(long seed, double noise, ToDoubleFunction<double[]> value) {
        List<double[]> design = HypercubeSample.of(RUNS, PARAMETERS, seed, 1, 2);
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double luck = noise * Chance.of(seed, 3, i).normal();
            values.add(new double[] {value.applyAsDouble(design.get(i)) + luck});
        }
        return new RunTable(design, values);
    }

    @Test
    void findsWhatATargetDependsOn() {
        Emulator emulator = Emulators.of(
                        runs(1, 0.2, scores -> 2 * scores[0] + scores[1] * scores[1] + scores[0] * scores[2]))
                .of(0)
                .orElseThrow();
        assertArrayEquals(new int[] {0, 1, 2}, Arrays.copyOf(emulator.parameters(), 3));
        assertTrue(emulator.parameters().length <= 4, Arrays.toString(emulator.parameters()));
        assertTrue(emulator.explained() > 0.98, "explained " + emulator.explained());
        assertEquals(0.2, emulator.error(), 0.04);
        assertEquals(0.9, emulator.covered(), 0.06);
        double[] at = new double[PARAMETERS];
        at[0] = 1;
        at[2] = -1;
        assertEquals(1, emulator.at(Axes.of(at))[0], 0.2);
    }

    /** A response in the parameter's own value is as easy as one in its score. */
    @Test
    void followsPositionsToo() {
        Emulator emulator = Emulators.of(runs(2, 0.05, scores -> Chance.probability(scores[3])))
                .of(0)
                .orElseThrow();
        assertArrayEquals(new int[] {3}, emulator.parameters());
        assertEquals(0.05, emulator.error(), 0.01);
    }

    /** Without any effect, about one term enters for each target: what is clear among many candidates. It predicts nothing. */
    @Test
    void seesLittleInNoise() {
        int terms = 0;
        for (int target = 0; target < 10; target++) {
            Emulator emulator =
                    Emulators.of(runs(100 + target, 1, scores -> 0)).of(0).orElseThrow();
            terms += emulator.terms();
            assertTrue(emulator.explained() < 0.1, "explained " + emulator.explained());
        }
        assertTrue(terms <= 16, terms + " terms of noise");
    }

    @Test
    void skewedValuesAreEmulatedAsLogarithms() {
        RunTable skewed = runs(
                4,
                0,
                scores -> FastMath.exp(scores[0]
                        + 0.3 * Chance.of(9, (int) (1e6 * scores[1])).normal()));
        assertTrue(Emulators.of(skewed).of(0).orElseThrow().logarithmic());
        RunTable even = runs(4, 0.3, scores -> 10 + scores[0]);
        assertFalse(Emulators.of(even).of(0).orElseThrow().logarithmic());
    }

    /** Errors grow where no runs are. */
    @Test
    void isUnsureFarFromAllRuns() {
        Emulator emulator = Emulators.of(runs(5, 0.2, scores -> scores[0] + scores[1]))
                .of(0)
                .orElseThrow();
        double[] far = new double[PARAMETERS];
        Arrays.fill(far, 30);
        assertTrue(emulator.at(Axes.of(far))[1] > 1.5 * emulator.at(Axes.of(new double[PARAMETERS]))[1]);
    }

    @Test
    void aTargetThatIsSeldomSeenHasNoEmulator() {
        RunTable runs = runs(6, 0.1, scores -> scores[0] > 0.2 ? scores[1] : Double.NaN);
        Emulators emulators = Emulators.of(runs);
        assertTrue(emulators.of(0).isEmpty());
        assertTrue(emulators.seen(0) < RUNS / 2 && emulators.seen(0) > 0);
        List<double[]> sample = new PosteriorSampler(emulators, List.of(new TargetRange(0, 1)), 1).quick(128, 1);
        assertEquals(0, sample.stream().mapToDouble(each -> each[1]).average().orElseThrow(), 0.3);
    }

    /** A target that no parameter set can meet is known as such, and does not keep another from being met. */
    @Test
    void aTargetOutOfReachDoesNotBendTheRest() {
        List<double[]> design = HypercubeSample.of(RUNS, PARAMETERS, 8, 1, 2);
        List<double[]> values = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            double[] scores = design.get(i);
            Chance chance = Chance.of(8, 3, i);
            values.add(new double[] {scores[0] + 0.1 * chance.normal(), 0.2 * scores[0] + 0.1 * chance.normal()});
        }
        Emulators emulators = Emulators.of(new RunTable(design, values));
        List<TargetRange> ranges = List.of(new TargetRange(-1.1, -0.9), new TargetRange(5, 5.1));
        PosteriorSampler sampler = new PosteriorSampler(emulators, ranges, 1);
        assertArrayEquals(new boolean[] {true, false}, sampler.plausibility().reachable(design));
        double mean = sampler.quick(256, 1).stream()
                .mapToDouble(each -> each[0])
                .average()
                .orElseThrow();
        assertEquals(-1, mean, 0.1);
    }

    @Test
    void theFastDistributionFunctionIsExact() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        for (double deviate = -9; deviate <= 9; deviate += 0.0137) {
            assertEquals(normal.cumulativeProbability(deviate), NormalProbability.at(deviate), 1e-11);
        }
        assertEquals(0, NormalProbability.at(Double.NEGATIVE_INFINITY));
        assertEquals(1, NormalProbability.at(Double.POSITIVE_INFINITY));
    }

    @Test
    void everyStratumOfAHypercubeHoldsOnePoint() {
        List<double[]> points = HypercubeSample.of(50, 3, 4, 1, 2);
        for (int dimension = 0; dimension < 3; dimension++) {
            int axis = dimension;
            int[] strata = points.stream()
                    .mapToInt(point -> (int) (50 * Chance.probability(point[axis])))
                    .sorted()
                    .toArray();
            for (int i = 0; i < 50; i++) {
                assertEquals(i, strata[i]);
            }
        }
    }
}
