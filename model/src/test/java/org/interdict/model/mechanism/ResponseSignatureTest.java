package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * Acts, harm and the response, and what is gone without each. Assertions of an absence are exact; that the with-worlds show the thing at
 * all is asserted over all seeds together, where tens of it are expected, so that chance fails it with less than 10<sup>-6</sup>.
 */
class ResponseSignatureTest {
    private static final int WEB = VenueKind.CLEAR_WEB_PLATFORM.ordinal();

    @Test
    void withoutPathwayThereAreNoActsAndNoCases() {
        for (World world : Twins.world().without("pathway").worlds()) {
            Population persons = world.persons;
            int bits = Act.GROOM.bit() | Act.PRODUCE.bit();
            assertEquals(0, Twins.count(world, slot -> (persons.course.pathway(slot) & bits) != 0));
            assertEquals(
                    0,
                    Twins.count(
                            world,
                            slot -> (persons.course.pathway(slot) & Act.CONTACT.bit()) != 0
                                    && !persons.has(slot, Flag.HISTORY)));
            assertEquals(0, world.cases.count + world.cases.ongoing);
        }
        Twins without = Twins.world().without("pathway");
        assertEquals(0, sum(without.total("harm.contacts")) + sum(without.total("harm.newItems")));
        assertTrue(sum(Twins.world().total("harm.contacts")) > 20);
        assertTrue(sum(Twins.world().total("harm.newItems")) > 20);
    }

    @Test
    void withoutLiveStreamingThereAreNoPurchasesAndNoPayersMatched() {
        Twins without = Twins.world().without("live-streaming");
        for (World world : without.worlds()) {
            assertEquals(0, Twins.largest(world, slot -> world.persons.activity.payments(slot)));
            assertEquals(0, world.tally.totalPayersMatched + world.tally.totalFacilitators);
        }
        assertEquals(0, sum(without.total("harm.purchases")));
        assertTrue(sum(Twins.world().total("harm.purchases")) > 100);
        assertTrue(sum(Twins.world().each(world -> world.tally.totalPayersMatched)) > 20);
    }

    @Test
    void withoutEnforcementThereAreNoArrestsAndNoSeizures() {
        Twins with = Twins.world().underTakedown(1);
        Twins without = with.without("enforcement");
        for (World world : without.worlds()) {
            assertEquals(0, world.count(Stage.ARRESTED) + world.tally.totalArrests + world.tally.totalLeadsWorked);
        }
        assertEquals(0, sum(without.total("response.seizures")) + sum(without.total("response.identified")));
        assertTrue(sum(with.total("response.seizures")) >= Twins.SEEDS);
        assertTrue(sum(with.each(world -> world.tally.totalArrests)) > 30);
    }

    @Test
    void whatNoListKnowsIsNotDetected() {
        Twins unknown = Twins.world()
                .with("detection.unlisted", 1)
                .with("detection.recallNew", 0)
                .with("detection.reportsPerVisit", 0);
        assertEquals(0, sum(unknown.total("response.reports")));
        unknown.worlds().forEach(world -> assertEquals(0, world.channels.blockedUnlisted[WEB]));
        Twins known = Twins.world().with("detection.unlisted", 0);
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        known.total("response.reports"),
                        Twins.world().with("detection.unlisted", 0.9).total("response.reports")));
    }

    @Test
    void withoutDetectionThereAreNoReportsNobodyIsFlaggedNothingIsBlocked() {
        Twins without = Twins.world().without("detection-and-reporting");
        assertEquals(
                0,
                sum(without.total("response.reports"))
                        + sum(without.total("cost.innocentFlagged"))
                        + sum(without.total("cost.platformCost")));
        without.worlds().forEach(world -> assertEquals(0, world.channels.blockedListed[WEB]));
        Twins.world().worlds().forEach(world -> assertTrue(world.channels.blockedListed[WEB] > 0));
        assertTrue(sum(Twins.world().total("response.reports")) > 20);
        assertTrue(sum(Twins.world().total("cost.innocentFlagged")) > 0);
    }

    @Test
    void withoutRemovalItemsStayAndOpenChannelsDoNotChange() {
        // Platforms take items down too: that part is taken out.
        Twins with = Twins.world().without("detection-and-reporting").with("removal.found", 0.5);
        for (World world : with.without("removal").worlds()) {
            assertEquals(1, world.channels.stock(WEB), 1e-12);
            assertEquals(0, gone(world));
        }
        for (World world : Twins.world().without("detection-and-reporting").worlds()) {
            // Nothing is blocked: open channels fill.
            assertTrue(world.channels.stock(WEB) > 1.05, () -> "stock " + world.channels.stock(WEB));
        }
        assertTrue(sum(with.each(ResponseSignatureTest::gone)) > 30);
    }

    private static int gone(World world) {
        int gone = 0;
        for (int cell = 0; cell < world.boards.all(); cell++) {
            boolean post = world.boards.day(cell) != org.interdict.model.venue.Boards.EMPTY;
            gone += post && world.boards.goneOn(cell) != Short.MAX_VALUE ? 1 : 0;
        }
        return gone;
    }

    @Test
    void withoutVictimIdentificationHarmEndsOnlyByArrest() {
        Twins with = Twins.world().with("pathway.contactLevel", -3.5);
        Twins without = with.without("victim-identification");
        for (World world : without.worlds()) {
            assertEquals(0, world.tally.totalVictimsIdentified);
            for (int row = 0; row < world.cases.count; row++) {
                int slot = world.cases.offender[row];
                boolean there = world.persons.entryDay(slot) == world.cases.entry[row];
                assertTrue(
                        world.cases.active[row] || !there || world.persons.has(slot, Flag.CONVICTED),
                        "a case ended without an arrest");
            }
        }
        // Without arrests either, none ends.
        Twins neither = without.without("enforcement");
        for (World world : neither.worlds()) {
            assertTrue(world.cases.count > 0);
            assertEquals(world.cases.count, world.cases.ongoing);
        }
        assertTrue(sum(with.each(world -> world.tally.totalVictimsIdentified)) > 5);
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        neither.total("harm.caseDays"),
                        with.without("enforcement").total("harm.caseDays")),
                "identification ends ongoing harm");
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
