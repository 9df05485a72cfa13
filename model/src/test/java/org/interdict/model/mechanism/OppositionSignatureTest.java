package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** The publicity of seizures stirs up opponents, and forums close their ranks. Directions hold in all paired worlds, by chance with 1.6 %. */
class OppositionSignatureTest {
    @Test
    void thePublicityOfSeizuresStirsUpOpponents() {
        Twins.world().underTakedown(1).worlds().forEach(world -> assertTrue(world.climate.opposition > 0));
        Twins.world()
                .underTakedown(1)
                .with("distrust.outcry", 0)
                .worlds()
                .forEach(world -> assertEquals(0, world.climate.opposition));
    }

    @Test
    void oppositionClosesTheRanks() {
        Twins seized = Twins.world().underTakedown(1).with("distrust.outcryFadePerDay", 0.003);
        double[] calm = seized.with("distrust.outcry", 0).each(OppositionSignatureTest::cohesion);
        double[] opposed = seized.with("distrust.outcry", 0.6).each(OppositionSignatureTest::cohesion);
        assertEquals(Twins.SEEDS, Twins.greater(opposed, calm), () -> Arrays.toString(opposed) + Arrays.toString(calm));
    }

    /** Mean cohesion of open forums. */
    private static double cohesion(World world) {
        double sum = 0;
        for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
            sum += world.venues.isOpen(forum) ? world.venues.cohesion[forum] : 0;
        }
        return sum / world.venues.open;
    }
}
