package org.interdict.experiments.design.point;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignFactor.Scale;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.DesignSettings.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PointDesignsTest {
    private static final DesignFactor SHARE = DesignFactor.range("parameters.a", Scale.LINEAR, 0, 1, 0, 0.5);
    private static final DesignFactor DECADES = DesignFactor.range("parameters.b", Scale.LOG, 0.01, 1, 0, 0.1);
    private static final DesignFactor COUNT = DesignFactor.range("world.forums", Scale.WHOLE, 1, 4, 0, 2);
    private static final DesignFactor WORD =
            DesignFactor.choice("strategies.s.p.w", List.of("x", "y"), List.of(0.0, 1.0), 0);

    private static DesignSettings design(Kind kind, int points, DesignFactor... factors) {
        return DesignSettings.grid(List.of(factors)).withKind(kind).withPoints(points);
    }

    private static List<List<Double>> lists(List<double[]> points) {
        return points.stream()
                .map(point -> Arrays.stream(point).boxed().toList())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyKindKeepsItsPromises() {
        return Stream.of(Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind.word(), () -> {
                    DesignFactor[] factors = kind == Kind.LIST
                            ? new DesignFactor[] {
                                SHARE.withLevels(List.of(0.1, 0.1)), COUNT.withLevels(List.of(3.0, 1.0))
                            }
                            : new DesignFactor[] {SHARE, DECADES, COUNT, WORD};
                    DesignSettings design = design(kind, 8, factors);
                    List<List<Double>> points = lists(PointDesigns.points(design));
                    assertEquals(points, lists(PointDesigns.points(design)), "the same points again");
                    boolean exact = kind != Kind.ONE_AT_A_TIME;
                    assertTrue(
                            exact ? points.size() == design.size() : points.size() <= design.size(),
                            () -> "" + points.size());
                    for (List<Double> point : points) {
                        for (int f = 0; f < factors.length; f++) {
                            double value = point.get(f);
                            assertTrue(value >= factors[f].low() && value <= factors[f].high(), () -> point.toString());
                            assertTrue(factors[f].scale() == Scale.LINEAR
                                    || factors[f].scale() == Scale.LOG
                                    || value == Math.rint(value));
                        }
                    }
                }));
    }

    @Test
    void theLastFactorOfAGridChangesFastest() {
        DesignSettings design = design(
                Kind.GRID,
                1,
                DesignFactor.range("parameters.a", Scale.LINEAR, 0.2, 1, 0.2, 0.5),
                DesignFactor.listed("world.forums", Scale.WHOLE, List.of(4.0, 12.0), 6));
        List<List<Double>> points = lists(PointDesigns.points(design));
        assertEquals(List.of(0.2, 4.0), points.get(0));
        assertEquals(List.of(0.2, 12.0), points.get(1));
        assertEquals(List.of(0.6, 4.0), points.get(4), "0.2 + 2 · 0.2 in decimals");
        assertEquals(List.of(1.0, 12.0), points.get(9));
        assertEquals(10, points.size());
    }

    @Test
    void aRangeWithoutAStepIsSpacedOnItsScale() {
        assertEquals(List.of(0.01, 0.1, 1.0), rounded(DECADES.grid(3)));
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0), COUNT.grid(7));
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(value -> Math.rint(value * 1e9) / 1e9).toList();
    }

    @Test
    void oneAtATimeBeginsAtTheBase() {
        DesignSettings design = design(
                Kind.ONE_AT_A_TIME,
                1,
                DesignFactor.listed("parameters.a", Scale.LINEAR, List.of(0.1, 0.5), 0.5),
                DesignFactor.listed("world.forums", Scale.WHOLE, List.of(1.0, 2.0, 3.0), 2));
        assertEquals(
                List.of(List.of(0.5, 2.0), List.of(0.1, 2.0), List.of(0.5, 1.0), List.of(0.5, 3.0)),
                lists(PointDesigns.points(design)));
    }

    @Test
    void aLatinHypercubeMeetsEachPartOnceAndKeepsItsPointsApart() {
        int n = 16;
        int[][] cells = LatinHypercube.cells(1, n, 3);
        for (int[] column : cells) {
            int[] sorted = column.clone();
            Arrays.sort(sorted);
            assertArrayEquals(IntStream.range(0, n).toArray(), sorted);
        }
        int[][] random = new int[3][];
        for (int f = 0; f < 3; f++) {
            random[f] = KeyedUniform.of(1, f).permutation(n);
        }
        long found = LatinHypercube.Closest.of(cells).squared();
        long before = LatinHypercube.Closest.of(random).squared();
        assertTrue(found >= 2 * before, found + " after the search, " + before + " before");
    }

    @Test
    void moreSobolPointsKeepTheFirstAndEveryPowerOfTwoIsEven() {
        List<List<Double>> few = lists(PointDesigns.points(design(Kind.SOBOL, 16, SHARE, DECADES)));
        List<List<Double>> many = lists(PointDesigns.points(design(Kind.SOBOL, 64, SHARE, DECADES)));
        assertEquals(few, many.subList(0, 16));
        for (int size : new int[] {2, 4, 16, 64}) {
            Set<Integer> parts = new HashSet<>();
            many.subList(0, size).forEach(point -> parts.add((int) (point.get(0) * size)));
            assertEquals(size, parts.size());
        }
    }

    /** Of each elementary square of side 1/4 exactly one of 16 points: what distinguishes Sobol's sequence from a Latin hypercube. */
    @Test
    void sobolPointsAreANetInTwoDimensions() {
        Set<Integer> squares = new HashSet<>();
        for (double[] unit : ScrambledSobol.units(5, 16, 2)) {
            squares.add(4 * (int) (unit[0] * 4) + (int) (unit[1] * 4));
        }
        assertEquals(16, squares.size());
    }

    @Test
    void aTrajectoryMovesEachFactorOnceByHalfTheLevels() {
        DesignSettings design = design(Kind.MORRIS, 1, SHARE, COUNT, DECADES);
        design = new DesignSettings(
                Kind.MORRIS, design.factors(), 1, 4, 6, false, 1, DesignSettings.DEFAULT_MOST_POINTS);
        List<double[]> points = PointDesigns.points(design);
        assertEquals(6 * 4, points.size());
        for (int t = 0; t < 6; t++) {
            Set<Integer> moved = new HashSet<>();
            for (int p = 4 * t + 1; p < 4 * t + 4; p++) {
                for (int f = 0; f < 3; f++) {
                    if (points.get(p)[f] != points.get(p - 1)[f]) {
                        assertTrue(moved.add(f));
                    }
                }
                assertEquals(p - 4 * t, moved.size(), "one factor in each step");
            }
            double from = points.get(4 * t)[0];
            double to = points.get(4 * t + 3)[0];
            assertEquals(2.0 / 3, Math.abs(from - to), 1e-12);
        }
    }

    /** Ishigami and Homma 1990: closed forms with a = 7, b = 0.1 are S1 = 0.3139, S2 = 0.4424, S3 = 0; ST1 = 0.5576, ST2 = 0.4424, ST3 = 0.2437. */
    @Test
    void theIndicesOfIshigamiComeOutOfSaltellisPoints() {
        DesignFactor[] factors = new DesignFactor[3];
        for (int f = 0; f < 3; f++) {
            factors[f] = DesignFactor.range("parameters." + f, Scale.LINEAR, -Math.PI, Math.PI, 0, 0);
        }
        int n = 4_096;
        double[] y = PointDesigns.points(design(Kind.SALTELLI, n, factors)).stream()
                .mapToDouble(PointDesignsTest::ishigami)
                .toArray();
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        double mean = IntStream.range(0, n).mapToDouble(i -> y[5 * i]).average().orElseThrow();
        double variance = IntStream.range(0, n)
                .mapToDouble(i -> (y[5 * i] - mean) * (y[5 * i] - mean))
                .average()
                .orElseThrow();
        for (int f = 0; f < 3; f++) {
            int column = f + 1;
            double s = IntStream.range(0, n)
                            .mapToDouble(i -> y[5 * i + 4] * (y[5 * i + column] - y[5 * i]))
                            .average()
                            .orElseThrow()
                    / variance;
            double st = IntStream.range(0, n)
                            .mapToDouble(i -> Math.pow(y[5 * i] - y[5 * i + column], 2) / 2)
                            .average()
                            .orElseThrow()
                    / variance;
            assertEquals(first[f], s, 0.01, "first order of " + f);
            assertEquals(total[f], st, 0.01, "total of " + f);
        }
    }

    private static double ishigami(double[] x) {
        double second = Math.sin(x[1]);
        return Math.sin(x[0]) + 7 * second * second + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }
}
