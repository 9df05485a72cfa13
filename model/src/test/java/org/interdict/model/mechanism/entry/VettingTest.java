package org.interdict.model.mechanism.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
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
        world.beginDay();
        new Vetting(ParameterDeclaration.read(
                        Vetting.Parameters.class, Map.of("vetting.assignments", 1.0, "vetting.discouraged", 0.5)))
                .step(world);
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
