package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class StatusTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final Map<String, Double> POINTS = Map.of(
            "status.talkPoints", 1.0,
            "status.itemPoints", 2.0,
            "status.rareItemPoints", 4.0,
            "status.newItemPoints", 8.0,
            "status.replyPoints", 16.0,
            "status.decayPerDay", 0.5);

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Status status = new Status(ParameterDeclaration.read(Status.Parameters.class, POINTS));

    private void post(int author, int target, PostKind kind, int marks) {
        world.ledger.post(author, FORUM, 0, target, -1, 0, kind.ordinal(), marks);
    }

    @Test
    void whatIsGivenCountsByItsRarityAndRepliesCountForTheAuthor() {
        post(0, -1, PostKind.DISCUSSION, 0);
        post(1, 5, PostKind.ITEM, 0);
        post(2, -1, PostKind.ITEM, Boards.RARE);
        post(3, -1, PostKind.ITEM, Boards.NEW | Boards.RARE);
        world.standings.baseDay = world.day;
        status.step(world);
        double[] points = {1, 2, 4, 8, 0, 16};
        for (int slot = 0; slot < points.length; slot++) {
            assertEquals(points[slot], world.persons.activity.status(slot));
        }
    }

    /** Status is kept in points of the base day: a later point counts more by what earlier ones have lost. */
    @Test
    void laterPointsOutweighEarlierOnes() {
        world.standings.baseDay = world.day;
        post(0, -1, PostKind.DISCUSSION, 0);
        status.step(world);
        world.beginDay();
        post(1, -1, PostKind.DISCUSSION, 0);
        status.step(world);
        assertEquals(Math.exp(0.5), world.persons.activity.status(1) / world.persons.activity.status(0), 1e-6);
        for (int day = 0; day < 50; day++) {
            world.beginDay();
        }
        status.step(world);
        assertEquals(world.day, world.standings.baseDay, "points were rescaled");
        assertTrue(world.persons.activity.status(1) < 1e-6);
        assertTrue(world.persons.activity.status(1) > world.persons.activity.status(0));
    }
}
