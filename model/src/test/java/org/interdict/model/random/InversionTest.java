package org.interdict.model.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.GeometricDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles against reference values, the definition of a quantile, monotonicity, and the ends of the range. */
class InversionTest {
    private static final double FIRST = 0x1.0p-53;
    private static final double LAST = 1 - 0x1.0p-53;

    /** Reference: root of the normal distribution function to 60 digits, mpmath 1.3; 1e-20, 0.001 and 0.25 are also Wichura's own. */
    @ParameterizedTest
    @CsvSource({
        "1e-20, -9.2623400897984075796",
        "1.1102230246251565e-16, -8.2095361516013868556",
        "1e-10, -6.3613409024040561991",
        "1e-6, -4.7534243088228989573",
        "0.001, -3.0902323061678135354",
        "0.025, -1.9599639845400542118",
        "0.07, -1.4757910281791706856",
        "0.08, -1.4050715603096325447",
        "0.25, -0.6744897501960817432",
        "0.5, 0",
        "0.6, 0.25334710313579974132",
        "0.925, 1.4395314709384562291",
        "0.975, 1.9599639845400538556",
        "0.999, 3.0902323061678132778",
        "0.999999, 4.7534243088170877657",
        "0.9999999999999999, 8.2095361516013868556"
    })
    void normal(double u, double expected) {
        assertEquals(expected, Inversion.normal(u), 4e-16 * Math.abs(expected));
    }

    /** Reference: expon.ppf, lognorm.ppf of SciPy 1.17.1, and the closed form of the bounded Pareto to 60 digits, mpmath 1.3. */
    @ParameterizedTest
    @CsvSource({
        "exponential, 0.5, 2, 0, 0, 0.34657359027997264",
        "exponential, 1e-9, 2, 0, 0, 5.000000002500001e-10",
        "exponential, 0.999999, 0.01, 0, 0, 1381.5510557935518",
        "logNormal, 0.5, 3, 0.8, 0, 3",
        "logNormal, 0.9, 3, 0.8, 0, 8.363303805747005",
        "logNormal, 1e-6, 0.5, 2, 0, 3.7170474866486416e-05",
        "paretoBounded, 0.5, 1.2, 1, 1000, 1.7814245494059577",
        "paretoBounded, 0.99, 1.2, 1, 1000, 45.47543236895115",
        "paretoBounded, 0.999999, 0.5, 2, 1e6, 998589.2807909655",
        "paretoBounded, 0.01, 3, 0.1, 0.2, 0.1002933797195269"
    })
    void continuous(String distribution, double u, double a, double b, double c, double expected) {
        double value = switch (distribution) {
            case "exponential" -> Inversion.exponential(u, a);
            case "logNormal" -> Inversion.logNormal(u, a, b);
            default -> Inversion.paretoBounded(u, a, b, c);
        };
        assertEquals(expected, value, 1e-12 * expected);
    }

    /** Reference: poisson.ppf, binom.ppf and geom.ppf of SciPy 1.17.1. */
    @ParameterizedTest
    @CsvSource({
        "poisson, 0.5, 3.2, 0, 3",
        "poisson, 0.999, 3.2, 0, 10",
        "poisson, 1e-9, 100, 0, 46",
        "poisson, 0.3, 100, 0, 95",
        "poisson, 0.975, 250, 0, 281",
        "poisson, 0.975, 300, 0, 334",
        "poisson, 1e-6, 1e4, 0, 9528",
        "poisson, 0.123, 1e6, 0, 998840",
        "poisson, 0.9999, 1e8, 0, 100037192",
        "binomial, 0.5, 0.3, 20, 6",
        "binomial, 0.999, 0.3, 20, 13",
        "binomial, 1e-6, 0.5, 1000, 425",
        "binomial, 0.9, 0.97, 1000, 977",
        "binomial, 0.01, 0.002, 365, 0",
        "binomial, 0.999, 0.002, 365, 4",
        "geometric, 0.5, 0.1, 0, 7",
        "geometric, 0.05, 0.1, 0, 1",
        "geometric, 0.99, 0.1, 0, 44",
        "geometric, 0.1, 0.001, 0, 106",
        "geometric, 0.999, 1e-6, 0, 6907752"
    })
    void discrete(String distribution, double u, double a, int trials, int expected) {
        int value = switch (distribution) {
            case "poisson" -> Inversion.poisson(u, a);
            case "binomial" -> Inversion.binomial(u, trials, a);
            default -> Inversion.geometric(u, a);
        };
        assertEquals(expected, value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 1, 7.5, 40, 255.9})
    void poissonIsTheQuantile(double mean) {
        PoissonDistribution reference = PoissonDistribution.of(mean);
        everywhereTheQuantile(u -> Inversion.poisson(u, mean), reference, 1e-12);
    }

    /** The expansion may miss by one where the draw falls within this distance of a step: far rarer than one draw in a thousand. */
    @ParameterizedTest
    @ValueSource(doubles = {256.1, 1_000, 54_321, 1e7})
    void poissonOfLargeMeanIsTheQuantileNearly(double mean) {
        PoissonDistribution reference = PoissonDistribution.of(mean);
        everywhereTheQuantile(u -> Inversion.poisson(u, mean), reference, 2e-6);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "20, 0.1", "20, 0.9", "1000, 0.5", "1000, 0.001"})
    void binomialIsTheQuantile(int trials, double p) {
        everywhereTheQuantile(u -> Inversion.binomial(u, trials, p), BinomialDistribution.of(trials, p), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.1, 0.0004})
    void geometricIsTheQuantile(double p) {
        // Commons counts the failures before the first success.
        everywhereTheQuantile(u -> Inversion.geometric(u, p) - 1, GeometricDistribution.of(p), 1e-12);
    }

    private static void everywhereTheQuantile(DoubleUnaryOperator quantile, DiscreteDistribution of, double tolerance) {
        for (double u : draws()) {
            int k = (int) quantile.applyAsDouble(u);
            assertTrue(u <= of.cumulativeProbability(k) + tolerance, () -> "value too small at " + u + ": " + k);
            assertTrue(
                    k == 0 || u > of.cumulativeProbability(k - 1) - tolerance,
                    () -> "value too large at " + u + ": " + k);
        }
    }

    @Test
    void valuesRiseWithTheDraw() {
        double[] weights = {1, 0, 3, 0.5};
        rises(u -> Inversion.normal(u));
        rises(u -> Inversion.exponential(u, 0.3));
        rises(u -> Inversion.geometric(u, 0.03));
        rises(u -> Inversion.logNormal(u, 2, 0.7));
        rises(u -> Inversion.poisson(u, 30));
        rises(u -> Inversion.poisson(u, 3_000));
        rises(u -> Inversion.binomial(u, 40, 0.2));
        rises(u -> Inversion.binomial(u, 40, 0.8));
        rises(u -> Inversion.paretoBounded(u, 1.1, 1, 500));
        rises(u -> Inversion.category(u, weights, 4));
    }

    private static void rises(DoubleUnaryOperator quantile) {
        double before = Double.NEGATIVE_INFINITY;
        for (double u : draws()) {
            double value = quantile.applyAsDouble(u);
            assertTrue(value >= before, () -> "falls at " + u);
            before = value;
        }
    }

    @Test
    void valuesMoveOneWayWithTheParameterAtAFixedDraw() {
        risesWith(i -> 0.001 * i, (u, rate) -> -Inversion.exponential(u, rate));
        risesWith(i -> i / 400.0, (u, p) -> -Inversion.geometric(u, p));
        risesWith(i -> 0.1 + i, (u, median) -> Inversion.logNormal(u, median, 0.9));
        risesWith(i -> i * 0.05, Inversion::poisson);
        risesWith(i -> 216 + i * 0.2, Inversion::poisson);
        risesWith(i -> 10_000 + i, Inversion::poisson);
        risesWith(i -> i / 400.0, (u, p) -> Inversion.binomial(u, 100, p));
        risesWith(i -> i, (u, trials) -> Inversion.binomial(u, (int) trials, 0.35));
        risesWith(i -> 0.1 + i * 0.02, (u, shape) -> -Inversion.paretoBounded(u, shape, 1, 1_000));
        risesWith(i -> 1 + i, (u, high) -> Inversion.paretoBounded(u, 0.8, 1, high));
    }

    private static void risesWith(IntToDoubleFunction parameter, DoubleBinaryOperator quantile) {
        for (double u = 0.001; u < 1; u += 0.0193) {
            double before = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= 400; i++) {
                double at = parameter.applyAsDouble(i);
                double value = quantile.applyAsDouble(u, at);
                double draw = u;
                assertTrue(
                        value >= before - 1e-12 * Math.abs(before),
                        () -> "falls at draw " + draw + ", parameter " + at);
                before = value;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {FIRST, 0x1.0p-33, 0.5, 1 - 0x1.0p-33, LAST})
    void everyDrawGivesALegalValue(double u) {
        assertTrue(Double.isFinite(Inversion.normal(u)));
        assertTrue(Inversion.exponential(u, 1) > 0 && Double.isFinite(Inversion.exponential(u, 1)));
        assertEquals(Double.POSITIVE_INFINITY, Inversion.exponential(u, 0));
        assertEquals(Inversion.NEVER, Inversion.geometric(u, 0));
        assertEquals(Inversion.NEVER, Inversion.geometric(u, Double.MIN_VALUE));
        assertEquals(1, Inversion.geometric(u, 1));
        assertTrue(Inversion.geometric(u, 1e-12) >= 1);
        assertEquals(0, Inversion.poisson(u, 0));
        for (double mean : new double[] {1e-300, 1, 256, 257, 1e9}) {
            int count = Inversion.poisson(u, mean);
            assertTrue(count >= 0 && Math.abs(count - mean) <= 25 + 9 * Math.sqrt(mean), mean + ": " + count);
        }
        assertEquals(0, Inversion.binomial(u, 0, 0.4));
        assertEquals(0, Inversion.binomial(u, 1_000, 0));
        assertEquals(1_000, Inversion.binomial(u, 1_000, 1));
        int successes = Inversion.binomial(u, 1_000, 0.5);
        assertTrue(successes > 300 && successes < 700);
        assertEquals(5, Inversion.paretoBounded(u, 1, 5, 5), 1e-15);
        double pareto = Inversion.paretoBounded(u, 0.01, 1e-3, 1e9);
        assertTrue(pareto >= 1e-3 && pareto <= 1e9);
        assertEquals(1, Inversion.category(u, new double[] {0, 2, 0, 9}, 3));
    }

    @Test
    void categoriesTakeTheirShare() {
        double[] weights = {1, 0, 3, 4};
        assertEquals(0, Inversion.category(0.124, weights, 4));
        assertEquals(2, Inversion.category(0.126, weights, 4));
        assertEquals(2, Inversion.category(0.499, weights, 4));
        assertEquals(3, Inversion.category(0.501, weights, 4));
        assertEquals(2, Inversion.category(0.501, weights, 3));
    }

    @Test
    void waitAgreesWithTheDailyChance() {
        Draws draws = Draws.of(1, 2, 3);
        Stream stream = Stream.of(Domain.BEHAVIOUR, "wait");
        for (int entity = 0; entity < 2_000; entity++) {
            boolean today = draws.chance(stream, entity, 0, 0, 0, 0.2);
            assertEquals(today, Inversion.geometric(draws.unit53(0), 0.2) == 1);
        }
    }

    @Test
    void illegalInputIsRefused() {
        refused(() -> Inversion.normal(0));
        refused(() -> Inversion.normal(1));
        refused(() -> Inversion.normal(Double.NaN));
        refused(() -> Inversion.exponential(0.5, -1));
        refused(() -> Inversion.exponential(0.5, Double.NaN));
        refused(() -> Inversion.geometric(0.5, 1.1));
        refused(() -> Inversion.geometric(0.5, -0.1));
        refused(() -> Inversion.logNormal(0.5, 0, 1));
        refused(() -> Inversion.logNormal(0.5, 1, -1));
        refused(() -> Inversion.poisson(0.5, -1));
        refused(() -> Inversion.poisson(0.5, 1.1e9));
        refused(() -> Inversion.binomial(0.5, -1, 0.5));
        refused(() -> Inversion.binomial(0.5, 1_001, 0.5));
        refused(() -> Inversion.binomial(0.5, 10, Double.NaN));
        refused(() -> Inversion.paretoBounded(0.5, 0, 1, 2));
        refused(() -> Inversion.paretoBounded(0.5, 1, 0, 2));
        refused(() -> Inversion.paretoBounded(0.5, 1, 2, 1));
        refused(() -> Inversion.paretoBounded(0.5, 1, 2, Double.POSITIVE_INFINITY));
        refused(() -> Inversion.category(0.5, new double[] {0, 0}, 2));
        refused(() -> Inversion.category(0.5, new double[] {1, -1}, 2));
        refused(() -> Inversion.category(0.5, new double[] {1, Double.NaN}, 2));
        refused(() -> Inversion.category(0.5, new double[] {1}, 0));
    }

    private static void refused(Executable call) {
        assertThrows(IllegalArgumentException.class, call);
    }

    /** Draws from end to end, rising. */
    private static double[] draws() {
        double[] draws = new double[2_005];
        draws[0] = FIRST;
        draws[1] = 1e-12;
        draws[2] = 1e-6;
        for (int i = 0; i < 2_000; i++) {
            draws[3 + i] = (i + 0.5) / 2_000;
        }
        draws[2_003] = 1 - 1e-9;
        draws[2_004] = LAST;
        return draws;
    }
}
