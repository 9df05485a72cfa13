package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** What an arrest shows, and what comes after it. */
class ArrestsTest {
    private static final int MEMBERS = 40;

    private final World world = TinyWorld.withMembers(MEMBERS, Venues.FIRST_FORUM);
    private final Arrests arrests = new Arrests(ParameterDeclaration.read(
            Enforcement.Parameters.class,
            Map.of(
                    "enforcement.contactFound", 0.5,
                    "enforcement.custodyDays", 1.0,
                    "enforcement.desistAfterArrest", 0.0,
                    "enforcement.desistWithOffence", 0.0,
                    "enforcement.riskAfterArrest", 0.7)));

    /** Whether an offence comes to light is a property of the person: forty of them agree twice, with both answers among them. */
    @Test
    void aSecondArrestShowsTheSame() {
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.course.pathway(slot, Act.CONTACT.bit());
            arrests.arrest(world, slot, 0, false);
        }
        boolean[] first = world.ledger.contactShown.clone();
        world.beginDay();
        int shown = 0;
        for (int slot = 0; slot < MEMBERS; slot++) {
            arrests.arrest(world, slot, 0, false);
            assertEquals(first[slot], world.ledger.contactShown[slot], "person " + slot);
            shown += first[slot] ? 1 : 0;
        }
        assertTrue(shown > 0 && shown < MEMBERS, shown + " of " + MEMBERS);
    }

    @Test
    void whoIsReleasedIsAtRiskAgainWithFearAndDoesNotLook() {
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.mind.risk(slot, 0);
            arrests.arrest(world, slot, 0, false);
        }
        int released = 0;
        for (int day = 0; day < 100 && released < MEMBERS; day++) {
            world.beginDay();
            arrests.release(world);
            released = 0;
            for (int slot = 0; slot < MEMBERS; slot++) {
                released += world.persons.at(slot, Stage.OUTSIDE) ? 1 : 0;
            }
        }
        assertEquals(MEMBERS, released);
        assertEquals(0, world.count(Stage.SEARCHING));
        for (int slot = 0; slot < MEMBERS; slot++) {
            assertEquals(0.7f, world.persons.mind.risk(slot));
        }
    }

    /** Two places per day: two persons are treated and stop, all others are in custody and go on. Of those with an offence nobody is. */
    @Test
    void someAreTreatedInPlaceOfCustody() {
        world.levers.alternatives = 2;
        world.levers.alternativeShare = 1;
        world.levers.alternativeEffect = 1;
        world.levers.alternativeDays = 30;
        world.investigations.follow(world.levers, 0);
        world.persons.set(0, Flag.CONVICTED);
        for (int slot = 0; slot < MEMBERS; slot++) {
            arrests.arrest(world, slot, 0, false);
        }
        assertEquals(2, world.tally.diverted);
        assertEquals(0, world.investigations.treated(0), "not after an earlier arrest");
        assertEquals(1, world.investigations.treated(1));
        for (int day = 0; day < 30; day++) {
            world.beginDay();
            arrests.release(world);
        }
        assertTrue(world.persons.at(1, Stage.ARRESTED), "until the programme is over");
        world.beginDay();
        arrests.release(world);
        assertEquals(2, world.count(Stage.DESISTED));
        assertTrue(world.persons.at(1, Stage.DESISTED));
    }

    @Test
    void whoBreaksATreatmentOffIsBackSoonerAndUnchanged() {
        world.levers.alternatives = MEMBERS;
        world.levers.alternativeShare = 1;
        world.levers.alternativeEffect = 1;
        world.levers.alternativeDropout = 1;
        world.levers.alternativeDays = 30;
        world.investigations.follow(world.levers, 0);
        for (int slot = 0; slot < MEMBERS; slot++) {
            arrests.arrest(world, slot, 0, false);
        }
        for (int day = 0; day < 31; day++) {
            world.beginDay();
            arrests.release(world);
        }
        assertEquals(MEMBERS, world.tally.totalArrests);
        assertEquals(0, world.count(Stage.DESISTED));
        assertEquals(0, world.count(Stage.ARRESTED));
    }
}
