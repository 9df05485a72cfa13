package org.interdict.model.mechanism.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.interdict.model.population.Role;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

class DifferentialReinforcementTest {
    private final World world = TinyWorld.withMembers(10, Venues.FIRST_FORUM);

    @Test
    void theReplyOfAnEnthusiastRewardsMore() {
        world.persons.course.role(1, Role.ENTHUSIAST.ordinal());
        world.persons.course.role(2, Role.REVIEWER.ordinal());
        for (int author = 1; author <= 2; author++) {
            world.persons.traits.susceptibility(4 + author, Susceptibility.REINFORCEMENT, 100);
            world.ledger.post(author, Venues.FIRST_FORUM, 0, 4 + author, -1, author, PostKind.DISCUSSION.ordinal(), 0);
        }
        new DifferentialReinforcement(ParameterDeclaration.read(
                        DifferentialReinforcement.Parameters.class, Map.of("learning.enthusiasm", 0.5)))
                .step(world);
        float plain = world.persons.mind.reinforcement(6);
        assertEquals(1.5 * plain, world.persons.mind.reinforcement(5), 1e-6);
        assertEquals(world.persons.mind.replies(6), world.persons.mind.replies(5), "replies in mind are the same");
    }
}
