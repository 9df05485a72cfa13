package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {
    private static final Set<Stage> MEMBERS = EnumSet.of(Stage.NEWBIE, Stage.ESTABLISHED, Stage.INNER_CIRCLE);

    @ParameterizedTest
    @EnumSource
    void membersAreThoseBetweenTheNewbieAndTheInnerCircle(Stage stage) {
        assertEquals(MEMBERS.contains(stage), Stage.member(stage.ordinal()));
        assertEquals(MEMBERS.contains(stage), StageSet.MEMBERS.has(stage.ordinal()));
    }

    @ParameterizedTest
    @EnumSource
    void aStageIsFoundByItsOrdinal(Stage stage) {
        assertEquals(stage, Stage.at(stage.ordinal()));
    }

    @Test
    void aSetHoldsItsStagesAndNoOther() {
        StageSet away = StageSet.of(Stage.OUTSIDE, Stage.DESISTED);
        assertTrue(away.has(Stage.OUTSIDE.ordinal()) && away.has(Stage.DESISTED.ordinal()));
        assertFalse(away.has(Stage.SEARCHING.ordinal()) || away.has(Stage.IN_TREATMENT.ordinal()));
    }
}
