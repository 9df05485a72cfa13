package org.interdict.experiments.validation.fieldwork;

import static org.interdict.experiments.validation.fieldwork.PlantedWorld.assertFound;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.everybodyOutside;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.member;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.post;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.scenario;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.see;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.world;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.instrument.community.ForumCount;
import org.interdict.experiments.validation.instrument.community.PostRanking;
import org.interdict.experiments.validation.instrument.community.PostingHistories;
import org.interdict.experiments.validation.instrument.community.RegistrationCurve;
import org.interdict.experiments.validation.instrument.person.CaseFiles;
import org.interdict.experiments.validation.instrument.person.ContactSurvey;
import org.interdict.experiments.validation.instrument.person.HelpFollowUp;
import org.interdict.experiments.validation.instrument.person.PaymentRecords;
import org.interdict.experiments.validation.instrument.person.ReoffenceFollowUp;
import org.interdict.experiments.validation.instrument.person.VictimRecords;
import org.interdict.experiments.validation.instrument.response.Aftermath;
import org.interdict.experiments.validation.instrument.response.CoreAttack;
import org.interdict.experiments.validation.instrument.response.MigrationTrace;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** What the virtual studies behind {@code docs/more-patterns.csv} report of worlds in which their values are planted. */
class FurtherPatternsTest {
    private static final double EXACT = 1e-12;
    private static final int FORUM = Venues.FIRST_FORUM;

    private static double found(Enquiry enquiry, String target) {
        return enquiry.findings().getOrDefault(target, Double.NaN);
    }

    @Test
    void membersAreRankedByTheirPosts() {
        World world = world(scenario(10));
        Enquiry ranking = new PostRanking().begin(scenario(10));
        for (int slot = 0; slot < world.persons.size; slot++) {
            world.persons.unset(slot, Flag.REGISTERED);
            world.persons.activity.posts(slot, 99);
        }
        for (int slot = 0; slot < 100; slot++) {
            world.persons.set(slot, Flag.REGISTERED);
            world.persons.activity.posts(slot, slot == 0 ? 50 : slot < 10 ? 3 : slot < 33 ? 1 : 0);
        }
        world.tally.totalPosts = 300;
        world.tally.everRegistered = 150;
        see(ranking, world, 9);
        assertFound(
                ranking,
                Map.of("posts-top-1", 0.5, "posts-next-9", 0.27, "posts-bottom-90", 0.23, "posts-per-account", 2.0),
                EXACT);
    }

    @Test
    void whoPostsInThreeMonthsOfFourIsPersistent() {
        World world = world(scenario(400));
        Enquiry histories = new PostingHistories().begin(scenario(400));
        for (int day = 0; day < 400; day++) {
            world.ledger.clear();
            int month = day / 30;
            if (day % 30 == 0 && month < 9) {
                post(world, 0, -1);
                post(world, 0, -1);
            }
            if (day % 30 == 0 && month < 8) {
                post(world, 1, 0);
            }
            // The first post of this person is too late to be followed for a year.
            if (day > 40) {
                post(world, 2, 0);
            }
            see(histories, world, day);
        }
        assertFound(
                histories,
                Map.of("posting-trajectories", Double.NaN, "persistent-posters", 0.5, "persistent-posts", 18 / 26.0),
                EXACT);
    }

    @Test
    void accountsAreFollowedOnForumsThatPoliceEnded() {
        World world = world(scenario(300));
        Enquiry curve = new RegistrationCurve().begin(scenario(300));
        for (int day = 0; day < 250; day++) {
            world.ledger.clear();
            world.venues.accounts[FORUM] = day < 100 ? 10 : 40;
            world.venues.accounts[FORUM + 1] = day < 20 ? 10 : 40;
            world.venues.accounts[FORUM + 2] = day < 20 ? 10 : 40;
            if (day == 100) {
                // Too young to count.
                close(world, FORUM + 1, VenueState.SEIZED);
            }
            if (day == 200) {
                close(world, FORUM, VenueState.SEIZED);
                close(world, FORUM + 2, VenueState.CLOSED);
            }
            see(curve, world, day);
        }
        assertFound(curve, Map.of("registrations-half", 101 / 200.0), EXACT);
    }

    private static void close(World world, int forum, VenueState state) {
        world.venues.state[forum] = (byte) state.ordinal();
        world.ledger.close(forum, 1);
    }

    /** The draws of the study have a seed of their own; the tolerance is more than three standard errors of its 50 draws. */
    @Test
    void theBestChoiceOfArrestsIsSetAgainstTheDrawnOne() {
        World world = world(scenario(10));
        Enquiry seizure = new CoreAttack().begin(scenario(10));
        for (int slot = 0; slot < 40; slot++) {
            world.ledger.post(slot, FORUM, 0, (slot + 1) % 40, -1, slot, PostKind.ITEM.ordinal(), 0);
            world.persons.activity.views(slot, slot < 9 ? 3 : 1);
        }
        see(seizure, world, 9);
        double arrested = found(seizure, "arrests-vs-views") * 58;
        assertEquals(27 / arrested, found(seizure, "arrest-headroom"), EXACT);
        assertEquals(9 / 40.0, found(seizure, "random-views"), 0.02);
    }

    @Test
    void migrantsWithTwoOpenForumsAreCountedAfterNinetyDays() {
        World world = world(scenario(100));
        Enquiry trace = new MigrationTrace().begin(scenario(100));
        world.tally.seizures = 1;
        world.venues.state[FORUM] = (byte) VenueState.SEIZED.ordinal();
        for (int slot = 0; slot < 5; slot++) {
            world.persons.set(slot, Flag.DISPLACED);
            world.persons.course.displacedOn(slot, 0);
            world.persons.course.home(slot, FORUM);
            world.persons.course.second(slot, -1);
        }
        see(trace, world, 0);
        world.tally.seizures = 0;
        for (int slot = 0; slot < 4; slot++) {
            world.persons.unset(slot, Flag.DISPLACED);
            world.persons.course.home(slot, FORUM + 1);
        }
        see(trace, world, 5);
        world.persons.course.second(0, FORUM + 2);
        // Closed, and the same as the first.
        world.persons.course.second(1, FORUM);
        world.persons.course.second(2, FORUM + 1);
        see(trace, world, 90);
        assertFound(trace, Map.of("migrants-top", 1.0, "migrants-half-time", 5.0, "multi-homing", 0.25), EXACT);
    }

    @Test
    void whatIsLeftOfATakedownIsSetAgainstTheWorldWithoutIt() {
        Scenario scenario = scenario(400);
        World world = world(scenario);
        Aftermath instrument = new Aftermath();
        Enquiry comparison = instrument.begin(scenario);
        List<Situation> arms = instrument.situations(scenario);
        assertEquals(
                List.of(364, 364, 182, 182), arms.stream().map(Situation::days).toList());
        for (Situation arm : arms) {
            boolean wide = arm.is(arms.get(3));
            for (int day = 0; day < arm.days(); day++) {
                world.day = day;
                world.ledger.clear();
                visits(world, FORUM, wide ? 3 : 1);
                visits(world, FORUM + 1, 1);
                world.tally.forumVisits = arm.is(arms.get(1)) ? (day < 182 ? 20 : 90) : 100;
                comparison.dayEnded(world, arm);
            }
        }
        assertFound(comparison, Map.of("closing-trend", -0.1, "wide-concentration", 0.625 - 0.5), EXACT);
    }

    private static void visits(World world, int forum, int count) {
        for (int visit = 0; visit < count; visit++) {
            world.ledger.visit(visit, forum, 1);
        }
    }

    @Test
    void openForumsAreCountedInTheFirstAndTheLastQuarter() {
        World world = world(scenario(400));
        Enquiry count = new ForumCount().begin(scenario(400));
        for (int day = -30; day < 400; day++) {
            world.venues.open = day < 0 ? 77 : day < 90 ? 10 : day < 310 ? 99 : 8;
            see(count, world, day);
        }
        assertFound(count, Map.of("forum-count", -0.2), EXACT);
    }

    @Test
    void theOddsOfSeekingContactAreThoseOfMuchAgainstLittleContact() {
        World world = world(scenario(400));
        Enquiry survey = new ContactSurvey().begin(scenario(400));
        everybodyOutside(world);
        for (int slot = 0; slot < 20; slot++) {
            member(world, slot, 399);
            world.persons.mind.association(slot, slot < 10 ? 0.1 : 0.9);
            // Two of ten, and five of ten.
            world.persons.course.pathway(slot, slot < 2 || slot >= 15 ? Act.GROOM.bit() : Act.VIEW.bit());
        }
        see(survey, world, 399);
        assertFound(survey, Map.of("contact-seeking", 4.0), EXACT);
    }

    @Test
    void helpIsSetAgainstThoseWhoSoughtIt() {
        World world = world(scenario(10));
        Enquiry survey = new HelpFollowUp().begin(scenario(10));
        world.tally.users = 400;
        world.tally.totalSoughtHelp = 50;
        world.tally.totalGotHelp = 10;
        see(survey, world, 9);
        assertFound(survey, Map.of("help-got-sought", 0.2), EXACT);
    }

    @Test
    void offencesThatComeToLightAreSetAgainstThoseThereWere() {
        World world = world(scenario(10));
        Enquiry files = new CaseFiles().begin(scenario(10));
        for (int slot = 0; slot < 4; slot++) {
            world.persons.course.pathway(slot, slot < 3 ? Act.CONTACT.bit() : 0);
        }
        arrest(world, 0, true);
        see(files, world, -1);
        world.ledger.clear();
        arrest(world, 0, false);
        arrest(world, 1, true);
        see(files, world, 0);
        world.ledger.clear();
        arrest(world, 2, false);
        arrest(world, 3, false);
        see(files, world, 9);
        assertEquals(1 / 3.0, found(files, "contact-known"), EXACT);
    }

    private static void arrest(World world, int slot, boolean contactShown) {
        world.ledger.arrest(slot, -1, 0);
        world.ledger.contactShown[world.ledger.arrests - 1] = contactShown;
    }

    @Test
    void contactOffencesAfterAnArrestThatShowedNoneAreFollowedForThreeYears() {
        World world = world(scenario(1_200));
        Enquiry followUp = new ReoffenceFollowUp().begin(scenario(1_200));
        for (int slot = 0; slot < 5; slot++) {
            arrest(world, slot, slot == 0);
        }
        see(followUp, world, 0);
        again(followUp, world, 500, 0);
        again(followUp, world, 500, 1);
        // Too late for three years.
        again(followUp, world, 1_150, 2);
        world.ledger.clear();
        see(followUp, world, 1_199);
        assertFound(followUp, Map.of("recidivism-any", 0.6, "recidivism-contact", 0.6, "contact-again-3", 0.25), EXACT);
    }

    private static void again(Enquiry followUp, World world, int day, int slot) {
        world.ledger.clear();
        arrest(world, slot, true);
        see(followUp, world, day);
    }

    @Test
    void payersAreRankedByTheirPayments() {
        World world = world(scenario(10));
        Enquiry records = new PaymentRecords().begin(scenario(10));
        int[] payments = {1, 3, 6, 10};
        for (int slot = 0; slot < world.persons.size; slot++) {
            world.persons.activity.payments(slot, slot < payments.length ? payments[slot] : 0);
        }
        see(records, world, -1);
        assertFound(
                records,
                Map.of(
                        "payments-top",
                        0.03 * 4 * 10 / 20,
                        "payers-per-facilitator",
                        Double.NaN,
                        "payments-bottom",
                        1 / 20.0,
                        "payments-per-payer",
                        5.0),
                EXACT);
    }

    @Test
    void victimsAreSetAgainstArrestsAndCases() {
        World world = world(scenario(10));
        Enquiry records = new VictimRecords().begin(scenario(10));
        recorded(world, 90, 90, 90);
        see(records, world, -1);
        recorded(world, 2, 4, 3);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.ITEM.ordinal(), Boards.NEW | Boards.RARE);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.ITEM.ordinal(), Boards.RARE);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.ITEM.ordinal(), 0);
        world.ledger.post(0, FORUM, 0, -1, -1, 0, PostKind.DISCUSSION.ordinal(), 0);
        see(records, world, 0);
        world.ledger.clear();
        recorded(world, 1, 2, 7);
        see(records, world, 9);
        assertFound(records, Map.of("victims-per-arrest", 0.5, "victims-found", 0.3, "new-items", 1 / 3.0), EXACT);
    }

    private static void recorded(World world, int identified, int arrests, int cases) {
        world.tally.victimsIdentified = identified;
        world.tally.arrests = arrests;
        world.tally.casesOpened = cases;
    }
}
