package org.interdict.model.mechanism.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Role;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class DifferentialReinforcementTest {
    private final World world = TinyWorld.withMembers(10, Venues.FIRST_FORUM);

    /** An enthusiast who meets an item thanks its author, who is discouraged less by the replies in mind. */
    @Test
    void theThanksOfAnEnthusiastUndoDiscouragement() {
        world.persons.course.role(1, Role.ENTHUSIAST.ordinal());
        world.persons.course.role(2, Role.REVIEWER.ordinal());
        for (int visitor = 1; visitor <= 2; visitor++) {
            world.persons.set(4 + visitor, Flag.EXPOSED);
            world.persons.mind.replies(4 + visitor, 0.4);
            world.persons.course.fadedOn(4 + visitor, world.day);
            world.ledger.visit(visitor, Venues.FIRST_FORUM, 1);
            world.ledger.meet(4 + visitor, 0, 0.3f, 0.5f, PostKind.ITEM.ordinal());
            world.ledger.meet(7, 0, 0.3f, 0.5f, PostKind.DISCUSSION.ordinal());
        }
        world.persons.mind.replies(7, 0.4);
        new DifferentialReinforcement(ParameterDeclaration.read(
                        DifferentialReinforcement.Parameters.class, Map.of("learning.enthusiasm", 0.5)))
                .step(world);
        double kept = world.persons.mind.replies(6);
        assertEquals(0.5 * kept, world.persons.mind.replies(5), 1e-6);
        assertEquals(0.4, world.persons.mind.replies(7), 1e-6, "no thanks for talk");
    }
}
