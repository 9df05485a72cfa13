package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Promotion through the ranks of a forum, roles from what a person did, and expulsion of members without posts.
 *
 * <p><b>Ranks.</b> At a visit a member scores
 * <pre>
 * statusWeight percentile + tenureWeight min(1, tenure/tenureDays) + vouchWeight min(1, ties/vouchTies)
 * </pre>
 * A newbie with at least {@code establishedScore} becomes established, an established member with at least {@code innerScore} enters the
 * inner circle; a member whose score is below that of the own rank by more than {@code demotionMargin} loses one rank. With probability
 * {@code secondForum} a new established member takes the home of the first tie in another forum as second forum. An inner member whose
 * status percentile is at least {@code leaderPercentile} is a coordinator, and so is a member who founded the forum. Where coordinators are
 * missing, established members of that standing take the office. An inactive member loses standing and this office.
 *
 * <p><b>Leadership.</b> Coordinators carry a forum (O'Connell 2001; Fonhof et al. 2019). It is led to the extent
 * <pre>
 * led = min(1, coordinators / (leadersPerMember x members) + exp(-age / founderDays))
 * </pre>
 * where the second part is that of the founder, as long as the founder is there; founders from outside the modelled population stay.
 * Without coordinators assignments are looked at later and strictness does not follow its aim (see vetting), trust recovers to less (see
 * distrust), the forum is out of reach on some days (see visits), and it is given up sooner (see displacement).
 *
 * <p><b>Expulsion.</b> Members without posts are expelled at the rate {@code expulsionPerDay} x strictness x led of their
 * home forum, and go back to searching.
 *
 * <p><b>Roles</b> are assigned at visits and never drawn: coordinators by rank; passive without posts; poster and trader if the share of
 * items among the posts is at least {@code traderShare}; generator of postings if the share of originals is at least {@code starterShare};
 * all others are reviewers from the percentile {@code reviewerPercentile} on, and enthusiasts below it.
 * What each role changes is described under roles.
 *
 * <p><b>Departure.</b> Ranks by activity, tenure and vouching are described by Motoyama et al. (2011), roles by
 * O'Connell (2001); neither gives thresholds.
 */
@Process(
        name = "promotion",
        summary =
                "Promotion by standing, tenure and vouching ties; roles from acts; expulsion of members without posts.",
        theory = "Hierarchy of membership (Motoyama et al. 2011); roles (O'Connell 2001)",
        sources = {"motoyama2011", "gannon2023", "oconnell2001", "fonhof2019"})
public final class Promotion implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream RANK = Stream.of(Domain.BEHAVIOUR, "promotion.rank");

    private final Parameters set;
    private final double tenureDays;
    private final double vouchTies;
    private final double founderDays;

    /** What can be set. */
    @Group("promotion")
    public record Parameters(
            @Evidence(
                    meaning = "Weight of the status percentile in the score",
                    usual = 0.4,
                    low = 0.2,
                    high = 0.6,
                    grade = Grade.C,
                    source = "motoyama2011")
            Share statusWeight,

            @Evidence(
                    meaning = "Weight of tenure in the score",
                    usual = 0.4,
                    low = 0.2,
                    high = 0.6,
                    grade = Grade.C,
                    source = "motoyama2011")
            Share tenureWeight,

            @Evidence(
                    meaning = "Weight of vouching ties in the score",
                    usual = 0.2,
                    low = 0,
                    high = 0.4,
                    grade = Grade.C,
                    source = "ohalloran2010")
            Share vouchWeight,

            @Evidence(
                    meaning = "Tenure that counts in full",
                    usual = 540,
                    low = 180,
                    high = 1000,
                    grade = Grade.C,
                    source = "assumption")
            Days tenureDays,

            @Evidence(
                    meaning = "Ties that count in full",
                    usual = 3,
                    low = 1,
                    high = 6,
                    grade = Grade.C,
                    source = "ohalloran2010")
            Count vouchTies,

            @Evidence(
                    meaning = "Score of an established member",
                    usual = 0.38,
                    low = 0.25,
                    high = 0.5,
                    grade = Grade.C,
                    source = "assumption")
            Share establishedScore,

            @Evidence(
                    meaning = "Score of the inner circle",
                    usual = 0.8,
                    low = 0.7,
                    high = 0.9,
                    grade = Grade.C,
                    source = "gannon2023")
            Share innerScore,

            @Evidence(
                    meaning = "How far below the score a member may fall before losing a rank",
                    usual = 0.2,
                    low = 0.1,
                    high = 0.3,
                    grade = Grade.C,
                    source = "assumption")
            Share demotionMargin,

            @Evidence(
                    meaning = "Status percentile from which an inner member leads",
                    usual = 0.993,
                    low = 0.97,
                    high = 0.998,
                    grade = Grade.C,
                    source = "fonhof2019")
            Share leaderPercentile,

            @Evidence(
                    meaning = "Coordinators that a forum needs to be led in full, per member",
                    usual = 0.003,
                    low = 0,
                    high = 0.01,
                    grade = Grade.C,
                    source = "fonhof2019")
            Share leadersPerMember,

            @Evidence(
                    meaning = "Time in which the part of a founder in leading a forum falls to 1/e",
                    usual = 540,
                    low = 90,
                    high = 1500,
                    grade = Grade.C,
                    source = "assumption")
            Days founderDays,

            @Evidence(
                    meaning = "Chance that a new established member takes a second forum known from ties",
                    usual = 0.3,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Probability secondForum,

            @Evidence(
                    meaning = "Rate of expulsion of members without posts, at full strictness",
                    usual = 0.0008,
                    low = 0,
                    high = 0.003,
                    grade = Grade.C,
                    source = "fonhof2019")
            PerDay expulsionPerDay,

            @Evidence(
                    meaning = "Share of items among the posts of a poster or trader",
                    usual = 0.6,
                    low = 0.4,
                    high = 0.8,
                    grade = Grade.C,
                    source = "oconnell2001")
            Share traderShare,

            @Evidence(
                    meaning = "Share of originals among the posts of a generator of postings",
                    usual = 0.4,
                    low = 0.3,
                    high = 0.6,
                    grade = Grade.C,
                    source = "oconnell2001")
            Share starterShare,

            @Evidence(
                    meaning = "Status percentile from which a member who replies is a reviewer",
                    usual = 0.97,
                    low = 0.9,
                    high = 0.99,
                    grade = Grade.C,
                    source = "oconnell2001")
            Share reviewerPercentile)
            implements Serializable {}

    /** The mechanism. */
    public Promotion(Parameters parameters) {
        set = parameters;
        tenureDays = Math.max(1, parameters.tenureDays().value());
        vouchTies = Math.max(1, parameters.vouchTies().value());
        founderDays = Math.max(1, parameters.founderDays().value());
    }

    @Override
    public void step(World world) {
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            if (!expelled(world, slot, visits.elapsed())) {
                rank(world, slot);
            }
        }
        Venues venues = world.venues;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.led[forum] = (float) led(world, forum);
            }
        }
    }

    /** How far a forum is led, [0, 1]: by its founder at first, later by coordinators. */
    private double led(World world, int forum) {
        Venues venues = world.venues;
        double needed = set.leadersPerMember().value() * venues.members[forum];
        if (venues.leaders[forum] >= needed) {
            return 1;
        }
        int founder = venues.entity[forum];
        boolean runs = founder < 0 || world.persons.course.home(founder) == forum && founded(world, forum, founder);
        double byFounder = runs ? FastMath.exp((venues.openedOn[forum] - world.day) / founderDays) : 0;
        return Math.min(1, venues.leaders[forum] / needed + byFounder);
    }

    /** Whether a member of this rank can lead: the inner circle, and established members where coordinators are missing or were so. */
    private static boolean mayLead(World world, int slot) {
        Population persons = world.persons;
        boolean wanted = persons.has(slot, Flag.LEADER) || world.venues.led[persons.course.home(slot)] < 1;
        return persons.at(slot, Stage.INNER_CIRCLE) || persons.at(slot, Stage.ESTABLISHED) && wanted;
    }

    /** Whether a person has founded a forum. */
    private static boolean founded(World world, int forum, int slot) {
        return world.venues.entity[forum] == slot && world.venues.entry[forum] == world.persons.entryDay(slot);
    }

    private boolean expelled(World world, int slot, int elapsed) {
        Population persons = world.persons;
        if (persons.activity.posts(slot) > 0) {
            return false;
        }
        world.draws.at(RANK, slot, persons.entryDay(slot), world.day, 0);
        int home = persons.course.home(slot);
        double rate = set.expulsionPerDay().value() * world.venues.strictness[home] * world.venues.led[home];
        if (!Hazard.strikes(world.draws.unit(0), rate * elapsed)) {
            return false;
        }
        world.membership.leave(slot, Stage.SEARCHING);
        return true;
    }

    private void rank(World world, int slot) {
        Population persons = world.persons;
        double percentile = world.reputation.percentile(slot);
        double tenure = Math.min(1, (world.day - persons.course.joined(slot)) / tenureDays);
        double vouched = Math.min(1, world.ties.count(slot, persons) / vouchTies);
        double score = set.statusWeight().value() * percentile
                + set.tenureWeight().value() * tenure
                + set.vouchWeight().value() * vouched;
        int stage = persons.stage(slot);
        if (stage == Stage.NEWBIE.ordinal() && score >= set.establishedScore().value()) {
            world.membership.moveTo(slot, Stage.ESTABLISHED);
            second(world, slot);
        } else if (stage == Stage.ESTABLISHED.ordinal()
                && score >= set.innerScore().value()) {
            world.membership.moveTo(slot, Stage.INNER_CIRCLE);
        } else if (stage == Stage.ESTABLISHED.ordinal()
                && score < set.establishedScore().value() - set.demotionMargin().value()) {
            world.membership.moveTo(slot, Stage.NEWBIE);
        } else if (stage == Stage.INNER_CIRCLE.ordinal()
                && score < set.innerScore().value() - set.demotionMargin().value()) {
            world.membership.moveTo(slot, Stage.ESTABLISHED);
        }
        boolean prominent = percentile >= set.leaderPercentile().value();
        if (prominent && mayLead(world, slot) || founded(world, persons.course.home(slot), slot)) {
            world.membership.lead(slot);
        } else {
            world.membership.unlead(slot);
        }
        persons.course.role(slot, role(persons, slot, percentile).ordinal());
    }

    private void second(World world, int slot) {
        Population persons = world.persons;
        world.draws.at(RANK, slot, persons.entryDay(slot), world.day, 1);
        if (persons.course.second(slot) >= 0
                || world.draws.unit(0) >= set.secondForum().value()) {
            return;
        }
        for (int place = 0; place < Ties.WIDTH; place++) {
            int other = world.ties.other(slot, place, persons);
            if (other >= 0 && Stage.member(persons.stage(other))) {
                int forum = persons.course.home(other);
                if (forum != persons.course.home(slot) && world.venues.isOpen(forum)) {
                    persons.course.second(slot, forum);
                    return;
                }
            }
        }
    }

    private Role role(Population persons, int slot, double percentile) {
        double posts = persons.activity.posts(slot);
        if (persons.has(slot, Flag.LEADER)) {
            return Role.COORDINATOR;
        }
        if (posts == 0) {
            return Role.PASSIVE;
        }
        if (persons.activity.items(slot) / posts >= set.traderShare().value()) {
            return Role.POSTER_TRADER;
        }
        if (persons.activity.originals(slot) / posts >= set.starterShare().value()) {
            return Role.GENERATOR_OF_POSTINGS;
        }
        return percentile >= set.reviewerPercentile().value() ? Role.REVIEWER : Role.ENTHUSIAST;
    }
}
