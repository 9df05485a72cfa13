package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class DueCursorTest {
    private final World world = TinyWorld.withMembers(100, Venues.FIRST_FORUM);

    private List<Integer> walk(StageSet stages) {
        List<Integer> slots = new ArrayList<>();
        DueCursor due = world.due(stages);
        while (due.next()) {
            slots.add(due.slot());
        }
        return slots;
    }

    @Test
    void aWalkFindsThoseDueAtItsStagesInOrder() {
        assertEquals(IntStream.range(0, 100).boxed().toList(), walk(StageSet.MEMBERS), "those who joined yesterday");
        assertEquals(List.of(), walk(StageSet.of(Stage.ARRESTED)));
        assertEquals(world.ledger.dues, walk(new StageSet(-1)).size());
    }

    /** A person who changes stage during the walk is met or not by the stage at the turn, read ahead or not. */
    @Test
    void theStageAtTheTurnCounts() {
        List<Integer> met = new ArrayList<>();
        DueCursor due = world.due(StageSet.MEMBERS);
        while (due.next()) {
            met.add(due.slot());
            if (due.slot() == 1) {
                world.membership.leave(0, Stage.SEARCHING);
                world.membership.leave(2, Stage.SEARCHING);
                world.membership.leave(90, Stage.SEARCHING);
            }
        }
        assertEquals(98, met.size());
        assertEquals(List.of(0, 1, 3, 4), met.subList(0, 4));
        assertEquals(List.of(0, 2, 90), walk(StageSet.of(Stage.SEARCHING)));
    }
}
