package org.interdict.model.mechanism.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Searchers who meet one warning or block each. */
class SignalsTest {
    private static final int SEARCHERS = 400;
    private static final double CLOSE = 1e-6;

    private final World world = TinyWorld.ofOutsiders();
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "signals.leave", 0.0,
            "signals.commitment", 0.0,
            "signals.risk", 0.0,
            "signals.help", 0.0));

    SignalsTest() {
        for (int slot = 0; slot < SEARCHERS; slot++) {
            world.membership.moveTo(slot, Stage.SEARCHING);
            world.persons.set(slot, Flag.EXPOSED);
        }
        world.tally.firstExposures = SEARCHERS;
        world.beginDay();
    }

    private void all(boolean warning) {
        for (int slot = 0; slot < SEARCHERS; slot++) {
            world.ledger.signal(slot, warning);
        }
        new Signals(ParameterDeclaration.read(Signals.Parameters.class, parameters)).step(world);
    }

    @Test
    void someLeaveForGood() {
        parameters.put("signals.leave", 0.5);
        all(true);
        // Binomial with 400 trials: 200, and more than 60 off with a probability below 1e-8.
        assertEquals(200, world.tally.leftForGood, 60);
        assertEquals(world.tally.leftForGood, world.count(Stage.DESISTED));
    }

    @Test
    void theDrivenStay() {
        parameters.putAll(Map.of("signals.leave", 1.0, "signals.commitment", 2.0));
        all(true);
        double left = 0;
        double stayed = 0;
        for (int slot = 0; slot < SEARCHERS; slot++) {
            double drive = world.persons.traits.drive(slot);
            if (world.persons.at(slot, Stage.DESISTED)) {
                left += drive / world.tally.leftForGood;
            } else {
                stayed += drive / (SEARCHERS - world.tally.leftForGood);
            }
        }
        assertTrue(left < 0.7 * stayed, "drive of those who left " + left + ", who stayed " + stayed);
    }

    @Test
    void signalsWearOff() {
        parameters.put("signals.leave", 1.0);
        for (int slot = 0; slot < SEARCHERS; slot++) {
            world.persons.course.signals(slot, 400);
        }
        all(true);
        assertEquals(0, world.tally.leftForGood);
        assertEquals(401, world.persons.course.signals(0));
    }

    @Test
    void aWarningRaisesPerceivedRiskAndABlockLess() {
        parameters.putAll(Map.of("signals.risk", 0.2, "signals.blockWeight", 0.5));
        all(true);
        assertEquals(0.2, world.persons.mind.risk(0), CLOSE);
        double fresh = world.channels.freshness(1);
        world.beginDay();
        all(false);
        assertEquals(0.2 + 0.8 * 0.2 * 0.5 * fresh, world.persons.mind.risk(0), CLOSE);
    }

    @Test
    void helpTakesNoMorePersonsThanItHasPlaces() {
        parameters.putAll(Map.of("signals.help", 1.0, "signals.places", 1.0, "signals.placesKept", 7.0));
        world.levers.helpOffered = 1;
        world.channels.helpPlaces = 3;
        all(true);
        double places = 3 + world.settings.population() / 1_000.0;
        assertEquals(Math.floor(places), world.tally.helpedAfterWarning);
        assertEquals(world.tally.helpedAfterWarning, world.count(Stage.IN_TREATMENT));
        assertTrue(world.tally.totalSoughtHelp > world.tally.totalGotHelp, "some seek help in vain");
        assertTrue(world.persons.course.channel(0) < 0 && world.persons.course.signals(0) == 1);
    }

    @Test
    void blocksOfferNoHelp() {
        parameters.putAll(Map.of("signals.help", 1.0, "signals.places", 1_000.0));
        world.levers.helpOffered = 1;
        all(false);
        assertEquals(0, world.tally.totalSoughtHelp);
    }

    @Test
    void newsOfClosingsFades() {
        parameters.put("signals.newsDays", 10.0);
        world.ledger.close(4, 0.8);
        all(true);
        assertEquals(0.8, world.channels.news, CLOSE);
        world.beginDay();
        all(true);
        assertEquals(0.8 * 0.9, world.channels.news, CLOSE);
        assertFalse(world.channels.rush() <= 1);
    }
}
