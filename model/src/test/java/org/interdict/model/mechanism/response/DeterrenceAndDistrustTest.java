package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Fade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Ten members of one of two forums; nobody is afraid at first. */
class DeterrenceAndDistrustTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;
    private static final double EXACT = 1e-6;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "distrust.alarmFadePerDay", 0.0,
            "distrust.trustRecoveryPerDay", 0.0,
            "distrust.trustLoss", 0.5,
            "distrust.dropTies", 0.0));

    private void step() {
        new DeterrenceAndDistrust(ParameterDeclaration.read(DeterrenceAndDistrust.Parameters.class, parameters))
                .step(world);
    }

    @Test
    void anArrestAlarmsItsForumAndFrightensTies() {
        parameters.putAll(Map.of("distrust.alarmPerShare", 4.0, "distrust.tieFear", 0.5));
        double trust = world.venues.trust[FORUM];
        world.ties.strengthen(2, 3, world.day, Fade.atRate(0), world.persons);
        world.ledger.arrest(2, FORUM, 0.5);
        step();
        double alarm = 4.0 * 0.5 / MEMBERS;
        assertEquals(alarm, world.venues.alarm[FORUM], EXACT);
        assertEquals(trust - 0.5 * alarm, world.venues.trust[FORUM], EXACT);
        assertEquals(0.25, world.persons.mind.risk(3), EXACT);
        assertEquals(0, world.persons.mind.risk(4));
        assertEquals(0, world.venues.alarm[FORUM + 1], "the other forum has not noticed");
    }

    @Test
    void aSeizureAlarmsEveryOpenForumAndItsOwnMembersMost() {
        parameters.putAll(Map.of("distrust.seizureAlarm", 0.4, "distrust.homeFear", 0.6));
        world.ledger.close(FORUM, 1);
        step();
        assertEquals(0.4, world.venues.alarm[FORUM + 1], EXACT);
        assertEquals(0.6, world.persons.mind.risk(0), EXACT);
        assertEquals(0, world.persons.mind.risk(MEMBERS));
        assertEquals(1, world.closings.unsettled, EXACT);
    }

    @Test
    void aClosingThatNobodyHearsOfFrightensNobody() {
        world.ledger.close(FORUM, 0);
        step();
        assertEquals(0, world.venues.alarm[FORUM + 1]);
        assertEquals(0, world.persons.mind.risk(0));
    }

    @Test
    void closingsThatAreExpectedFrightenLess() {
        parameters.putAll(Map.of(
                "distrust.habituation", 3.0,
                "distrust.homeFear", 0.6,
                "distrust.settlingPerDay", 0.0,
                "distrust.forgettingPerDay", 0.0));
        world.closings.expected = 1;
        world.ledger.close(FORUM, 1);
        step();
        assertEquals(0.6 / 4, world.persons.mind.risk(0), EXACT);
    }

    @Test
    void aVisitorCatchesAlarmButLosesNoFear() {
        parameters.putAll(Map.of("distrust.contagion", 0.5));
        world.venues.alarm[FORUM] = 0.8f;
        world.persons.mind.risk(1, 0.9);
        world.ledger.visit(0, FORUM, 10);
        world.ledger.visit(1, FORUM, 1);
        step();
        assertEquals(0.4, world.persons.mind.risk(0), EXACT);
        // Forgetting belongs to memory.
        assertEquals(0.9, world.persons.mind.risk(1), EXACT);
    }

    @Test
    void underFullAlarmAWeakTieIsDropped() {
        parameters.putAll(Map.of("distrust.dropTies", 1.0, "distrust.weakTie", 100.0));
        world.ties.strengthen(0, 3, world.day, Fade.atRate(0), world.persons);
        world.venues.alarm[FORUM] = 1;
        world.ledger.visit(0, FORUM, 1);
        step();
        assertTrue(world.ties.none(0));
    }

    @Test
    void alarmFadesAndTrustComesBack() {
        parameters.putAll(Map.of("distrust.alarmFadePerDay", 0.2, "distrust.trustRecoveryPerDay", 0.5));
        double base = world.places.trust().value();
        world.venues.alarm[FORUM] = 0.5f;
        world.venues.trust[FORUM] = 0;
        step();
        assertEquals(0.5 * Math.exp(-0.2), world.venues.alarm[FORUM], EXACT);
        assertEquals(0.5 * base, world.venues.trust[FORUM], EXACT);
    }
}
