package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.state.BrowserCursor;
import org.interdict.model.world.state.Ledger;

/**
 * Platforms and clouds scan uploads, detect known items often and new items seldom, remove what they detect and report it. Every scan also
 * flags innocent traffic. Reports wait for triage, which is limited.
 *
 * <p><b>Detection.</b> The share scanned is the larger of {@code coverage} and what policies ask for; recall is likewise the larger of
 * {@code recallKnown} or {@code recallNew} and what policies ask for. Of uploads of which a share r can be read, a scan reads
 * <pre>
 * 1 - (1 - r x readable x scanned) (1 - devices)
 * </pre>
 * where readable is what encryption leaves and devices the share that devices scan before anything is encrypted; they are 1 and 0 unless policies or
 * circumstances change them. An item post of a forum points to an upload of which {@code scannable} can be read; it is detected with
 * the probability that a scan reads and recognises it, and then gone the next day. Items that members just produced are new, and of the others
 * a share {@code unlisted} is on no list of known ones: for both the recall of new items applies. On each open channel a share {@code scannable} of its
 * own can be read; listed and unlisted uploads are blocked at their recalls, which removal uses. A new item that its producer posts adds,
 * when detected, to the evidence on the author's victims.
 *
 * <p><b>Reports.</b> Each detected upload gives a report, and so does a visit to an open channel with probability {@code reportsPerVisit} x
 * read x mean recall there x (1 - anonymity). It waits at the agency of the person's region until triage works on it: {@code triage} reports per day and
 * 1,000 persons at risk, the same number in each region, plus what extra staff adds. A share {@code relevant} of them become leads, which take
 * {@code leadWork} to look at; an arrest from such a lead becomes known to the extent {@code known}.
 *
 * <p><b>Costs.</b> Innocent persons flagged per day: {@code falsePositives x innocentUploads} x persons at risk x scanned x readable. A share {@code
 * appealShare} of all innocent persons flagged today appeals; each appeal costs platforms {@code appealWork}. Scanning costs
 * {@code scanCost} x scanned per day and 1,000 persons at risk.
 *
 * <p><b>Departure.</b> Recall and precision are vendors' statements. No independent audit was found, and the Commission calls the data
 * insufficient (European Commission 2023). Innocent traffic is an expected count; it is not simulated.
 */
@Process(
        name = "detection-and-reporting",
        summary = "Platforms detect and report uploads, and innocent traffic is flagged too; reports wait for"
                + " limited triage.",
        theory = "Situational prevention; guardianship by platforms",
        sources = {"grossman2024", "bka2018", "commission2023", "ngo2024", "justiceinitiative2023", "ncmec2022"})
public final class DetectionAndReporting implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream SCAN = Stream.of(Domain.BEHAVIOUR, "detection.scan");
    private static final Stream OPEN = Stream.of(Domain.BEHAVIOUR, "detection.open");
    private static final Stream TRIAGE = Stream.of(Domain.BEHAVIOUR, "detection.triage");
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;

    /** What can be set. */
    @Group("detection")
    public record Parameters(
            @Evidence(
                    meaning = "Share of uploads that platforms scan today",
                    usual = 0.25,
                    low = 0.1,
                    high = 0.5,
                    grade = Grade.C,
                    source = {"c3p2021", "commission2023"})
            Share coverage,

            @Evidence(
                    meaning = "Share of what forums link to that a scan can read: not encrypted, on a host that scans",
                    usual = 0.4,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"c3p2021", "huikuri2023"})
            Share scannable,

            @Evidence(
                    meaning = "Chance that a scan recognises a known item",
                    usual = 0.9,
                    low = 0.8,
                    high = 0.99,
                    grade = Grade.B,
                    source = {"commission2023", "ngo2024"})
            Probability recallKnown,

            @Evidence(
                    meaning = "Chance that a scan recognises a new item",
                    usual = 0.02,
                    low = 0,
                    high = 0.3,
                    grade = Grade.B,
                    source = "commission2023")
            Probability recallNew,

            @Evidence(
                    meaning = "Share of the items in circulation that are on no list of known ones",
                    usual = 0.45,
                    low = 0.3,
                    high = 0.6,
                    grade = Grade.B,
                    source = {"closedplatforms2025", "inhope2023"})
            Share unlisted,

            @Evidence(
                    meaning = "Innocent persons flagged per innocent upload scanned",
                    usual = 0.00000005,
                    low = 0.000000001,
                    high = 0.000001,
                    grade = Grade.C,
                    source = "commission2023")
            Probability falsePositives,

            @Evidence(
                    meaning = "Innocent uploads per day, per person at risk",
                    usual = 1000,
                    low = 100,
                    high = 10000,
                    grade = Grade.C,
                    source = "assumption")
            Count innocentUploads,

            @Evidence(
                    meaning = "Share of innocent persons flagged who appeal",
                    usual = 0.2,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.C,
                    source = {"commission2023", "assumption"})
            Share appealShare,

            @Evidence(
                    meaning = "Work of platforms on one appeal, in investigator-days",
                    usual = 0.05,
                    low = 0.01,
                    high = 0.2,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays appealWork,

            @Evidence(
                    meaning = "Chance that a visit to a channel that hides nobody is reported, if all traffic"
                            + " is read and recognised",
                    usual = 0.0103,
                    low = 0.002,
                    high = 0.04,
                    grade = Grade.C,
                    source = "ncmec2022")
            Probability reportsPerVisit,

            @Evidence(
                    meaning = "Reports per day that triage works on, per 1,000 persons at risk",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.2,
                    grade = Grade.C,
                    source = "grossman2024")
            Factor triage,

            @Evidence(
                    meaning = "Share of reports that are criminally relevant",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.9,
                    grade = Grade.B,
                    source = "bka2024")
            Share relevant,

            @Evidence(
                    meaning = "Work to look at a lead from a report, in investigator-days",
                    usual = 0.5,
                    low = 0.1,
                    high = 2,
                    grade = Grade.C,
                    source = "grossman2024")
            InvestigatorDays leadWork,

            @Evidence(
                    meaning = "How far an arrest from a report becomes known",
                    usual = 0.1,
                    low = 0,
                    high = 0.3,
                    grade = Grade.C,
                    source = "assumption")
            Share known,

            @Evidence(
                    meaning = "Cost of scanning everything, in investigator-day equivalents per day, per 1,000"
                            + " persons at risk",
                    usual = 0.1,
                    low = 0.02,
                    high = 0.5,
                    grade = Grade.C,
                    source = "assumption")
            Factor scanCost)
            implements Serializable {}

    /** The mechanism. */
    public DetectionAndReporting(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        double scanned = Math.max(set.coverage().value(), world.levers.scanned);
        double seenKnown = Math.max(set.recallKnown().value(), world.levers.recallKnown);
        double seenNew = Math.max(set.recallNew().value(), world.levers.recallNew);
        double read = read(world, set.scannable().value(), scanned);
        scan(world, read * seenKnown, read * seenNew);
        channels(world, scanned, seenKnown, seenNew);
        triage(world);
        double rate = world.levers.falsePositives >= 0
                ? world.levers.falsePositives
                : set.falsePositives().value();
        double population = world.settings.population();
        world.tally.innocentFlagged +=
                rate * set.innocentUploads().value() * population * scanned * world.levers.readable;
        double appeals = set.appealShare().value() * world.tally.innocentFlagged;
        world.tally.appeals += appeals;
        world.tally.totalFlagged += world.tally.innocentFlagged;
        world.tally.platformCost += appeals * set.appealWork().value();
        world.tally.platformCost += set.scanCost().value() * population / PER_THOUSAND * scanned;
    }

    /** Share of uploads that a scan reads, of which platforms can read a share. */
    private static double read(World world, double readable, double scanned) {
        return 1 - (1 - readable * world.levers.readable * scanned) * (1 - world.levers.deviceScanned);
    }

    private void channels(World world, double scanned, double seenKnown, double seenNew) {
        Channels channels = world.channels;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            double read = read(world, channels.traits(channel).scannable().value(), scanned);
            channels.blockedListed[channel] = read * seenKnown;
            channels.blockedUnlisted[channel] = read * seenNew;
        }
        Population persons = world.persons;
        BrowserCursor browsers = world.browsers();
        while (browsers.next()) {
            int slot = browsers.slot();
            int channel = browsers.channel();
            double unlisted = channels.unlistedShare(channel);
            double seen =
                    (1 - unlisted) * channels.blockedListed[channel] + unlisted * channels.blockedUnlisted[channel];
            double shown = 1 - channels.traits(channel).anonymity().value();
            world.draws.at(OPEN, slot, persons.entryDay(slot), world.day, 0);
            if (world.draws.unit(0) < set.reportsPerVisit().value() * seen * shown) {
                report(world, slot);
            }
        }
    }

    private void scan(World world, double chanceKnown, double chanceNew) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        int before = -1;
        int number = 0;
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            number = slot == before ? number + 1 : 0;
            before = slot;
            if (ledger.postKind[post] != PostKind.ITEM.ordinal()) {
                continue;
            }
            boolean fresh = (ledger.postMarks[post] & Boards.NEW) != 0;
            world.draws.at(SCAN, slot, persons.entryDay(slot), world.day, number);
            boolean listed = !fresh && world.draws.unit(1) >= set.unlisted().value();
            if (world.draws.unit(0) < (listed ? chanceKnown : chanceNew)) {
                int cell = ledger.cell[post];
                world.boards.goneBy(cell, world.day + 1);
                report(world, slot);
                if (fresh) {
                    evidence(world, slot);
                }
            }
        }
    }

    private static void report(World world, int slot) {
        Population persons = world.persons;
        world.tally.reports++;
        world.tally.totalReports++;
        world.agencies[persons.traits.region(slot)].reported.add(slot, persons.entryDay(slot), world.day, 0, 0);
    }

    private static void evidence(World world, int slot) {
        Cases cases = world.cases;
        for (int row = 0; row < cases.count; row++) {
            if (cases.offender[row] == slot && cases.entry[row] == world.persons.entryDay(slot)) {
                cases.evidence[row]++;
            }
        }
    }

    private void triage(World world) {
        Population persons = world.persons;
        double population = world.settings.population();
        double capacity =
                (set.triage().value() + world.levers.triage) * population / PER_THOUSAND / world.agencies.length;
        for (Agency agency : world.agencies) {
            agency.triage = Math.min(agency.triage + capacity, Math.max(1, capacity));
            while (agency.triage >= 1 && agency.reported.length() > 0) {
                agency.triage--;
                int slot = agency.reported.slot();
                int since = agency.reported.since();
                boolean same = persons.entryDay(slot) == agency.reported.entry();
                agency.reported.remove();
                world.draws.at(TRIAGE, slot, persons.entryDay(slot), since, 0);
                if (same && world.draws.unit(0) < set.relevant().value() && !world.persons.at(slot, Stage.ARRESTED)) {
                    world.investigations.lead(
                            slot, set.leadWork().value(), set.known().value());
                }
            }
        }
    }
}
