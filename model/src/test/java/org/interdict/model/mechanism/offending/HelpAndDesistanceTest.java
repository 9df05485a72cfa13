package org.interdict.model.mechanism.offending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** One exposed member who visits; every step of the funnel is certain unless a test says otherwise, and nobody leaves by chance. */
class HelpAndDesistanceTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int LONG = 10_000;
    private static final int TREATMENT = 20;

    private final World world = TinyWorld.withMembers(1, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "help.want", 1.0,
            "help.seek", 1.0,
            "help.got", 1.0,
            "help.stepPerDay", 1.0,
            "help.exitPerDay", 0.0,
            "help.treatmentDays", (double) TREATMENT,
            "help.treatmentEffect", 1.0));

    private void visit() {
        world.persons.set(0, Flag.EXPOSED);
        world.ledger.visit(0, FORUM, LONG);
        step();
        world.beginDay();
    }

    private void step() {
        new HelpAndDesistance(ParameterDeclaration.read(HelpAndDesistance.Parameters.class, parameters)).step(world);
    }

    @Test
    void aVisitIsOneStepOfTheFunnel() {
        visit();
        assertTrue(world.persons.has(0, Flag.WANTS_TO_STOP));
        assertFalse(world.persons.has(0, Flag.SOUGHT_HELP));
        visit();
        assertTrue(world.persons.has(0, Flag.GOT_HELP));
        assertTrue(world.persons.at(0, Stage.IN_TREATMENT));
        assertEquals(0, world.members());
    }

    @Test
    void whoeverWasNeverExposedHasNothingToStop() {
        world.persons.unset(0, Flag.EXPOSED);
        world.ledger.visit(0, FORUM, LONG);
        step();
        assertFalse(world.persons.has(0, Flag.WANTS_TO_STOP));
    }

    @Test
    void withoutPlacesHelpIsSoughtAndNotGot() {
        visit();
        world.levers.helpCapacity = 0;
        visit();
        assertTrue(world.persons.has(0, Flag.SOUGHT_HELP));
        assertFalse(world.persons.has(0, Flag.GOT_HELP));
        assertTrue(world.persons.at(0, Stage.NEWBIE));
        assertEquals(1, world.tally.totalSoughtHelp);
        assertEquals(0, world.tally.totalGotHelp);
    }

    @Test
    void afterATreatmentThatWorksAPersonStopsForGood() {
        visit();
        visit();
        treat();
        assertTrue(world.persons.at(0, Stage.DESISTED));
        assertFalse(world.calendar.scheduled(0));
    }

    @Test
    void afterATreatmentThatFailsAPersonHasOnlyLeft() {
        parameters.put("help.treatmentEffect", 0.0);
        visit();
        visit();
        treat();
        assertTrue(world.persons.at(0, Stage.EXITED));
    }

    @Test
    void belongingHoldsAMember() {
        parameters.putAll(Map.of("help.stepPerDay", 0.0, "help.exitPerDay", 1.0, "help.belongingHold", 1.0));
        world.persons.mind.belonging(0, 1);
        visit();
        assertTrue(world.persons.at(0, Stage.NEWBIE));
        world.persons.mind.belonging(0, 0);
        visit();
        assertTrue(world.persons.at(0, Stage.EXITED));
    }

    private void treat() {
        for (int day = 0; day <= TREATMENT; day++) {
            step();
            world.beginDay();
        }
        step();
    }
}
