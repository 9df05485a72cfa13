package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.Test;

/**
 * Policing that can matter, in worlds whose agencies have more leads than staff: what is paid for adds to reactive work, what is found inside
 * forums grows with days, and seized evidence identifies victims. Differences are summed over all seeds, or hold in every pair, which chance
 * does with 1/64 where there is no effect; expected differences are some standard errors above that.
 */
class PolicingSignatureTest {
    private static final Timing MONTHLY = new Timing(0, null, 30, 0, 0, null, null);
    private static final Timing ONCE = new Timing(0, null, 0, 1, 0, null, null);

    private static Twins scarce() {
        return Twins.world().with("enforcement.capacity", 0.3);
    }

    private static double sum(Twins worlds, String measure) {
        return Arrays.stream(worlds.total(measure)).sum();
    }

    private static void allMore(Twins more, Twins less, String measure) {
        double[] high = more.total(measure);
        double[] low = less.total(measure);
        assertEquals(
                Twins.SEEDS,
                Twins.greater(high, low),
                () -> measure + ": " + Arrays.toString(high) + " and " + Arrays.toString(low));
    }

    @Test
    void orderedCasesAddToReactiveWork() {
        Twins few = scarce().under("random-arrests", MONTHLY, "number", 4.0, "delayDays", 0.0);
        Twins many = scarce().under("random-arrests", MONTHLY, "number", 16.0, "delayDays", 0.0);
        allMore(few, scarce(), "response.arrests");
        allMore(many, few, "response.arrests");
        allMore(
                scarce().under("targeted-arrests", MONTHLY, "number", 8.0, "delayDays", 0.0),
                scarce(),
                "response.arrests");
    }

    @Test
    void infiltrationAddsToReactiveWork() {
        Twins inside = scarce().under("infiltration", ONCE, "count", 3.0, "leadDays", 5.0, "followUpPerThousand", 0.5);
        allMore(inside, scarce(), "response.identified");
        allMore(inside, scarce(), "response.arrests");
    }

    @Test
    void longerCovertOperationsIdentifyMore() {
        double before = 0;
        for (double days : new double[] {5, 30, 150}) {
            double identified = sum(
                    scarce().under(
                                    "covert-operation",
                                    ONCE,
                                    "runDays",
                                    days,
                                    "leadDays",
                                    5.0,
                                    "followUpPerThousand",
                                    0.5),
                    "response.identified");
            double low = before;
            assertTrue(identified > before, () -> identified + " in " + days + " days, " + low + " in fewer");
            before = identified;
        }
    }

    @Test
    void paymentsLeadToArrests() {
        Twins without = scarce().with("streaming.arrestsPerDay", 0.0003).with("streaming.unitCapacity", 0.3);
        Twins matching = without.under("payment-matching", MONTHLY, "facilitators", 2.0);
        allMore(matching, without, "response.payersMatched");
        assertTrue(sum(matching, "response.arrests") > 1.2 * sum(without, "response.arrests"));
        assertTrue(sum(matching.with("streaming.unitCapacity", 0), "response.arrests")
                < sum(matching, "response.arrests"));
    }

    @Test
    void seizedEvidenceIdentifiesVictims() {
        Twins world = Twins.world().with("pathway.contactLevel", -3.5).with("identification.evidenceEffect", 30);
        Twins blind = world.with("identification.shownPerItem", 0).with("enforcement.serverSets", 0);
        Twins rich = world.with("identification.shownPerItem", 0.05);
        assertTrue(sum(rich, "response.victimsInOperations") > sum(blind, "response.victimsInOperations"));
        assertTrue(sum(rich, "response.victimsIdentified") > sum(blind, "response.victimsIdentified"));
        Twins weak = rich.with("identification.evidenceEffect", 2);
        assertTrue(sum(rich, "response.victimsIdentified") > sum(weak, "response.victimsIdentified"));
    }

    /** What leads show decides who is arrested. */
    @Test
    void graveLeadsShownBringOffendersFirst() {
        Twins shown = scarce().with("enforcement.graveShown", 1).with("pathway.contactLevel", -3.5);
        Twins hidden = scarce().with("enforcement.graveShown", 0).with("pathway.contactLevel", -3.5);
        double found = Arrays.stream(shown.each(world -> world.tally.totalContactFound))
                .sum();
        double missed = Arrays.stream(hidden.each(world -> world.tally.totalContactFound))
                .sum();
        assertTrue(found > 1.5 * missed, found + " and " + missed);
    }
}
