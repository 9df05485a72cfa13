package org.interdict.model.mechanism.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Ten applicants of one forum, one assignment each; nothing else happens. */
class VettingTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int APPLICANTS = 10;
    private static final int DAYS = 400;

    private final World world = TinyWorld.ofOutsiders();

    private void apply(double strictness) {
        for (int slot = 0; slot < APPLICANTS; slot++) {
            world.persons.course.home(slot, FORUM);
            world.membership.moveTo(slot, Stage.APPLICANT);
        }
        for (int day = 0; day < DAYS; day++) {
            world.venues.strictness[FORUM] = (float) strictness;
            day();
        }
    }

    private void day() {
        day(Map.of("vetting.assignments", 1.0, "vetting.discouraged", 0.5));
    }

    private void day(Map<String, Double> parameters) {
        world.beginDay();
        new Vetting(ParameterDeclaration.read(Vetting.Parameters.class, parameters)).step(world);
    }

    @Test
    void aLenientForumTakesEverybodyIn() {
        apply(0);
        assertEquals(APPLICANTS, world.count(Stage.NEWBIE));
        assertEquals(APPLICANTS, world.venues.members[FORUM]);
    }

    @Test
    void aForumThatRefusesEverybodySendsThemBackOrDiscouragesThem() {
        for (int slot = 0; slot < APPLICANTS; slot++) {
            world.persons.course.home(slot, FORUM);
            world.membership.moveTo(slot, Stage.APPLICANT);
            world.persons.course.stageSince(slot, world.day - 2);
        }
        world.venues.strictness[FORUM] = 1;
        day();
        assertEquals(0, world.members() + world.count(Stage.APPLICANT));
        assertEquals(-1, world.persons.course.home(0));
        assertTrue(world.count(Stage.SEARCHING) > 0 && world.count(Stage.SEARCHING) < APPLICANTS);
    }

    /** An assignment may ask for an item: it is a share on the way in, and whoever holds none is refused. */
    @Test
    void whoHasNothingToGiveIsRefused() {
        for (int slot = 0; slot < APPLICANTS; slot++) {
            world.persons.course.home(slot, FORUM);
            world.membership.moveTo(slot, Stage.APPLICANT);
            world.persons.course.stageSince(slot, world.day - 2);
            world.persons.activity.common(slot, slot % 2);
        }
        // Half of all assignments are refused anyway, half of the others ask for an item.
        world.venues.strictness[FORUM] = 0.5F;
        day(Map.of("vetting.assignments", 1.0, "vetting.contribution", 1.0));
        long joined = world.members();
        long gave = world.tally.shares;
        assertTrue(gave > 0 && gave < joined, gave + " of " + joined);
        for (int slot = 0; slot < APPLICANTS; slot++) {
            boolean shared = (world.persons.course.pathway(slot) & Act.SHARE.bit()) != 0;
            assertTrue(!shared || slot % 2 == 1, "nobody gives what is not there");
            assertFalse(world.persons.has(slot, Flag.SHARED), "no share of a member");
        }
    }

    /** Coordinators look at assignments, and adapt the rules. */
    @Test
    void withoutCoordinatorsVettingIsSlowAndItsStrictnessStays() {
        world.venues.led[FORUM] = 0;
        world.venues.trust[FORUM] = 0;
        world.venues.trust[FORUM + 1] = 0;
        float before = world.venues.strictness[FORUM];
        for (int slot = 0; slot < 2 * APPLICANTS; slot++) {
            world.persons.course.home(slot, FORUM + slot % 2);
            world.membership.moveTo(slot, Stage.APPLICANT);
        }
        for (int day = 0; day < 8; day++) {
            day(Map.of("vetting.assignments", 1.0, "vetting.unledDelay", 10.0));
        }
        assertEquals(before, world.venues.strictness[FORUM]);
        assertTrue(world.venues.strictness[FORUM + 1] > before);
        int waiting = 0;
        for (int slot = 0; slot < 2 * APPLICANTS; slot++) {
            waiting += world.persons.at(slot, Stage.APPLICANT) ? slot % 2 == 0 ? 1 : -1 : 0;
        }
        assertTrue(waiting > 0, "more wait where nobody leads: " + waiting);
    }

    @Test
    void applicantsOfAClosedForumLookElsewhere() {
        world.persons.course.home(0, FORUM);
        world.membership.moveTo(0, Stage.APPLICANT);
        world.forums.close(FORUM, VenueState.SEIZED, 1);
        day();
        assertEquals(1, world.count(Stage.SEARCHING));
        assertEquals(-1, world.persons.course.home(0));
    }

    @Test
    void lowTrustMakesAForumStrict() {
        float before = world.venues.strictness[FORUM];
        world.venues.trust[FORUM] = 0;
        day();
        assertTrue(world.venues.strictness[FORUM] > before);
        assertEquals(before, world.venues.strictness[FORUM + 1], 1e-6);
    }
}
