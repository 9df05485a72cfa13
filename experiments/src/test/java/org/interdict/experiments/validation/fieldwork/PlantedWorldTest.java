package org.interdict.experiments.validation.fieldwork;

import static org.interdict.experiments.validation.fieldwork.PlantedWorld.assertFound;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.everybodyOutside;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.member;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.post;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.scenario;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.see;
import static org.interdict.experiments.validation.fieldwork.PlantedWorld.world;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.instrument.community.ActivityCount;
import org.interdict.experiments.validation.instrument.community.MembershipCensus;
import org.interdict.experiments.validation.instrument.community.PostCount;
import org.interdict.experiments.validation.instrument.person.CaseFiles;
import org.interdict.experiments.validation.instrument.person.ExposureSurvey;
import org.interdict.experiments.validation.instrument.person.HelpSurvey;
import org.interdict.experiments.validation.instrument.person.SocialLearningSurvey;
import org.interdict.experiments.validation.instrument.response.RemovalAudit;
import org.interdict.experiments.validation.instrument.response.WarningTrial;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** What a virtual study reports of a world whose counts, posts and persons are set by hand, so that its value is known. */
class PlantedWorldTest {
    private static final double EXACT = 1e-12;
    /** Columns of the model are single precision. */
    private static final double SINGLE = 1e-6;

    @Test
    void firstExposuresByAccidentAreCountedAtTheEnd() {
        World world = world(scenario(10));
        Enquiry survey = new ExposureSurvey().begin(scenario(10));
        world.tally.firstExposures = 2;
        world.tally.firstByAccident = 2;
        see(survey, world, 0);
        world.tally.firstExposures = 8;
        world.tally.firstByAccident = 3;
        see(survey, world, 9);
        assertFound(survey, Map.of("accidental-entry", 0.375), EXACT);
    }

    /** 100 persons had registered before the two years; 200 register in them, of whom some share, post and view. */
    @Test
    void theCensusCountsWhoRegisteredInTheLastTwoYears() {
        World world = world(scenario(10));
        Enquiry census = new MembershipCensus().begin(scenario(10));
        for (int slot = 0; slot < 100; slot++) {
            world.persons.set(slot, Flag.REGISTERED);
            world.persons.set(slot, Flag.POSTED);
        }
        see(census, world, 9 - 730);
        for (int slot = 100; slot < 300; slot++) {
            world.persons.set(slot, Flag.REGISTERED);
            if (slot < 114) {
                world.persons.set(slot, Flag.SHARED);
            }
            if (slot < 110) {
                world.persons.set(slot, Flag.POSTED);
            }
            if (slot < 280) {
                world.persons.set(slot, Flag.VIEWED);
            }
        }
        see(census, world, 9);
        assertFound(census, Map.of("sharing-share", 0.07, "posting-share", 0.05, "consuming-share", 0.9), EXACT);
    }

    /** A newcomer in the slot of somebody who had registered is somebody else. */
    @Test
    void aNewcomerInAnOldSlotCounts() {
        World world = world(scenario(10));
        Enquiry census = new MembershipCensus().begin(scenario(10));
        world.persons.set(0, Flag.REGISTERED);
        see(census, world, 9 - 730);
        world.persons.entryDay(0, -5);
        see(census, world, 9);
        assertFound(census, Map.of("sharing-share", 0.0, "posting-share", 0.0, "consuming-share", 0.0), EXACT);
    }

    @Test
    void postsOfTheLastYearAreCountedAndTheirAuthorsToldApart() {
        Scenario twoYears = scenario(730);
        World world = world(twoYears);
        Enquiry count = new PostCount().begin(twoYears);
        post(world, 9, -1);
        see(count, world, 364);
        world.ledger.clear();
        post(world, 0, -1);
        post(world, 1, 0);
        post(world, 1, 0);
        see(count, world, 365);
        world.ledger.clear();
        // Another person has come into the slot.
        world.persons.entryDay(0, 500);
        post(world, 0, -1);
        post(world, 1, 0);
        see(count, world, 729);
        assertFound(
                count,
                Map.of("original-share", 0.4, "replies-per-original", 1.5, "posts-per-poster-year", 5 / 3.0),
                EXACT);
    }

    @Test
    void postsOfAShortEvaluationAreCountedUpToAYear() {
        World world = world(scenario(73));
        Enquiry count = new PostCount().begin(scenario(73));
        post(world, 0, -1);
        see(count, world, -1);
        see(count, world, 72);
        assertEquals(5, count.findings().getOrDefault("posts-per-poster-year", Double.NaN), EXACT);
    }

    @Test
    void visitorsOfADayAreSetAgainstTheAccountsOfOpenForums() {
        World world = world(scenario(100));
        Enquiry count = new ActivityCount().begin(scenario(100));
        int forums = 0;
        for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
            forums += world.venues.isOpen(forum) ? 1 : 0;
            world.venues.accounts[forum] = 50;
        }
        assertEquals(3, forums);
        // One that is not open does not count, however many it has.
        world.venues.state[Venues.FIRST_FORUM] = (byte) VenueState.CLOSED.ordinal();
        world.venues.accounts[Venues.FIRST_FORUM] = 1_000_000;
        world.tally.forumVisits = 77;
        see(count, world, 9);
        world.tally.forumVisits = 6;
        see(count, world, 10);
        world.tally.forumVisits = 2;
        see(count, world, 99);
        assertFound(count, Map.of("active-share", 8 / 200.0), EXACT);
    }

    @Test
    void helpIsAskedOfThoseWhoLookedAndViewed() {
        World world = world(scenario(10));
        Enquiry survey = new HelpSurvey().begin(scenario(10));
        world.tally.users = 400;
        world.tally.totalWantedToStop = 200;
        world.tally.totalSoughtHelp = 50;
        world.tally.totalGotHelp = 10;
        see(survey, world, 9);
        assertFound(survey, Map.of("help-want", 0.5, "help-sought", 0.125, "help-got", 0.025), EXACT);
    }

    @Test
    void filesOfTheEvaluationLeaveOutTheBurnIn() {
        World world = world(scenario(10));
        Enquiry files = new CaseFiles().begin(scenario(10));
        worked(world, 100, 100, 100, 5);
        see(files, world, -1);
        worked(world, 10, 4, 3, 6);
        see(files, world, 0);
        worked(world, 6, 4, 5, 7);
        see(files, world, 1);
        assertFound(
                files,
                Map.of("attribution", 0.5, "contact-found-per-arrest", 0.25, "contact-known", Double.NaN),
                EXACT);
    }

    private static void worked(World world, int leads, int identified, int arrests, int contactSoFar) {
        world.tally.leadsWorked = leads;
        world.tally.totalIdentified += identified;
        world.tally.arrests = arrests;
        world.tally.totalContactFound = contactSoFar;
    }

    @Test
    void noticesAreAuditedByKindOfHost() {
        World world = world(scenario(10));
        Enquiry audit = new RemovalAudit().begin(scenario(10));
        world.ledger.notice(300, true);
        world.ledger.notice(300, false);
        see(audit, world, -1);
        world.ledger.clear();
        world.ledger.notice(0.5, true);
        world.ledger.notice(7, false);
        world.ledger.notice(4, true);
        world.ledger.notice(7.5, false);
        see(audit, world, 0);
        world.ledger.clear();
        world.ledger.notice(2, true);
        world.ledger.notice(28, false);
        world.ledger.notice(29, false);
        see(audit, world, 9);
        assertFound(
                audit,
                Map.of(
                        "removal-cooperative", 2.0,
                        "removal-uncooperative-7", 0.25,
                        "removal-uncooperative-28", 0.75,
                        // Of 0.5, 2, 4, 7, 7.5, 28 and 29 days.
                        "removal-3", 2 / 7.0,
                        "removal-tail", 29 / 7.0),
                EXACT);
    }

    /**
     * Sixteen members, each with or without each of the four parts, and 2<sup>a</sup> 3<sup>d</sup> 5<sup>r</sup> 7<sup>i</sup> - 1 posts: the log of
     * 1 + posts is linear in the parts, and the parts are not correlated, so that the standardised coefficients are as the logs of the primes.
     */
    @Test
    void socialLearningFindsThePlantedCoefficients() {
        Scenario scenario = scenario(400);
        World world = world(scenario);
        Enquiry survey = new SocialLearningSurvey().begin(scenario);
        everybodyOutside(world);
        double[] primes = {2, 3, 5, 7};
        for (int slot = 0; slot < 16; slot++) {
            member(world, slot, 372);
            double acts = 1;
            for (int part = 0; part < primes.length; part++) {
                acts *= (slot >> part & 1) == 0 ? 1 : primes[part];
            }
            for (int act = 1; act < acts; act++) {
                post(world, slot, -1);
            }
            learned(world, slot, slot & 1, slot >> 1 & 1, slot >> 2 & 1, slot >> 3 & 1);
        }
        // A member who stays away does not answer, and neither does one who left.
        member(world, 16, 371);
        learned(world, 16, 1, 1, 1, 1);
        learned(world, 17, 1, 1, 1, 1);
        see(survey, world, 35);
        world.ledger.clear();
        post(world, 16, -1);
        see(survey, world, 399);
        double length = StrictMath.sqrt(
                Arrays.stream(primes).map(StrictMath::log).map(log -> log * log).sum());
        assertFound(
                survey,
                Map.of(
                        "assoc-association", StrictMath.log(2) / length,
                        "assoc-definitions", StrictMath.log(3) / length,
                        "assoc-reinforcement", StrictMath.log(5) / length,
                        "assoc-imitation", StrictMath.log(7) / length,
                        "learning-order", (StrictMath.log(2) - StrictMath.log(7)) / length),
                SINGLE);
    }

    @Test
    void actsOfMoreThanAYearAgoAreForgotten() {
        Scenario scenario = scenario(400);
        World world = world(scenario);
        Enquiry survey = new SocialLearningSurvey().begin(scenario);
        everybodyOutside(world);
        for (int slot = 0; slot < 16; slot++) {
            member(world, slot, 399);
            learned(world, slot, slot & 1, slot >> 1 & 1, slot >> 2 & 1, slot >> 3 & 1);
        }
        post(world, 3, -1);
        see(survey, world, 34);
        world.ledger.clear();
        see(survey, world, 399);
        // Nobody acted in the year: there is nothing to explain.
        survey.findings().forEach((target, value) -> assertEquals(Double.NaN, value, target));
    }

    private static void learned(
            World world, int slot, float association, float definitions, float reinforcement, float imitation) {
        world.persons.mind.association(slot, association);
        world.persons.mind.neutralisation(slot, definitions);
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            world.persons.mind.distortion(slot, theory, definitions);
        }
        world.persons.mind.reinforcement(slot, reinforcement);
        world.persons.mind.imitation(slot, imitation);
    }

    @Test
    void theTrialComparesSearchesWithAndWithoutWarnings() {
        Scenario scenario = scenario(100);
        World world = world(scenario);
        WarningTrial instrument = new WarningTrial();
        List<Situation> arms = instrument.situations(scenario);
        assertEquals(List.of(28, 28), arms.stream().map(Situation::days).toList());
        Enquiry trial = instrument.begin(scenario);
        world.tally.openVisits = 1_000;
        see(trial, world, -1);
        int[][] visits = {{100, 60}, {70, 50}};
        for (int arm = 0; arm < 2; arm++) {
            for (int day = 0; day < 2; day++) {
                world.day = day;
                world.tally.openVisits = visits[arm][day];
                trial.dayEnded(world, arms.get(arm));
            }
        }
        assertFound(trial, Map.of("warning-attrition", 0.25), EXACT);
    }
}
