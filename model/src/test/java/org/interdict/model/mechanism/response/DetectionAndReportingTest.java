package org.interdict.model.mechanism.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Members who post items to a forum; platforms scan all of it and recognise what is known and nothing else. */
class DetectionAndReportingTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int AUTHOR = 2;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "detection.coverage", 1.0,
            "detection.scannable", 1.0,
            "detection.recallKnown", 1.0,
            "detection.recallNew", 0.0,
            "detection.unlisted", 0.0,
            "detection.reportsPerVisit", 0.0,
            "detection.triage", 0.0,
            "detection.relevant", 1.0));

    private void step() {
        new DetectionAndReporting(ParameterDeclaration.read(DetectionAndReporting.Parameters.class, parameters))
                .step(world);
    }

    private void post(PostKind kind, int marks) {
        world.ledger.post(AUTHOR, FORUM, 0, -1, -1, 0, kind.ordinal(), marks);
    }

    @Test
    void aKnownItemIsReportedAndGoneTheNextDay() {
        world.boards.write(0, AUTHOR, world.persons.entryDay(AUTHOR), PostKind.ITEM.ordinal(), 0, 0.5);
        post(PostKind.ITEM, 0);
        step();
        assertEquals(1, world.tally.reports);
        assertEquals(1, world.reportsWaiting());
        assertEquals(world.day + 1, world.boards.goneOn(0));
        int web = VenueKind.CLEAR_WEB_PLATFORM.ordinal();
        double readable = world.channels.traits(web).scannable().value();
        assertEquals(readable, world.channels.blockedListed[web], 1e-9);
        assertEquals(0, world.channels.blockedUnlisted[web], 1e-9);
    }

    @Test
    void newItemsAndTalkAreNotRecognised() {
        post(PostKind.ITEM, Boards.NEW);
        post(PostKind.DISCUSSION, 0);
        step();
        assertEquals(0, world.tally.reports);
    }

    @Test
    void aNewItemThatIsRecognisedIsEvidenceInTheAuthorsCase() {
        parameters.put("detection.recallNew", 1.0);
        world.cases.open(AUTHOR, world.persons.entryDay(AUTHOR), world.day);
        world.cases.open(5, world.persons.entryDay(5), world.day);
        double before = world.cases.evidence[0];
        double other = world.cases.evidence[1];
        post(PostKind.ITEM, Boards.NEW);
        step();
        assertEquals(before + 1, world.cases.evidence[0]);
        assertEquals(other, world.cases.evidence[1]);
    }

    @Test
    void triageMakesALeadOfAReportOncePerPerson() {
        parameters.put("detection.triage", 1_000.0);
        post(PostKind.ITEM, 0);
        post(PostKind.ITEM, 0);
        step();
        assertEquals(2, world.tally.reports);
        assertEquals(0, world.reportsWaiting());
        assertEquals(1, world.leadsWaiting());
        assertTrue(world.persons.has(AUTHOR, Flag.LEAD_OPEN));
    }

    @Test
    void aPolicyCanOnlyAddToWhatIsScannedToday() {
        parameters.put("detection.coverage", 0.5);
        world.levers.scanned = 0.2;
        step();
        double today = world.tally.platformCost;
        world.beginDay();
        world.levers.scanned = 1;
        step();
        assertEquals(2 * today, world.tally.platformCost, 1e-9);
    }

    @Test
    void everyScanFlagsInnocentTrafficToo() {
        parameters.putAll(Map.of("detection.falsePositives", 1e-3, "detection.innocentUploads", 10.0));
        step();
        assertEquals(1e-3 * 10 * TinyWorld.PERSONS, world.tally.innocentFlagged, 1e-9);
    }

    @Test
    void encryptionTakesWhatPlatformsReadButNotWhatDevicesScan() {
        int web = VenueKind.CLEAR_WEB_PLATFORM.ordinal();
        world.levers.readable = 0;
        step();
        assertEquals(0, world.channels.blockedListed[web], 1e-9);
        world.levers.deviceScanned = 0.3;
        step();
        assertEquals(0.3, world.channels.blockedListed[web], 1e-9);
    }

    @Test
    void aShareOfThoseFlaggedAppeals() {
        parameters.putAll(Map.of(
                "detection.falsePositives", 1e-3, "detection.innocentUploads", 10.0, "detection.appealShare", 0.5));
        step();
        assertEquals(world.tally.innocentFlagged / 2, world.tally.appeals, 1e-9);
    }
}
