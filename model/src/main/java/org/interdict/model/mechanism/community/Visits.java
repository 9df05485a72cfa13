package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Population;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * Members visit forums, meet posts, view and collect items, and perhaps post.
 *
 * <p><b>Visits.</b> A member visits at the rate
 * <pre>
 * visitRate x (floor + (1 - floor) e) x (1 + trust)/2 x (1 - caution q)
 * </pre>
 * drawn at its upper bound, the own visit rate, and thinned; trust is the climate of the home forum. A member with a
 * second forum visits that one with probability {@code elsewhere}.
 *
 * <p><b>Reading.</b> A visitor tries to meet {@code postsRead} posts. For each, up to four cells of the board are
 * drawn, until one holds a post that is at most {@code boardDays} old, is open to the visitor's stage, and passes with
 * its visibility {@code plain + (1 - plain) percentile^standingPower}, where the percentile is that of the author's
 * status when it was written. So busy boards and posts of high standing are met more often. An item post whose item is
 * still on its host is viewed: that is an exposure, and adds to the visitor's stock of common or rare items.
 *
 * <p><b>Posting.</b> The number of posts is Poisson, at most {@code mostPosts}, with mean
 * <pre>
 * postTendency x (1 - caution q) x exp(associationEffect a + definitionsEffect (d - L/2) + reinforcementEffect r
 *     - repliesEffect f + imitationEffect i)
 * </pre>
 * where the definitions d are the mean of the implicit theories and of neutralising accounts, as posts carry them, and L/2 is
 * what an average newcomer holds.
 * A post opens a thread with probability {@code original}, or when no post was met; else it replies to one of those
 * met, with probability {@code peers} to the less prominent of two (small offenders cooperate with one another, and the
 * prominent are fed by many passive viewers: da Cunha et al. 2020), and ties the two persons. It points to an item with probability {@code itemShare} if the author has one to
 * give: a new one first, else a rare one in proportion to the rare items not withheld, else a common one. Other posts
 * are advice (of coordinators), a rationalisation with a probability equal to the author's mean distortion, or
 * discussion. They carry the definitions d; a rationalisation carries the square root
 * of it, which is more. Posts are seen from the next day on; a share {@code establishedShare} of them is seen only
 * from the author's own stage on. Ties fade at {@code tieFadePerDay}.
 *
 * <p><b>Start.</b> The first forums are there already when the simulation starts: a part {@code openingPosts} of their
 * boards holds posts of persons who are not followed, without standing, with the definitions of an average person. They
 * give way to later posts, and are forgotten after {@code boardDays}. Without them nobody would have anything to learn
 * from, and forums would need years to come alive.
 *
 * <p><b>Departure.</b> Replies lower later posting, as Blokland et al. (2024) observed, against the naive expectation
 * of reinforcement. The sources give shares of posts and views, which the power law of visibility is set to reach, and
 * no law of reading.
 */
@Process(
        name = "visits",
        summary = "Members visit forums, meet posts, view and collect items, reply, post and share.",
        theory = "Participation in online communities",
        sources = {"dacunha2020", "vanderbruggen2022", "blokland2024", "vanmierlo2014"})
public final class Visits implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream VISIT = Stream.of(Domain.BEHAVIOUR, "visits.visit");
    /** Length of the running means of a forum, in days. */
    static final float MEAN_DAYS = 30;

    private final Parameters set;
    private final Reading reading;
    private final Posting posting;

    /** What can be set. */
    @Group("visits")
    public record Parameters(
            @Evidence(
                    meaning = "Part of the own visit rate that is left without engagement",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "fortin2018")
            Share floor,

            @Evidence(
                    meaning = "How much full perceived risk lowers visits and posts",
                    usual = 0.85,
                    low = 0.3,
                    high = 1,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share caution,

            @Evidence(
                    meaning = "Chance that a member with a second forum visits that one",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.5,
                    grade = Grade.C,
                    source = "elbahrawy2020")
            Probability elsewhere,

            @Evidence(
                    meaning = "Posts that a visitor looks for at a visit",
                    usual = 8,
                    low = 4,
                    high = 20,
                    least = 1,
                    most = Draws.MAX_SERIES,
                    grade = Grade.C,
                    source = "assumption")
            Count postsRead,

            @Evidence(
                    meaning = "Age up to which a post is met",
                    usual = 300,
                    low = 60,
                    high = 365,
                    grade = Grade.C,
                    source = "assumption")
            Days boardDays,

            @Evidence(
                    meaning = "Visibility of a post without standing",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.7,
                    grade = Grade.C,
                    source = "dacunha2020")
            Probability plain,

            @Evidence(
                    meaning = "Power by which the author's status percentile gives visibility",
                    usual = 10,
                    low = 2,
                    high = 30,
                    grade = Grade.C,
                    source = "dacunha2020")
            Factor standingPower,

            @Evidence(
                    meaning = "Effect of differential association on posting",
                    usual = 4.5,
                    low = 1,
                    high = 7,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient associationEffect,

            @Evidence(
                    meaning = "Effect of neutralising definitions on posting",
                    usual = 7.5,
                    low = 3,
                    high = 12,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient definitionsEffect,

            @Evidence(
                    meaning = "Effect of rewards of participation on posting",
                    usual = 1.6,
                    low = 0.5,
                    high = 3,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient reinforcementEffect,

            @Evidence(
                    meaning = "Effect of replies received on posting, downwards",
                    usual = 4.5,
                    low = 1,
                    high = 6,
                    grade = Grade.A,
                    source = "blokland2024")
            Coefficient repliesEffect,

            @Evidence(
                    meaning = "Effect of admired examples on posting",
                    usual = 3.2,
                    low = 0.8,
                    high = 6,
                    grade = Grade.B,
                    source = "pratt2010")
            Coefficient imitationEffect,

            @Evidence(
                    meaning = "Most posts at one visit",
                    usual = 5,
                    low = 3,
                    high = 30,
                    most = 1000,
                    grade = Grade.C,
                    source = "assumption")
            Count mostPosts,

            @Evidence(
                    meaning = "Chance that a post opens a thread although there is something to reply to",
                    usual = 0.21,
                    low = 0.18,
                    high = 0.3,
                    grade = Grade.A,
                    source = "blokland2024")
            Probability original,

            @Evidence(
                    meaning = "Chance that the author of a reply turns to the less prominent of two posts met",
                    usual = 1,
                    low = 0.3,
                    high = 1,
                    grade = Grade.B,
                    source = "dacunha2020")
            Probability peers,

            @Evidence(
                    meaning = "Chance that a post points to an item, if its author has one to give",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.6,
                    grade = Grade.A,
                    source = "blokland2024")
            Probability itemShare,

            @Evidence(
                    meaning = "Share of the posts of established members that newbies do not see",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "fonhof2019")
            Share establishedShare,

            @Evidence(
                    meaning = "Part of a first forum's board that holds posts when the simulation starts",
                    usual = 1,
                    low = 0.5,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Share openingPosts,

            @Evidence(
                    meaning = "Rate at which a tie fades without contact",
                    usual = 0.01,
                    low = 0.003,
                    high = 0.03,
                    grade = Grade.C,
                    source = "assumption")
            PerDay tieFadePerDay)
            implements Serializable {}

    /** The mechanism. */
    public Visits(Parameters parameters) {
        set = parameters;
        reading = new Reading(parameters);
        posting = new Posting(parameters);
    }

    @Override
    public void step(World world) {
        posting.furnish(world);
        fadeMeans(world.venues);
        DueCursor due = world.due(StageSet.MEMBERS);
        while (due.next()) {
            int slot = due.slot();
            if (world.venues.isOpen(world.persons.course.home(slot))) {
                due(world, slot);
            }
        }
        posting.putUp(world);
    }

    /** Yesterday's running means of activity and exposures lose their share; today's visits add to them. */
    private static void fadeMeans(Venues venues) {
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            venues.activity[forum] *= 1 - 1 / MEAN_DAYS;
            venues.exposures[forum] *= 1 - 1 / MEAN_DAYS;
        }
    }

    private void due(World world, int slot) {
        Population persons = world.persons;
        int entry = persons.entryDay(slot);
        double rate = persons.traits.visitRate(slot);
        world.draws.at(VISIT, slot, entry, world.day, 0);
        double days = Inversion.exponential(world.draws.unit(3), rate);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
        if (persons.course.stageSince(slot) == world.day - 1 && persons.course.lastVisit(slot) == world.day - 1) {
            return;
        }
        int home = persons.course.home(slot);
        double floor = set.floor().value();
        double keen = (floor + (1 - floor) * persons.mind.engagement(slot))
                * trustAt(world, home)
                * (1 - set.caution().value() * persons.mind.risk(slot));
        if (world.draws.unit(0) >= keen) {
            return;
        }
        int second = persons.course.second(slot);
        boolean away = world.draws.unit(1) < set.elsewhere().value() && world.venues.isOpen(second);
        visit(world, slot, away ? second : home, world.draws.unit(2));
    }

    private static double trustAt(World world, int forum) {
        return Math.min(1, (1 + world.venues.trust[forum]) / 2);
    }

    private void visit(World world, int slot, int forum, double drawn) {
        world.ledger.visit(slot, forum, world.day - world.persons.course.lastVisit(slot));
        world.membership.visit(slot);
        world.deeds.log(slot, Act.VISIT, forum);
        world.tally.forumVisits++;
        world.venues.visits[forum]++;
        world.venues.activity[forum] += 1 / MEAN_DAYS;
        world.venues.lastVisit[forum] = (short) world.day;
        reading.read(world, slot, forum);
        posting.post(world, slot, forum, drawn);
    }
}
