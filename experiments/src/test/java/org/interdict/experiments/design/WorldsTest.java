package org.interdict.experiments.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.junit.jupiter.api.Test;

/** Quantiles of the triangular part and of the normal by SciPy 1.17.1 ({@code triang.cdf} inverted by {@code brentq}, {@code norm.ppf}). */
class WorldsTest {
    private static Experiment experiment(int draws) {
        return Experiment.of("e", List.of(Strategy.STATUS_QUO)).withUncertainty(Uncertainty.evidence(draws));
    }

    private static PlausibleRange range(Grade grade, double low, double usual, double high, boolean whole) {
        return new PlausibleRange(new ParameterDeclaration(
                "g.p", "g", "", "", usual, low, high, low, high, whole, grade, List.of("assumption")));
    }

    @Test
    void drawsFillEveryPowerOfTwoEvenly() {
        NestedStrata strata = NestedStrata.of(7, "search.conversion");
        for (int size : new int[] {1, 2, 4, 32, 64, 512}) {
            for (int block = 0; block < 3; block++) {
                Set<Integer> cells = new HashSet<>();
                for (int i = block * size; i < (block + 1) * size; i++) {
                    cells.add((int) (strata.at(i) * size));
                }
                assertEquals(size, cells.size(), "block " + block + " of " + size);
            }
        }
    }

    /** Of 243 independent parameters in 64 worlds, correlations spread by about 0.15; Sobol's sequence would have pairs near 1. */
    @Test
    void noTwoParametersMoveTogether() {
        List<double[]> columns = new ArrayList<>();
        for (ParameterDeclaration parameter : Parameters.ALL) {
            NestedStrata strata = NestedStrata.of(1, parameter.name());
            double[] column = new double[64];
            for (int i = 0; i < column.length; i++) {
                column[i] = (strata.at(i) - 0.5) * Math.sqrt(12);
            }
            columns.add(column);
        }
        double squares = 0;
        double largest = 0;
        int pairs = 0;
        for (int a = 0; a < columns.size(); a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = 0; i < 64; i++) {
                    sum += columns.get(a)[i] * columns.get(b)[i] / 64;
                }
                squares += sum * sum;
                largest = Math.max(largest, Math.abs(sum));
                pairs++;
            }
        }
        assertEquals(0.15, Math.sqrt(squares / pairs), 0.02);
        assertTrue(largest < 0.75, "largest correlation " + largest);
    }

    @Test
    void moreWorldsKeepTheFirstAndAFixedParameterLeavesTheOthers() {
        List<Map<String, Double>> few = Worlds.of(experiment(5)).parameters();
        List<Map<String, Double>> many = Worlds.of(experiment(40)).parameters();
        assertEquals(few, many.subList(0, 5));
        String name = "search.conversion";
        Map<String, Double> fixed = Worlds.of(experiment(5).withParameters(Map.of(name, 0.2)))
                .parameters()
                .get(3);
        assertFalse(fixed.containsKey(name));
        Map<String, Double> others = new java.util.TreeMap<>(few.get(3));
        others.remove(name);
        assertEquals(others, fixed);
        assertNotEquals(few, Worlds.of(experiment(5).withSeeds(SeedPlan.of(2))).parameters());
    }

    @Test
    void everyDrawLiesInItsRangeAndIsLegal() {
        for (Map<String, Double> world : Worlds.of(experiment(64)).parameters()) {
            for (ParameterDeclaration parameter : Parameters.ALL) {
                double value = world.getOrDefault(parameter.name(), parameter.usual());
                assertTrue(value >= parameter.low() && value <= parameter.high(), parameter + ": " + value);
                assertTrue(!parameter.whole() || value == Math.rint(value), parameter + ": " + value);
            }
        }
    }

    @Test
    void theGradeDecidesTheShape() {
        assertEquals(0.16182376838076795, range(Grade.A, 0, 0.3, 1, false).quantile(0.1), 1e-12);
        assertEquals(0.7726387621535451, range(Grade.A, 0, 0.3, 1, false).quantile(0.9), 1e-12);
        assertEquals(0.13722813232690143, range(Grade.B, 0, 0.3, 1, false).quantile(0.1), 1e-12);
        assertEquals(0.8376524617020203, range(Grade.B, 0, 0.3, 1, false).quantile(0.9), 1e-12);
        assertEquals(0.0682178936723647, range(Grade.B, 0, 0, 1, false).quantile(0.1), 1e-12);
        assertEquals(0.9317821063276353, range(Grade.B, 0, 1, 1, false).quantile(0.9), 1e-12);
        assertEquals(1.6, range(Grade.C, 1, 1.2, 2, false).quantile(0.6), 1e-12);
        double[] spread = new double[3];
        for (Grade grade : Grade.values()) {
            for (int i = 0; i < 1000; i++) {
                double value = range(grade, 0, 0.5, 1, false).quantile((i + 0.5) / 1000) - 0.5;
                spread[grade.ordinal()] += value * value / 1000;
            }
        }
        assertTrue(spread[0] < spread[1] && spread[1] < spread[2], java.util.Arrays.toString(spread));
    }

    @Test
    void aRangeOverADecadeIsReadOnLogarithmsAndCountsAreWhole() {
        assertEquals(0.1, range(Grade.C, 0.01, 0.5, 1, false).quantile(0.5), 1e-12);
        assertEquals(0.5, range(Grade.C, 0, 0.1, 1, false).quantile(0.5), 1e-12);
        assertEquals(3, range(Grade.C, 2, 2, 4, true).quantile(0.6));
        assertFalse(range(Grade.C, 1, 1, 1, false).varies());
        assertEquals(1, range(Grade.C, 1, 1, 1, false).quantile(0.9));
    }

    @Test
    void aPosteriorGivesItsRowsAndTheEvidenceTheRest() {
        Posterior sample = new Posterior(
                List.of("search.conversion", "help.seek"),
                List.of(List.of(0.2, 0.21), List.of(0.3, 0.25), List.of(0.4, 0.3)),
                Map.of());
        Worlds worlds = Worlds.posterior(experiment(60), sample);
        int[] times = new int[3];
        for (Map<String, Double> world : worlds.parameters()) {
            int row = (int) Math.round(world.getOrDefault("search.conversion", Double.NaN) * 10) - 2;
            times[row]++;
            assertEquals(sample.rows().get(row).get(1), world.get("help.seek"), "a row stays together");
            assertTrue(world.containsKey("vetting.discouraged"));
        }
        for (int each : times) {
            assertTrue(each >= 17 && each <= 23, java.util.Arrays.toString(times));
        }
    }
}
