package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.Test;

class TwinRunsTest {
    private static final Scenario SCENARIO = SmallWorlds.of(60, 60);
    private static final RunInputs STATUS_QUO = new RunInputs(SCENARIO, Seeds.of(3), Strategy.STATUS_QUO);

    @Test
    void theSameInputsNeverPart() {
        assertEquals(Optional.empty(), TwinRuns.divergence(STATUS_QUO, STATUS_QUO));
    }

    @Test
    void twoStrategiesPartOnTheDayOfTheFirstOrder() {
        Divergence divergence = part(new RunInputs(SCENARIO, Seeds.of(3), detection(20)));
        assertEquals(20, divergence.day());
        assertEquals("strategy", divergence.mechanism());
        assertTrue(divergence.column().startsWith("levers."), divergence.column());
    }

    @Test
    void aStrategyThatDoesNothingNeverParts() {
        assertEquals(
                Optional.empty(), TwinRuns.divergence(STATUS_QUO, new RunInputs(SCENARIO, Seeds.of(3), detection(60))));
    }

    @Test
    void otherSeedsOfThePopulationPartAtBirth() {
        Divergence divergence = part(new RunInputs(SCENARIO, new Seeds(4, 3, 3), Strategy.STATUS_QUO));
        assertEquals(TwinRuns.BIRTH, divergence.mechanism());
        assertEquals(-61, divergence.day());
        assertTrue(divergence.column().startsWith("persons."), divergence.column());
        assertTrue(divergence.entity().startsWith("person in slot "), divergence.entity());
    }

    @Test
    void aMechanismThatIsOffIsWhereTheyPart() {
        Scenario without = SCENARIO.withMechanismsOff(Set.of("opportunity-and-search"));
        Divergence divergence = part(new RunInputs(without, Seeds.of(3), Strategy.STATUS_QUO));
        assertEquals("opportunity-and-search", divergence.mechanism());
        assertEquals(-60, divergence.day());
        assertFalse(divergence.columns().isEmpty());
    }

    @Test
    void worldsOfOtherSizesAreRefused() {
        RunInputs longer = new RunInputs(SmallWorlds.of(60, 61), Seeds.of(3), Strategy.STATUS_QUO);
        assertThrows(IllegalArgumentException.class, () -> TwinRuns.divergence(STATUS_QUO, longer));
    }

    private static Divergence part(RunInputs other) {
        return TwinRuns.divergence(STATUS_QUO, other).orElseThrow();
    }

    private static Strategy detection(int startDay) {
        return new Strategy(
                "detection",
                List.of(new PolicySetting(
                        "platform-detection", new Timing(startDay, null, 0, 0, 0, null, null), Map.of())));
    }
}
