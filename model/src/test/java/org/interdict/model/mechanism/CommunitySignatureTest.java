package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * How a community lives and what is gone without each of the processes that carry it. Assertions of an absence are exact. Those of a
 * direction hold in all {@value Twins#SEEDS} paired worlds, which chance alone passes with 1.6 %.
 */
class CommunitySignatureTest {
    @Test
    void withoutOpportunityNobodySearches() {
        Twins without = Twins.world().without("opportunity-and-search");
        for (World world : without.worlds()) {
            assertEquals(0, world.count(Stage.SEARCHING) + world.count(Stage.APPLICANT) + world.members());
            assertEquals(0, world.tally.users + world.tally.firstExposures + world.tally.everRegistered);
        }
        Twins.world().worlds().forEach(world -> assertTrue(world.tally.users > 100));
    }

    @Test
    void withoutTheEnvironmentThereIsNoGuardianship() {
        Twins with = Twins.world();
        Twins without = with.without("environment");
        for (World world : without.worlds()) {
            assertEquals(0, world.climate.guardianship);
            assertEquals(0, world.climate.informalControl);
        }
        assertEquals(
                Twins.SEEDS,
                Twins.greater(without.each(world -> world.tally.users), with.each(world -> world.tally.users)),
                "more persons find their way in without a guardian");
        Twins guarded = with.with("environment.guardianship", 0.9);
        assertFalse(Arrays.deepEquals(with.daily(), guarded.daily()));
        assertTrue(Arrays.deepEquals(
                without.daily(), guarded.without("environment").daily()));
    }

    @Test
    void withoutTurnoverNobodyLeavesThePopulation() {
        for (World world : Twins.world().without("turnover").worlds()) {
            int first = world.persons.entryDay(0);
            assertEquals(world.persons.size, Twins.count(world, slot -> world.persons.entryDay(slot) == first));
        }
        for (World world : Twins.world().worlds()) {
            int last = Twins.DAYS - 1;
            // Mean stay 500 days: of 2,000 persons some 80 are new within 20 days.
            double fresh = Twins.count(world, slot -> world.persons.entryDay(slot) > last - 20);
            assertTrue(fresh > 40 && fresh < 130, () -> fresh + " newcomers in 20 days");
        }
    }

    @Test
    void withoutVettingEveryApplicantBecomesAMemberOnTheNextDay() {
        for (World world : Twins.world().without("vetting").worlds()) {
            assertTrue(world.members() > 50);
            assertEquals(
                    0,
                    Twins.count(
                            world,
                            slot -> world.persons.at(slot, Stage.APPLICANT)
                                    && world.persons.course.stageSince(slot) < world.day));
        }
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        Twins.world().without("vetting").total("activity.newMembers"),
                        Twins.world().total("activity.newMembers")),
                "vetting keeps persons out");
    }

    @Test
    void withoutVisitsNobodyMeetsOrPosts() {
        for (World world : Twins.world().without("visits").worlds()) {
            assertEquals(0, world.tally.totalPosts + world.tally.everViewed + world.tally.everPosted);
            assertEquals(0, Twins.largest(world, slot -> world.persons.mind.engagement(slot)));
            assertEquals(0, Twins.count(world, slot -> world.ties.count(slot, world.persons) > 0));
        }
        Twins.world().worlds().forEach(world -> assertTrue(world.tally.totalPosts > 1_000));
    }

    @Test
    void withoutStatusRareItemsAreNotWithheldAndRankFollowsTenureAndTies() {
        Twins with = Twins.world();
        Twins without = with.without("status");
        for (World world : without.worlds()) {
            assertEquals(0, Twins.largest(world, slot -> world.persons.activity.withheld(slot)));
            assertEquals(0, Twins.largest(world, slot -> world.persons.activity.status(slot)));
            assertEquals(0, Twins.count(world, slot -> world.persons.has(slot, Flag.LEADER)));
        }
        assertTrue(
                Arrays.deepEquals(
                        without.with("promotion.statusWeight", 0).daily(),
                        without.with("promotion.statusWeight", 1).daily()),
                "rank cannot follow a standing that nobody has");
        assertTrue(
                Arrays.deepEquals(
                        without.with("pathway.statusGapEffect", 0).daily(),
                        without.with("pathway.statusGapEffect", 2).daily()),
                "nobody produces for standing");
        with.worlds()
                .forEach(
                        world -> assertTrue(Twins.largest(world, slot -> world.persons.activity.withheld(slot)) > 0.5));
        assertFalse(Arrays.deepEquals(
                with.daily(), with.with("promotion.statusWeight", 0.6).daily()));
        // Standing draws eyes, the more the less is seen of posts without it: the same posts are met more unequally.
        assertEquals(
                Twins.SEEDS,
                Twins.greater(
                        with.with("visits.plain", 0.1).total("structure.topThousandthOfViews"),
                        without.with("visits.plain", 0.1).total("structure.topThousandthOfViews")));
    }

    @Test
    void withoutPromotionAllStayNewbiesAndPassive() {
        for (World world : Twins.world().without("promotion").worlds()) {
            assertEquals(0, world.count(Stage.ESTABLISHED) + world.count(Stage.INNER_CIRCLE));
            assertTrue(world.count(Stage.NEWBIE) > 50);
            assertEquals(0, Twins.largest(world, slot -> world.persons.course.role(slot)));
        }
        for (World world : Twins.world().worlds()) {
            assertTrue(world.count(Stage.ESTABLISHED) > 0);
            assertTrue(Twins.count(world, slot -> world.persons.course.role(slot) == Role.ENTHUSIAST.ordinal()) > 0);
        }
    }

    @Test
    void withoutDisplacementMembersOfASeizedForumDoNotReappear() {
        Twins with = Twins.world().underTakedown(1);
        Twins without = with.without("displacement-and-succession");
        double lost = 0;
        for (World world : without.worlds()) {
            assertEquals(Venues.FIRST_FORUM + world.settings.forums(), world.venues.count, "no successor opens");
            assertEquals(0, world.tally.totalDisplaced + world.tally.resumed90);
            for (int slot = 0; slot < world.persons.size; slot++) {
                int home = world.persons.course.home(slot);
                if (Stage.member(world.persons.stage(slot)) && !world.venues.isOpen(home)) {
                    lost++;
                    assertTrue(world.persons.course.lastVisit(slot) <= world.venues.closedOn[home]);
                }
            }
        }
        assertTrue(lost > 100, "forums were seized");
        double opened = 0;
        for (World world : with.worlds()) {
            assertTrue(world.tally.resumed90 > 10, "members turn up elsewhere");
            opened += world.venues.count - Venues.FIRST_FORUM - world.settings.forums();
            assertEquals(0, Twins.count(world, slot -> lingers(world, slot)), "nobody stays with a closed forum");
        }
        assertTrue(opened > 0, "successors open");
    }

    private static boolean lingers(World world, int slot) {
        int home = world.persons.course.home(slot);
        // Those of a forum closed today notice tomorrow at the earliest.
        return Stage.member(world.persons.stage(slot)) && home >= 0 && !world.venues.isOpen(home);
    }

    @Test
    void wordOfNewForumsBringsThemMembers() {
        // Forums are given up now and then, so that new ones open beside old ones.
        Twins unstable = Twins.world()
                .without("enforcement")
                .with("displacement.abandonPerDay", 0.001)
                .with("displacement.foundingPerDay", 0.02);
        Twins unheard = unstable.with("displacement.novelty", 0).with("displacement.successorFame", 0);
        Twins heard = unstable.with("displacement.novelty", 4).with("displacement.successorFame", 1);
        unheard.worlds().forEach(world -> assertEquals(0, sum(world.venues.fame)));
        double with = DoubleStream.of(heard.each(CommunitySignatureTest::accountsOfYoung))
                .sum();
        double without = DoubleStream.of(unheard.each(CommunitySignatureTest::accountsOfYoung))
                .sum();
        assertTrue(with > 1.2 * without, with + ", " + without);
    }

    private static double sum(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum;
    }

    /** Accounts ever registered at forums that were not there on the first day. */
    private static double accountsOfYoung(World world) {
        double accounts = 0;
        for (int forum = Venues.FIRST_FORUM + world.settings.forums(); forum < world.venues.count; forum++) {
            accounts += world.venues.accounts[forum];
        }
        return accounts;
    }

    @Test
    void whoHasLivedThroughClosingsMovesOnSooner() {
        Twins fearless = Twins.world()
                .underTakedown(1)
                .with("distrust.homeFear", 0)
                .with("distrust.seizureAlarm", 0)
                .with("distrust.settlingPerDay", 0.05)
                .with("displacement.noticeDays", 10);
        Twins surprised = fearless.with("distrust.habituation", 0);
        Twins used = fearless.with("distrust.habituation", 6);
        surprised.worlds().forEach(world -> assertEquals(1, world.closings.surprise));
        assertEquals(
                Twins.SEEDS,
                Twins.greater(used.each(CommunitySignatureTest::soon), surprised.each(CommunitySignatureTest::soon)));
    }

    /** Share of displaced members who were active elsewhere within a week. */
    private static double soon(World world) {
        return world.tally.resumed7 / (double) world.tally.totalDisplaced;
    }

    @Test
    void withoutDistrustDisclosureLeavesTiesRiskAndTrustAlone() {
        // News of a closing brings newcomers; that is the signals' doing.
        Twins quiet = Twins.world().underTakedown(0).with("channel.newcomers", 0);
        Twins loud = Twins.world().underTakedown(1).with("channel.newcomers", 0);
        assertTrue(
                Arrays.deepEquals(
                        quiet.without("deterrence-and-distrust").daily(),
                        loud.without("deterrence-and-distrust").daily()),
                "what becomes known changes nothing");
        for (World world : loud.without("deterrence-and-distrust").worlds()) {
            // Who was arrested remembers it: that is enforcement's.
            assertEquals(
                    0,
                    Twins.largest(
                            world,
                            slot -> world.persons.has(slot, Flag.CONVICTED) ? 0 : world.persons.mind.risk(slot)));
            for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
                assertEquals(0, world.venues.alarm[forum]);
                assertEquals((float) world.places.trust().value(), world.venues.trust[forum]);
            }
        }
        assertEquals(Twins.SEEDS, Twins.greater(loud.total("minds.perceivedRisk"), quiet.total("minds.perceivedRisk")));
        // Ties: cut in alarm, by nothing else.
        Twins afraid = loud.with("distrust.habituation", 0)
                .with("distrust.seizureAlarm", 0.5)
                .with("distrust.weakTie", 5)
                .with("distrust.alarmFadePerDay", 0.01);
        Twins timid = afraid.with("distrust.dropTies", 1);
        Twins steady = afraid.with("distrust.dropTies", 0);
        assertEquals(
                Twins.SEEDS,
                Twins.greater(steady.each(CommunitySignatureTest::cut), timid.each(CommunitySignatureTest::cut)),
                "weak ties are dropped");
    }

    /** Ties in force. */
    private static double cut(World world) {
        double ties = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            for (int place = 0; place < Ties.WIDTH; place++) {
                ties += world.ties.other(slot, place, world.persons) >= 0 ? 1 : 0;
            }
        }
        return ties;
    }

    @Test
    void withoutHelpNobodySeeksHelpAndNobodyExits() {
        // Closings make members stop too: that part is taken out.
        Twins with = Twins.world().without("displacement-and-succession");
        for (World world : with.without("help-and-desistance").worlds()) {
            assertEquals(0, world.tally.totalWantedToStop + world.tally.totalSoughtHelp + world.tally.totalGotHelp);
            assertEquals(0, world.count(Stage.EXITED) + world.count(Stage.IN_TREATMENT));
        }
        for (World world : with.worlds()) {
            assertTrue(world.tally.totalWantedToStop > 0);
            assertTrue(world.count(Stage.EXITED) > 0);
        }
    }
}
