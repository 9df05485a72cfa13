package org.interdict.model.mechanism.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.interdict.model.population.Mind;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** The three equations of the submodel, on one member. */
class CognitiveDistortionTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int DAYS = 5;
    private static final double EXACT = 1e-6;

    private final World world = TinyWorld.withMembers(2, FORUM);
    private final CognitiveDistortion distortion = new CognitiveDistortion(ParameterDeclaration.read(
            CognitiveDistortion.Parameters.class, Map.of("distortion.spike", 0.4, "distortion.postHoc", 0.5)));

    private void distort(double value) {
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            world.persons.traits.longTerm(0, theory, 0.2);
            world.persons.mind.distortion(0, theory, value);
        }
    }

    @Test
    void theShortTermStateRisesOnlyWhereItemsWereViewed() {
        world.persons.mind.shortTerm(0, 0.5);
        world.persons.mind.shortTerm(1, 0.5);
        world.ledger.visit(0, FORUM, DAYS);
        world.ledger.visit(1, FORUM, DAYS);
        world.ledger.viewed[1] = 1;
        distortion.step(world);
        double spike = 0.4 * world.motives.mood(world.persons, 1);
        assertEquals(0.5, world.persons.mind.shortTerm(0), EXACT);
        assertEquals(0.5 + spike * 0.5, world.persons.mind.shortTerm(1), EXACT);
    }

    @Test
    void sharingIsExcusedAfterwardsAndTalkIsNot() {
        distort(0.6);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.DISCUSSION.ordinal(), 0);
        distortion.step(world);
        assertEquals(0.6, world.persons.mind.meanDistortion(0), EXACT);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.ITEM.ordinal(), 0);
        distortion.step(world);
        assertEquals(0.8, world.persons.mind.meanDistortion(0), EXACT);
    }
}
