package org.interdict.results.report.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.drawn.WorldStanding;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on planted worlds: it claims what was planted, and nothing where nothing was. */
class RobustnessPageTest {
    private static final int WORLDS = 64;
    private static final List<String> STRATEGIES = List.of("status quo", "a <b>", "c", "d");
    private static final ComparedMeasure MEASURE =
            new ComparedMeasure("harm.exposures", "Views of items.", "items", Direction.LESS, Aggregate.TOTAL);

    /** What a strategy adds in a world, in which the uniform number is a property of the world. */
    private interface Plant {
        double effect(int strategy, double world);
    }

    private static RobustnessPage.Question question(long seed, int seeds, Plant plant) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][][] values = new double[STRATEGIES.size()][WORLDS * seeds][1];
        int[] worlds = new int[WORLDS * seeds];
        for (int world = 0; world < WORLDS; world++) {
            double level = 1_000 * Math.exp(random.nextGaussian());
            double property = random.nextDouble();
            for (int unit = world * seeds; unit < (world + 1) * seeds; unit++) {
                worlds[unit] = world;
                double luck = 0.05 * random.nextGaussian();
                for (int s = 0; s < STRATEGIES.size(); s++) {
                    double own = 0.05 * random.nextGaussian();
                    values[s][unit][0] = level * (1 + luck + own + plant.effect(s, property));
                }
            }
        }
        PairedValues units = new PairedValues(STRATEGIES, "status quo", List.of(MEASURE), values);
        WorldFindings findings = new WorldFindings(
                "the ranges", WORLDS, WORLDS, 1, seeds, 240, WorldStanding.of(units, worlds, 0.95), List.of());
        return new RobustnessPage.Question(
                "e",
                "What | <helps>?",
                "1.2.3",
                5000,
                1095,
                0,
                Comparison.of(WorldMeans.of(units, worlds), 0.95),
                findings);
    }

    private static String page(long seed, int seeds, Plant plant) {
        return RobustnessPage.of(List.of(question(seed, seeds, plant)));
    }

    private static String quote(String page) {
        return page.lines().filter(line -> line.startsWith("> ")).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void ofIdenticalStrategiesNothingIsClaimed(long seed) {
        String page = page(seed, 2, (strategy, world) -> 0);
        String quote = quote(page);
        assertTrue(quote.contains("It is not clear that what the strategies do differs from world to world"), quote);
        assertFalse(quote.contains("depends on the world"), quote);
        assertFalse(quote.contains("smallest risk"), quote);
        assertFalse(quote.contains("is best in"), quote);
        assertTrue(page.contains("| c | – | – | – | – | "), page);
    }

    /** In worlds of very different size a strategy saves a fifth everywhere: its share is all of them, or is not said. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void aStrategyThatIsBestInEveryWorldDoesNotShareTheFirstPlace(long seed) {
        String page = page(seed, 2, (strategy, world) -> strategy == 1 ? -0.2 : 0);
        String quote = quote(page);
        assertFalse(quote.contains("depends on the world"), quote);
        assertTrue(quote.contains("“a &lt;b>”"), quote);
        String row = page.lines()
                .filter(line -> line.startsWith("| a &lt;b>"))
                .findFirst()
                .orElseThrow();
        assertTrue(row.contains("| – | –") || row.matches(".*\\| (9[0-9]|100)%.*"), row);
    }

    @Test
    void whereTheWorldDecidesThePageSaysSo() {
        String page = page(9, 2, (strategy, world) -> strategy == 1 ? world - 0.5 : strategy == 2 ? 0.5 - world : 0);
        String quote = quote(page);
        assertTrue(quote.contains("depends on the world") || quote.contains("is best in"), quote);
        assertTrue(quote.contains("smallest risk"), quote);
        assertTrue(page.contains("## What \\| &lt;helps>?"), page);
        assertTrue(page.contains("in 1 of them the forums had no active member"), page);
        assertEquals(
                page, page(9, 2, (strategy, world) -> strategy == 1 ? world - 0.5 : strategy == 2 ? 0.5 - world : 0));
    }

    @Test
    void oneSeedInAWorldIsNotEnough() {
        String page = page(9, 1, (strategy, world) -> strategy == 1 ? world - 0.5 : 0);
        String quote = quote(page);
        assertTrue(quote.contains("With one seed in each world luck cannot be distinguished from the world"), quote);
        assertFalse(quote.contains("depends on the world"), quote);
        assertTrue(page.contains("| c | – | – | – | – | "), page);
    }
}
