package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.ParetoDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Samples through keyed draws and inversion against the distributions of Commons Statistics. <b>False-alarm rate:</b> correct
 * samplers would fail with probability at most 0.001 over all {@value #TESTS} tests of fit together (Bonferroni). The seed is fixed, so
 * the outcome is the same at every run.
 */
class SamplingTest {
    private static final int TESTS = 12;
    private static final double LEVEL = 0.001 / TESTS;
    private static final int SIZE = 20_000;

    private static final org.interdict.model.random.Stream STREAM =
            org.interdict.model.random.Stream.of(Domain.POPULATION, "sample");

    static Stream<Arguments> continuous() {
        ContinuousDistribution pareto = ParetoDistribution.of(2, 0.8);
        double covered = pareto.cumulativeProbability(300);
        return Stream.of(
                continuous("normal", Inversion::normal, NormalDistribution.of(0, 1)::cumulativeProbability),
                continuous(
                        "exponential",
                        u -> Inversion.exponential(u, 0.2),
                        ExponentialDistribution.of(5)::cumulativeProbability),
                continuous(
                        "log-normal",
                        u -> Inversion.logNormal(u, 4, 1.3),
                        LogNormalDistribution.of(Math.log(4), 1.3)::cumulativeProbability),
                continuous(
                        "bounded Pareto",
                        u -> Inversion.paretoBounded(u, 0.8, 2, 300),
                        x -> Math.min(1, pareto.cumulativeProbability(x) / covered)));
    }

    private static Arguments continuous(String name, DoubleUnaryOperator quantile, DoubleUnaryOperator distribution) {
        return Arguments.of(name, quantile, distribution);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("continuous")
    void continuousSampleFits(String name, DoubleUnaryOperator quantile, DoubleUnaryOperator distribution) {
        double[] sample = new double[SIZE];
        Draws draws = Draws.of(1, 2, 3);
        for (int i = 0; i < SIZE; i++) {
            sample[i] = quantile.applyAsDouble(draws.uniform(STREAM, i, 0, 0, 0));
        }
        double p =
                KolmogorovSmirnovTest.withDefaults().test(sample, distribution).getPValue();
        assertTrue(p > LEVEL, () -> name + ": p = " + p);
    }

    static Stream<Arguments> discrete() {
        return Stream.of(
                discrete("geometric 0.3", u -> Inversion.geometric(u, 0.3) - 1, GeometricDistribution.of(0.3)),
                discrete("geometric 0.02", u -> Inversion.geometric(u, 0.02) - 1, GeometricDistribution.of(0.02)),
                discrete("Poisson 0.7", u -> Inversion.poisson(u, 0.7), PoissonDistribution.of(0.7)),
                discrete("Poisson 20", u -> Inversion.poisson(u, 20), PoissonDistribution.of(20)),
                discrete("Poisson 255", u -> Inversion.poisson(u, 255), PoissonDistribution.of(255)),
                discrete("Poisson 2000", u -> Inversion.poisson(u, 2_000), PoissonDistribution.of(2_000)),
                discrete("binomial 12, 0.25", u -> Inversion.binomial(u, 12, 0.25), BinomialDistribution.of(12, 0.25)),
                discrete("binomial 900, 0.7", u -> Inversion.binomial(u, 900, 0.7), BinomialDistribution.of(900, 0.7)));
    }

    private static Arguments discrete(String name, DoubleToIntFunction quantile, DiscreteDistribution distribution) {
        return Arguments.of(name, quantile, distribution);
    }

    /**
     * Values from the 0.1 % to the 99.9 % quantile in cells of their own or, where more than 40, in cells of equal width; tails in the end
     * cells.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("discrete")
    void discreteSampleFits(String name, DoubleToIntFunction quantile, DiscreteDistribution distribution) {
        int low = distribution.inverseCumulativeProbability(0.001);
        int high = distribution.inverseCumulativeProbability(0.999);
        int width = (high - low) / 40 + 1;
        int cells = (high - low) / width + 1;
        double[] expected = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            double upTo = cell == cells - 1 ? 1 : distribution.cumulativeProbability(low + (cell + 1) * width - 1);
            double before = cell == 0 ? 0 : distribution.cumulativeProbability(low + cell * width - 1);
            expected[cell] = SIZE * (upTo - before);
        }
        long[] observed = new long[cells];
        Draws draws = Draws.of(4, 5, 6);
        for (int i = 0; i < SIZE; i++) {
            int value = quantile.applyAsInt(draws.uniform(STREAM, 7, 0, i, 0));
            observed[Math.min(cells - 1, Math.max(0, Math.floorDiv(value - low, width)))]++;
        }
        double p = ChiSquareTest.withDefaults().test(expected, observed).getPValue();
        assertTrue(p > LEVEL, () -> name + ": p = " + p);
    }

    @Test
    void countOfTestsIsTheOneTheLevelIsDividedBy() {
        assertEquals(TESTS, continuous().count() + discrete().count());
    }

    /** One number over many draws of every kind: another JVM, processor or version of the code that moves one bit changes it. */
    @Test
    void everyBitIsTheSameEverywhere() {
        CRC32 sum = new CRC32();
        Draws draws = Draws.of(11, 12, 13);
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES);
        for (int i = 0; i < 20_000; i++) {
            double u = draws.uniform(STREAM, i, i % 700, i / 3, i % 5);
            double[] values = {
                u,
                Inversion.normal(u),
                Inversion.exponential(u, 0.01 + i),
                Inversion.logNormal(u, 1 + i, 0.8),
                Inversion.paretoBounded(u, 1.3, 1, 2 + i),
                Inversion.geometric(u, 1.0 / (1 + i)),
                Inversion.poisson(u, i * 0.05),
                Inversion.binomial(u, i % 1_000, (i % 97) / 96.0)
            };
            for (double value : values) {
                bytes.putDouble(0, value);
                sum.update(bytes.array());
            }
        }
        assertEquals("6424650a", Long.toHexString(sum.getValue()));
    }

    @Test
    void drawingAllocatesNothing() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Draws draws = Draws.of(1, 2, 3);
        double[] weights = {1, 2, 3};
        drawOfEveryKind(draws, weights, 1_000);
        long before = threads.getCurrentThreadAllocatedBytes();
        double sum = drawOfEveryKind(draws, weights, 50_000);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(sum > 0);
        assertTrue(allocated < 10_000, () -> allocated + " bytes for 50,000 rounds of draws");
    }

    private static double drawOfEveryKind(Draws draws, double[] weights, int rounds) {
        double sum = 0;
        for (int i = 0; i < rounds; i++) {
            sum += draws.chance(STREAM, i, 0, 1, 0, 0.5) ? 1 : 0;
            double u = draws.unit53(0);
            sum += Inversion.exponential(u, 1) + Inversion.logNormal(u, 1, 1) + Inversion.paretoBounded(u, 1, 1, 9);
            sum += Inversion.geometric(u, 0.1) + Inversion.poisson(u, 3) + Inversion.poisson(u, 300);
            sum += Inversion.binomial(u, 9, 0.3) + Inversion.category(u, weights, 3) + draws.below(3, 5);
        }
        return sum;
    }
}
