package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every measure of the catalogue promises; a new entry is tested by itself. */
class MeasureContractTest {
    private static final int DAYS = 200;

    private static ForumSimulation first;
    private static ForumSimulation later;

    @BeforeAll
    static void run() {
        List<Strategy> strategies = Strategies.all();
        Strategy mix = strategies.get(strategies.size() - 1);
        first = ForumSimulation.start(scenario(), Seeds.of(4), mix);
        later = ForumSimulation.start(scenario(), Seeds.of(4), mix);
        later.runThrough(DAYS - 1);
    }

    /** Busy, and with reviewers below those who lead. */
    private static Scenario scenario() {
        Map<String, Double> parameters = SmallWorlds.busy();
        parameters.put("promotion.reviewerPercentile", 0.5);
        return SmallWorlds.of(0, DAYS).withParameters(parameters);
    }

    static List<Measure> measures() {
        return Measures.ALL;
    }

    @ParameterizedTest
    @MethodSource("measures")
    void itIsDeclaredInFull(Measure measure) {
        assertTrue(measure.name().matches("[a-z][A-Za-z]*\\.[a-z][A-Za-z0-9]*"), measure.name());
        assertFalse(measure.unit().isBlank());
        assertFalse(measure.summary().isBlank());
        assertNotNull(measure.direction());
        assertNotNull(measure.kind());
        assertNotNull(measure.aggregate());
    }

    @Test
    void readingLeavesTheWorldUntouched() {
        for (ForumSimulation simulation : List.of(first, later)) {
            byte[] before = simulation.checkpoint();
            for (Measure measure : Measures.ALL) {
                double value = measure.read(simulation.world());
                assertTrue(Double.isFinite(value), measure.name() + " is not finite: " + value);
                assertEquals(value, measure.read(simulation.world()), measure.name());
            }
            assertArrayEquals(before, simulation.checkpoint());
        }
    }

    /** Families of harms and of costs hold nothing else, and no other family does: what readers see in a name is what is declared. */
    @ParameterizedTest
    @MethodSource("measures")
    void itsFamilyIsThatOfItsKind(Measure measure) {
        String family = measure.name().substring(0, measure.name().indexOf('.'));
        String declared = switch (measure.kind()) {
            case HARM, HARM_OF_RESPONSE -> "harm";
            case COST -> "cost";
            case OUTCOME -> "";
        };
        assertEquals(declared, Set.of("harm", "cost").contains(family) ? family : "");
    }

    @Test
    void namesAreUnique() {
        assertEquals(
                Measures.ALL.size(),
                Measures.ALL.stream()
                        .map(Measure::name)
                        .collect(Collectors.toSet())
                        .size());
    }

    /** Every measure moves in a lively world, under the status quo or under all policies together. */
    @Test
    void everyMeasureMoves() {
        ForumSimulation alone = ForumSimulation.start(scenario(), Seeds.of(4), Strategy.STATUS_QUO);
        alone.runThrough(DAYS - 1);
        Set<String> still = new TreeSet<>();
        for (int column = 0; column < Measures.ALL.size(); column++) {
            if (!moves(later.result().daily(), column) && !moves(alone.result().daily(), column)) {
                still.add(Measures.ALL.get(column).name());
            }
        }
        assertEquals(Set.of(), still);
    }

    private static boolean moves(double[][] daily, int column) {
        return Arrays.stream(daily).anyMatch(row -> row[column] != daily[0][column]);
    }
}
