package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** One item on a board; notices find everything at once, and nothing comes back. */
class RemovalTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final double CLOSE = 1e-9;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "removal.found", 1.0,
            "removal.findDays", 0.0,
            "removal.cooperative", 1.0,
            "removal.cooperativeDays", 0.0,
            "removal.reupload", 0.0));

    private int goneOn(PostKind kind) {
        world.boards.write(0, 3, world.persons.entryDay(3), kind.ordinal(), 0, 0.5);
        world.ledger.post(3, FORUM, 0, -1, -1, 0, kind.ordinal(), 0);
        step();
        return world.boards.goneOn(0);
    }

    private void step() {
        new Removal(ParameterDeclaration.read(Removal.Parameters.class, parameters)).step(world);
    }

    @Test
    void anItemThatIsFoundIsGoneTheNextDay() {
        assertEquals(world.day + 1, goneOn(PostKind.ITEM));
    }

    @Test
    void talkIsNotRemoved() {
        assertTrue(goneOn(PostKind.DISCUSSION) > world.day + 1);
    }

    @Test
    void whatIsNotFoundStays() {
        parameters.put("removal.found", 0.0);
        assertTrue(goneOn(PostKind.ITEM) > world.day + 1);
    }

    @Test
    void aHostThatDoesNotCooperateTakesLonger() {
        parameters.putAll(Map.of("removal.cooperative", 0.0, "removal.otherScaleDays", 1_000.0));
        assertTrue(goneOn(PostKind.ITEM) > world.day + 1);
    }

    @Test
    void theSupplyOfOpenChannelsMovesToWhatBlockingLeaves() {
        parameters.putAll(Map.of("removal.adjustPerDay", 0.5, "removal.blockedToday", 0.2));
        world.supply.blocked = 0.2;
        step();
        assertEquals(1, world.supply.openItems, CLOSE, "as today");
        world.supply.blocked = 0.6;
        step();
        assertEquals(0.75, world.supply.openItems, CLOSE, "half of the way to (1 - 0.6) / (1 - 0.2)");
    }

    @Test
    void fasterNoticesLowerTheSupply() {
        parameters.putAll(
                Map.of("removal.adjustPerDay", 1.0, "removal.blockedToday", 0.0, "removal.removalWeight", 1.0));
        world.levers.notices = 3;
        step();
        assertEquals(0.5, world.supply.openItems, CLOSE, "(1 + 1) / (1 + 3)");
    }
}
