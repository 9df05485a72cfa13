package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.Test;

/**
 * How persons react to policing: each reaction is switched off by one parameter, and works against the policy otherwise. Directions hold in
 * all {@value Twins#SEEDS} paired worlds, which chance alone passes with 1.6 %, or in the sum over them.
 */
class ReactionSignatureTest {
    private static final Timing ALWAYS = Timing.DEFAULT;

    @Test
    void successorsOfSeizedForumsGoOutOfReach() {
        Twins staying = Twins.world()
                .with("displacement.successor", 0.8)
                .with("displacement.relocation", 0)
                .underTakedown(0.5);
        Twins moving = Twins.world()
                .with("displacement.successor", 0.8)
                .with("displacement.relocation", 0.9)
                .underTakedown(0.5);
        assertTrue(sum(moving, "structure.forumsInHaven") > sum(staying, "structure.forumsInHaven"));
    }

    @Test
    void aPriceMovesNobodyWhoFindsAnotherWayToPay() {
        Twins escaping = Twins.world().with("streaming.substitution", 1);
        Twins trapped = Twins.world().with("streaming.substitution", 0);
        assertArrayEquals(
                escaping.total("harm.purchases"),
                escaping.under("financial-disruption", ALWAYS, "priceRise", 9.0).total("harm.purchases"));
        double[] before = trapped.total("harm.purchases");
        double[] after =
                trapped.under("financial-disruption", ALWAYS, "priceRise", 9.0).total("harm.purchases");
        assertEquals(Twins.SEEDS, Twins.greater(before, after), () -> Arrays.toString(before) + Arrays.toString(after));
    }

    @Test
    void officersUnderAFalseNameWinLeadsAndCostTrustWhenTheyAreFoundOut() {
        Twins hidden = Twins.world().under("undercover-personas", ALWAYS, "personas", 2.0, "discovery", 0.0);
        Twins found =
                Twins.world().under("undercover-personas", ALWAYS, "personas", 2.0, "discovery", 0.2, "publicity", 1.0);
        assertTrue(sum(hidden, "response.leads") > sum(Twins.world(), "response.leads"), "leads");
        double[] trust = hidden.total("minds.trustClimate");
        double[] distrust = found.total("minds.trustClimate");
        assertEquals(
                Twins.SEEDS, Twins.greater(trust, distrust), () -> Arrays.toString(trust) + Arrays.toString(distrust));
        assertTrue(sum(found, "response.leads") < sum(hidden, "response.leads"), "nobody talks where nobody trusts");
    }

    private static double sum(Twins twins, String measure) {
        return Arrays.stream(twins.total(measure)).sum();
    }
}
