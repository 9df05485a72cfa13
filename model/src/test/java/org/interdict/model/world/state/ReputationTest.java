package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class ReputationTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);

    private void award() {
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.reputation.set(slot, 1 << slot);
        }
    }

    @Test
    void moreStatusIsAHigherPercentile() {
        award();
        for (int slot = 1; slot < MEMBERS; slot++) {
            assertEquals(
                    1.0 / MEMBERS, world.reputation.percentile(slot) - world.reputation.percentile(slot - 1), 1e-12);
        }
    }

    @Test
    void withoutPointsOrForumThereIsNoStanding() {
        assertEquals(0, world.reputation.percentile(0), "no points yet");
        award();
        world.forums.close(FORUM, VenueState.SEIZED, 1);
        assertEquals(0, world.reputation.percentile(0));
        assertEquals(0, world.reputation.gap(0));
    }

    @Test
    void theGapIsWhatIsMissingToTheStandingWanted() {
        award();
        world.persons.traits.postTendency(0, 1);
        world.persons.traits.postTendency(MEMBERS - 1, 1);
        world.persons.traits.aspiration(0, 1);
        world.persons.traits.aspiration(MEMBERS - 1, 0);
        assertEquals(1 - world.reputation.percentile(0), world.reputation.gap(0), 1e-12);
        assertEquals(0, world.reputation.gap(MEMBERS - 1));
    }

    /** Those who only read are no competitors, and want no standing. */
    @Test
    void theGapIsTakenAmongThoseWhoHavePoints() {
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.postTendency(slot, slot < MEMBERS - 1 ? 1 : 0);
            world.persons.traits.aspiration(slot, 0.9);
        }
        assertEquals(0, world.reputation.gap(0), "nobody has points");
        world.reputation.set(0, 1);
        world.reputation.set(1, 8);
        assertEquals(0.9 - 1.0 / 4, world.reputation.gap(0), 1e-6, "the lower of two");
        assertEquals(0.9 - 3.0 / 4, world.reputation.gap(1), 1e-6, "the higher of two");
        assertEquals(0.9, world.reputation.gap(2), 1e-6, "a member who posts, without points");
        assertEquals(0, world.reputation.gap(MEMBERS - 1), "a member who never posts");
    }

    @Test
    void rescalingChangesNoOrder() {
        award();
        double before = world.reputation.percentile(3);
        world.reputation.rescale(0.125, world.day);
        assertEquals(1, world.persons.activity.status(3));
        assertEquals(before, world.reputation.percentile(3));
        assertTrue(world.standings.baseDay == world.day);
    }
}
