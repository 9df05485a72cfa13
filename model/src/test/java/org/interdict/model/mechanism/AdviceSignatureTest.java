package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Advice hides those who read it. Directions hold in all {@value Twins#SEEDS} paired worlds, which chance alone passes with 1.6 %. */
class AdviceSignatureTest {
    /** Everybody who can lead does, so that there is advice in a short run. */
    private static final Twins ADVISED = Twins.world()
            .with("promotion.tenureDays", 30)
            .with("promotion.innerScore", 0.5)
            .with("promotion.leaderPercentile", 0.8)
            .with("advice.gain", 0.3);

    @Test
    void adviceKeepsReadersFromBeingTraced() {
        double[] open = ADVISED.with("enforcement.adviceEffect", 0).total("response.leads");
        double[] hidden = ADVISED.with("enforcement.adviceEffect", 1).total("response.leads");
        assertEquals(Twins.SEEDS, Twins.greater(open, hidden), () -> Arrays.toString(open) + Arrays.toString(hidden));
    }

    @Test
    void withoutAdviceNobodyHasSkill() {
        for (var world : ADVISED.without("advice").worlds()) {
            assertEquals(0, Twins.largest(world, slot -> world.persons.mind.skill(slot)));
        }
        ADVISED.worlds()
                .forEach(world -> assertTrue(Twins.largest(world, slot -> world.persons.mind.skill(slot)) > 0.2));
    }
}
