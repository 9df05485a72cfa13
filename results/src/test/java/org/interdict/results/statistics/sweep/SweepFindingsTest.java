package org.interdict.results.statistics.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.HeatMapFigure;
import org.interdict.results.figure.MainEffectsFigure;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.ResponseFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.sweep.SweepWording;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.ComparisonTest;
import org.interdict.results.statistics.paired.PairedValues;
import org.junit.jupiter.api.Test;

/** Sweeps with planted answers: the strategy leaves {@code effect(x)} more than the baseline, which is 100, and chance is shared. */
class SweepFindingsTest {
    private static final SweptFactor X = new SweptFactor("world.x", false, List.of());
    private static final SweptFactor Y = new SweptFactor("strategies.a.p.y", true, List.of());

    private interface Planted {
        double at(List<Double> values);
    }

    private static SweptPoint point(int number, List<Double> values, int replicates, double noise, Planted planted) {
        double[][][] runs = new double[2][replicates][1];
        int[] units = IntStream.range(0, replicates).toArray();
        for (int r = 0; r < replicates; r++) {
            double luck = new SplittableRandom(r).nextDouble() - 0.5;
            double own = new SplittableRandom(1000L * number + r).nextDouble() - 0.5;
            runs[0][r][0] = 100 + 10 * luck;
            runs[1][r][0] = runs[0][r][0] + planted.at(values) + noise * own;
        }
        PairedValues paired = new PairedValues(
                List.of("status quo", "a"),
                "status quo",
                List.of(ComparisonTest.measure("harm.m", Direction.LESS)),
                runs);
        return new SweptPoint(number, values, units, paired, Comparison.of(paired, 0.95));
    }

    private static List<SweptPoint> line(double noise, Planted planted, double... values) {
        List<SweptPoint> points = new ArrayList<>();
        // In another order than that of the values.
        for (int i = values.length - 1; i >= 0; i--) {
            points.add(point(points.size(), List.of(values[i]), 10, noise, planted));
        }
        return points;
    }

    @Test
    void aPlantedCrossingIsFound() {
        SweepFindings findings =
                SweepFindings.of(List.of(X), line(2, values -> 10 * (values.get(0) - 0.53), 0.2, 0.4, 0.6, 0.8));
        ResponseCurve curve = findings.curves().get(0);
        assertEquals(1, curve.crossings().size());
        Crossing crossing = curve.crossings().get(0);
        assertEquals(0.53, crossing.at(), 0.05);
        assertEquals(0.4, crossing.below());
        assertEquals(0.6, crossing.above());
        assertTrue(crossing.betterBelow());
        assertTrue(crossing.interval().contains(0.53), crossing::toString);
        assertEquals(1, crossing.share());
        String sentence =
                new SweepWording(findings).sentences(findings.measures().get(0)).get(0);
        assertTrue(sentence.contains("“a” stops being better than “status quo” at world.x = 0.5"), sentence);
        assertTrue(sentence.contains("100% of 1,000 resamples"), sentence);
    }

    @Test
    void withoutNoiseTheCrossingIsExact() {
        SweepFindings findings =
                SweepFindings.of(List.of(X), line(0, values -> 10 * (0.5 - values.get(0)), 0, 0.3, 0.9));
        Crossing crossing = findings.curves().get(0).crossings().get(0);
        assertEquals(0.5, crossing.at(), 1e-9);
        assertFalse(crossing.betterBelow());
        assertEquals(0.5, crossing.interval().lower(), 1e-9);
        assertEquals(0.5, crossing.interval().upper(), 1e-9);
    }

    @Test
    void noCrossingIsSaidWithTheShareOfResamplesThatHaveOne() {
        SweepFindings sure = SweepFindings.of(List.of(X), line(1, values -> -5, 1, 2, 3));
        assertEquals(List.of(), sure.curves().get(0).crossings());
        assertEquals(1, sure.curves().get(0).agreeing());
        String sentence =
                new SweepWording(sure).sentences(sure.measures().get(0)).get(0);
        assertTrue(
                sentence.contains(
                        "is better than “status quo” at all 3 points. Clearly better at all of them. In 100%"),
                sentence);
        SweepFindings unsure = SweepFindings.of(List.of(X), line(4, values -> -1, 1, 2));
        double agreeing = unsure.curves().get(0).agreeing();
        assertTrue(agreeing > 0.3 && agreeing < 0.999, () -> "" + agreeing);
    }

    @Test
    void theBestChangesWhereTheStrategyCrossesTheBaseline() {
        SweepFindings findings =
                SweepFindings.of(List.of(X), line(0, values -> 10 * (values.get(0) - 0.5), 0, 0.3, 0.9));
        List<BestStretch> best = findings.best(findings.measures().get(0));
        assertEquals(
                List.of("a", "status quo"),
                best.stream().map(BestStretch::strategy).toList());
        assertEquals(0.5, best.get(0).end().orElseThrow().at(), 1e-9);
        assertEquals(0.3, best.get(0).last());
        assertTrue(best.get(1).end().isEmpty());
    }

    @Test
    void aStrategyThatTheFactorDoesNotTouchIsSaidOnce() {
        SweepFindings findings = SweepFindings.of(List.of(X), line(0, values -> -5, 1, 2, 3));
        String sentence =
                new SweepWording(findings).sentences(findings.measures().get(0)).get(0);
        assertTrue(sentence.contains("is the same at all points: its difference from “status quo” is −5"), sentence);
    }

    @Test
    void pointsWithoutADifferenceAreNoCrossing() {
        SweepFindings findings =
                SweepFindings.of(List.of(X), line(0, values -> Math.min(0, 0.5 - values.get(0)), 0, 0.25, 0.75, 1));
        assertEquals(List.of(), findings.curves().get(0).crossings());
        assertEquals(
                new SweepFindings.Count(2, 0, 0, 0, 2),
                findings.count("a", findings.measures().get(0)));
    }

    private static SweepFindings grid() {
        List<SweptPoint> points = new ArrayList<>();
        for (double x : new double[] {0, 1, 2}) {
            for (double y : new double[] {1, 10}) {
                points.add(point(points.size(), List.of(x, y), 6, 0, values -> 3 * values.get(0) - values.get(1)));
            }
        }
        return SweepFindings.of(List.of(X, Y), points);
    }

    @Test
    void mainEffectsAreMeansOverTheOtherFactor() {
        SweepFindings findings = grid();
        MainEffect x = findings.mainEffects().get(0);
        assertEquals(
                List.of(0.0, 1.0, 2.0),
                x.levels().stream().map(MainEffect.Level::middle).toList());
        assertEquals(-5.5, x.levels().get(0).effect().mean(), 1e-9);
        assertEquals(0.5, x.levels().get(2).effect().mean(), 1e-9);
        assertEquals(6, x.range(), 1e-9);
        MainEffect y = findings.mainEffects().get(1);
        assertEquals(9, y.range(), 1e-9);
        String sentence =
                new SweepWording(findings).sentences(findings.measures().get(0)).get(0);
        assertTrue(sentence.contains("better than “status quo” at 4 of 6 points"), sentence);
        assertTrue(sentence.contains("changes most with strategies.a.p.y"), sentence);
    }

    @Test
    void manyValuesArePutTogether() {
        List<SweptPoint> points = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            points.add(point(i, List.of((i * 7 % 50) / 50.0, 1.0 + i), 3, 0, values -> values.get(0)));
        }
        MainEffect x = SweepFindings.of(List.of(X, Y), points).mainEffects().get(0);
        assertEquals(5, x.levels().size());
        assertTrue(x.levels().stream().allMatch(level -> level.points() == 10));
        assertEquals(0.09, x.levels().get(0).effect().mean(), 1e-9);
    }

    @Test
    void thePicturesShowEveryPointAndTheLineBetweenRankings() {
        SweepFindings findings = grid();
        Palette palette = new Palette(findings.strategies(), findings.baseline());
        Figure map = HeatMapFigure.of(findings, "a", findings.measures().get(0), "t", "s");
        assertEquals(6, map.data().rows().size());
        assertTrue(map.svgElement().contains("stroke-width:4"), "the line where the ranking changes");
        Figure main = MainEffectsFigure.of(
                findings.mainEffects().stream().map(List::of).toList(), palette, "t", "s");
        assertEquals(5, main.data().rows().size());
        SweepFindings one = SweepFindings.of(List.of(X), line(1, values -> values.get(0) - 2.5, 1, 2, 3, 4));
        Figure response = ResponseFigure.of(one.curves(), palette, "t", "s");
        assertEquals(4, response.data().rows().size());
        assertEquals(
                response.svgElement(),
                ResponseFigure.of(one.curves(), palette, "t", "s").svgElement());
        List<SweptPoint> scattered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            scattered.add(point(i, List.of(i * 1.0, (double) (1 + i * 3 % 7)), 4, 0, values -> values.get(0) - 3));
        }
        Figure areas = HeatMapFigure.of(
                SweepFindings.of(List.of(X, Y), scattered), "a", one.measures().get(0), "t", "s");
        assertEquals(7, areas.data().rows().size());
        assertTrue(areas.svgElement().length() < 200_000);
    }

    @Test
    void aPointWithoutRunsIsCountedAndLeftOut() {
        List<SweptPoint> points = line(0, values -> 1, 1, 2);
        points.add(point(2, List.of(3.0), 0, 0, values -> 1));
        SweepFindings findings = SweepFindings.of(List.of(X), points);
        assertEquals(1, findings.empty());
        assertEquals(2, findings.points().size());
    }
}
