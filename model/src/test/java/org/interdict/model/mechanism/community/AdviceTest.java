package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final int FORUM = Venues.FIRST_FORUM;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Advice advice = new Advice(
            ParameterDeclaration.read(Advice.Parameters.class, Map.of("advice.gain", 0.1, "advice.reassurance", 0.5)));

    private void visit(int slot, int days, PostKind... kinds) {
        world.ledger.visit(slot, FORUM, days);
        for (PostKind kind : kinds) {
            world.ledger.meet(9, 0, 0.5F, 1, kind.ordinal());
        }
    }

    @Test
    void whoReadsAdviceGainsSkillAndFearsLess() {
        world.persons.mind.risk(0, 0.8);
        world.persons.mind.risk(1, 0.8);
        visit(0, 1, PostKind.ADVICE, PostKind.DISCUSSION, PostKind.ADVICE);
        visit(1, 1, PostKind.DISCUSSION, PostKind.ITEM);
        advice.step(world);
        assertEquals(1 - 0.9 * 0.9, world.persons.mind.skill(0), 1e-6);
        assertTrue(world.persons.mind.risk(0) < 0.8F);
        assertEquals(0, world.persons.mind.skill(1));
        assertEquals(0.8F, world.persons.mind.risk(1));
    }

    @Test
    void skillFadesWithTime() {
        world.persons.set(2, Flag.EXPOSED);
        world.persons.mind.skill(2, 0.6);
        world.persons.course.fadedOn(2, world.day - 30);
        world.memory.bringUpToDate(2);
        // Half of a per cent per day.
        assertEquals(0.6 * Math.exp(-0.005 * 30), world.persons.mind.skill(2), 1e-6);
    }
}
