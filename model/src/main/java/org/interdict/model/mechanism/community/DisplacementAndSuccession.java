package org.interdict.model.mechanism.community;

import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Power;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * Closings, displacement of members, succession and new forums.
 *
 * <p><b>Closings.</b> Apart from seizures, a forum that police do not run is given up with probability {@code
 * abandonPerDay} a day, and after {@code idleDays} without a visit.
 *
 * <p><b>Displacement.</b> A member of a closed forum has noticed after an exponential time of mean {@code noticeDays} times the surprise
 * that is left to members after earlier closings (see deterrence and distrust): who has lived through some knows where to look.
 * With probability {@code fearEffect q} the member then lies low until an exponential time of mean {@code lieLowDays} has
 * passed since the closing. After that the member stops for now with probability {@code stop}; else goes back to open
 * channels with probability {@code open}; else follows others into an open forum, with a chance in proportion to
 * <pre>
 * accessibility x (members + fame + 1)^sizeExponent x exp(tieWeight x ties there)
 * </pre>
 * where a second forum counts as a tie. Rank is lost (coordinators become established members, others newbies), and
 * {@code statusKept} of status is kept. With no forum open a member looks again after another time of mean {@code
 * noticeDays}, and goes back to open channels after {@code patienceDays}.
 *
 * <p><b>Succession.</b> Each surviving coordinator would found a successor with probability
 * <pre>
 * 1 - (1 - successor x trust)^(20,000 / persons at risk)
 * </pre>
 * and of those who would, one does, after an exponential time of mean {@code successorDays}. The exponent, 1 in the
 * default world, keeps the chance that a forum has a successor apart from the scale of the world: forums do not grow
 * in number with the population, but their coordinators do. People outside the modelled
 * population found forums at the rate {@code foundingPerDay} for each one missing to the usual number.
 *
 * <p><b>Fame.</b> Word goes round of a new forum: it is chosen as if it had, beyond its members,
 * <pre>
 * (novelty x members of the mean open forum + successorFame x members of the lost forum) (1 - 1/fameDays)^age
 * </pre>
 * others, the second term only for a successor. Without it nobody would find a forum without members, and it would lie idle for a year.
 *
 * <p><b>Departure.</b> Size and ties as what draws migrants, and the speed of migration, are those of drug markets
 * (ElBahrawy et al. 2020): buyers who follow sellers stand in for members who follow ties.
 */
@Process(
        name = "displacement-and-succession",
        summary =
                "Members of closed forums follow ties elsewhere, go back to open channels or stop; coordinators found successors.",
        theory = "Displacement and adaptation (ElBahrawy et al. 2020; Duxbury and Haynie 2019)",
        sources = {"elbahrawy2020", "bhaskar2019", "vu2025", "duxbury2019", "owen2015"})
public final class DisplacementAndSuccession implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream ABANDON = Stream.of(Domain.BEHAVIOUR, "displacement.abandon");
    private static final Stream WAIT = Stream.of(Domain.BEHAVIOUR, "displacement.wait");
    private static final Stream WAY = Stream.of(Domain.BEHAVIOUR, "displacement.way");
    private static final Stream DESTINATION = Stream.of(Domain.NETWORK, "displacement.destination");
    private static final Stream SUCCESSOR = Stream.of(Domain.BEHAVIOUR, "displacement.successor");
    private static final Stream FOUNDING = Stream.of(Domain.NETWORK, "displacement.founding");
    private static final int OUTSIDE_FOUNDER = -1_000;
    // Times after which resuming is counted, in days.
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private final double abandon;
    private final double idleDays;
    private final double noticeDays;
    private final double stop;
    private final double fearEffect;
    private final double lieLowDays;
    private final double open;
    private final double sizeExponent;
    private final double tieWeight;
    private final double statusKept;
    private final double patience;
    private final double successor;
    private final double successorDays;
    private final double founding;
    private final double successorFame;
    private final double novelty;
    private final double fameDays;

    /** What can be set. */
    @Group("displacement")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which a forum is given up by those who run it",
                    usual = 0.0003,
                    low = 0.0001,
                    high = 0.001,
                    grade = Grade.C,
                    source = "owen2015")
            PerDay abandonPerDay,

            @Evidence(
                    meaning = "Days without a visit after which a forum is given up",
                    usual = 90,
                    low = 30,
                    high = 180,
                    grade = Grade.C,
                    source = "assumption")
            Days idleDays,

            @Evidence(
                    meaning = "Mean time until a member of a closed forum has noticed and moves on",
                    usual = 7,
                    low = 1.5,
                    high = 10,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Days noticeDays,

            @Evidence(
                    meaning = "Chance that a displaced member without fear stops for now",
                    usual = 0.02,
                    low = 0.01,
                    high = 0.3,
                    grade = Grade.B,
                    source = {"decaryhetu2017", "bhaskar2019"})
            Probability stop,

            @Evidence(
                    meaning = "Chance that a displaced member in full fear lies low instead of moving on",
                    usual = 0.8,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share fearEffect,

            @Evidence(
                    meaning = "Mean time that a displaced member who lies low stays away",
                    usual = 16,
                    low = 7,
                    high = 60,
                    grade = Grade.B,
                    source = {"collier2019", "decaryhetu2017"})
            Days lieLowDays,

            @Evidence(
                    meaning = "Chance that a displaced member goes back to open channels",
                    usual = 0.02,
                    low = 0.01,
                    high = 0.2,
                    grade = Grade.C,
                    source = "fortin2018")
            Probability open,

            @Evidence(
                    meaning = "Exponent of forum size in the choice of a new forum after a closing",
                    usual = 1.6,
                    low = 0.8,
                    high = 2.5,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Factor sizeExponent,

            @Evidence(
                    meaning = "Weight of a tie in the choice of a new forum",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Coefficient tieWeight,

            @Evidence(
                    meaning = "Share of status kept in a new forum",
                    usual = 0.7,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"vanwegberg2018", "vu2025"})
            Share statusKept,

            @Evidence(
                    meaning = "Time after which a displaced member gives up looking for a forum",
                    usual = 90,
                    low = 30,
                    high = 180,
                    grade = Grade.C,
                    source = "assumption")
            Days patienceDays,

            @Evidence(
                    meaning =
                            "Chance that a surviving coordinator founds a successor, at full trust, in the default world",
                    usual = 0.5,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.B,
                    source = {"vu2025", "europol2021"})
            Probability successor,

            @Evidence(
                    meaning = "Mean time until a successor opens",
                    usual = 4,
                    low = 1,
                    high = 30,
                    grade = Grade.B,
                    source = "vu2025")
            Days successorDays,

            @Evidence(
                    meaning = "Rate at which outsiders found a forum, for each one missing",
                    usual = 0.01,
                    low = 0.001,
                    high = 0.02,
                    grade = Grade.C,
                    source = {"nurmi2024", "bhaskar2019"})
            PerDay foundingPerDay,

            @Evidence(
                    meaning = "Share of the members of the lost forum at which its successor is reckoned when it opens",
                    usual = 0.5,
                    low = 0.1,
                    high = 1,
                    grade = Grade.B,
                    source = {"vu2025", "europol2021"})
            Share successorFame,

            @Evidence(
                    meaning =
                            "Size at which a new forum is reckoned when it opens, in multiples of the mean open forum",
                    usual = 1.5,
                    low = 0.5,
                    high = 4,
                    grade = Grade.C,
                    source = "blokland2024")
            Factor novelty,

            @Evidence(
                    meaning = "Mean time in which the word of a new forum fades",
                    usual = 60,
                    low = 20,
                    high = 120,
                    grade = Grade.C,
                    source = "blokland2024")
            Days fameDays) {}

    /** The mechanism. */
    public DisplacementAndSuccession(Parameters parameters) {
        abandon = parameters.abandonPerDay().value();
        idleDays = parameters.idleDays().value();
        noticeDays = Math.max(Double.MIN_NORMAL, parameters.noticeDays().value());
        stop = parameters.stop().value();
        fearEffect = parameters.fearEffect().value();
        lieLowDays = Math.max(Double.MIN_NORMAL, parameters.lieLowDays().value());
        open = parameters.open().value();
        sizeExponent = parameters.sizeExponent().value();
        tieWeight = parameters.tieWeight().value();
        statusKept = parameters.statusKept().value();
        patience = parameters.patienceDays().value();
        successor = parameters.successor().value();
        successorDays = Math.max(Double.MIN_NORMAL, parameters.successorDays().value());
        successorFame = parameters.successorFame().value();
        novelty = parameters.novelty().value();
        fameDays = Math.max(1, parameters.fameDays().value());
        founding = parameters.foundingPerDay().value();
    }

    @Override
    public void step(World world) {
        fade(world.venues);
        abandoned(world);
        for (int i = 0; i < world.ledger.closings; i++) {
            displace(world, world.ledger.closed[i]);
        }
        for (int i = 0; i < world.ledger.dues; i++) {
            int slot = world.ledger.due[i];
            if (world.persons.has(slot, Flag.DISPLACED)
                    && Stage.member(world.persons.stage(slot))
                    && world.persons.course.displacedOn(slot) < world.day) {
                settle(world, slot);
            }
        }
        found(world);
    }

    /** The word of new forums fades by a day. */
    private void fade(Venues venues) {
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.fame[forum] *= 1 - 1 / fameDays;
            }
        }
    }

    private void abandoned(World world) {
        Venues venues = world.venues;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.state[forum] == VenueState.OPEN.ordinal()) {
                world.draws.at(ABANDON, venues.entity[forum], venues.entry[forum], world.day, 0);
                if (world.draws.unit(0) < abandon || world.day - venues.lastVisit[forum] > idleDays) {
                    world.forums.close(forum, VenueState.CLOSED, 0);
                }
            }
        }
    }

    private void displace(World world, int forum) {
        Population persons = world.persons;
        int founder = -1;
        double first = willing(world, forum);
        for (int slot = 0; slot < persons.size; slot++) {
            if (persons.course.home(slot) != forum || !Stage.member(persons.stage(slot))) {
                continue;
            }
            world.deeds.log(slot, Act.VENUE_LOST, forum);
            world.membership.loseHome(slot);
            persons.set(slot, Flag.DISPLACED);
            persons.course.displacedOn(slot, world.day);
            world.tally.totalDisplaced++;
            await(world, slot, noticeDays * world.closings.surprise);
            if (persons.has(slot, Flag.LEADER)) {
                world.draws.at(SUCCESSOR, slot, persons.entryDay(slot), world.day, 0);
                if (world.draws.unit(0) < first) {
                    first = world.draws.unit(0);
                    founder = slot;
                }
            }
        }
        if (founder >= 0) {
            persons.set(founder, Flag.FOUNDER);
            world.venues.heir[forum] = founder;
            await(world, founder, successorDays);
        }
    }

    /** Chance that one coordinator would found a successor; one of a small world stands for several of the default one. */
    private double willing(World world, int forum) {
        double each = (double) WorldSettings.DEFAULT.population() / world.settings.population();
        return 1 - Power.of(1 - successor * world.venues.trust[forum], each);
    }

    private static void await(World world, int slot, double mean) {
        world.draws.at(WAIT, slot, world.persons.entryDay(slot), world.day, 0);
        double days = Inversion.exponential(world.draws.unit53(0), 1 / mean);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
    }

    private void settle(World world, int slot) {
        Population persons = world.persons;
        if (persons.has(slot, Flag.FOUNDER)) {
            persons.unset(slot, Flag.FOUNDER);
            int forum = world.forums.open(slot, persons.entryDay(slot));
            if (forum >= 0) {
                present(world, forum, inherited(world.venues, slot, persons.course.displacedOn(slot)));
                enter(world, slot, forum, Stage.INNER_CIRCLE);
                return;
            }
        }
        world.draws.at(WAY, slot, persons.entryDay(slot), persons.course.displacedOn(slot), 0);
        if (world.draws.unit(2) < fearEffect * persons.mind.risk(slot)) {
            int low = (int) Math.min(Inversion.exponential(world.draws.unit(3), 1 / lieLowDays), Inversion.NEVER);
            if (world.day - persons.course.displacedOn(slot) < low) {
                world.calendar.schedule(slot, persons.course.displacedOn(slot) + low);
                return;
            }
        }
        if (world.draws.unit(0) < stop) {
            world.membership.leave(slot, Stage.EXITED);
        } else if (world.draws.unit(1) < open || world.day - persons.course.displacedOn(slot) > patience) {
            world.membership.leave(slot, Stage.SEARCHING);
        } else {
            int forum = destination(world, slot);
            if (forum >= 0) {
                boolean leads = persons.has(slot, Flag.LEADER);
                enter(world, slot, forum, leads ? Stage.ESTABLISHED : Stage.NEWBIE);
            } else {
                await(world, slot, noticeDays);
            }
        }
    }

    private void enter(World world, int slot, int forum, Stage stage) {
        Population persons = world.persons;
        int days = world.day - persons.course.displacedOn(slot);
        world.tally.resumed7 += days <= WEEK ? 1 : 0;
        world.tally.resumed30 += days <= MONTH ? 1 : 0;
        world.tally.resumed90 += days <= QUARTER ? 1 : 0;
        persons.unset(slot, Flag.DISPLACED);
        persons.activity.status(slot, persons.activity.status(slot) * (float) statusKept);
        if (persons.course.second(slot) == forum) {
            persons.course.second(slot, -1);
        }
        world.membership.join(slot, forum, stage);
    }

    private int destination(World world, int slot) {
        Venues venues = world.venues;
        Population persons = world.persons;
        int chosen = -1;
        double first = Double.POSITIVE_INFINITY;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (!venues.isOpen(forum)) {
                continue;
            }
            int known = persons.course.second(slot) == forum ? 1 : 0;
            for (int place = 0; place < Ties.WIDTH; place++) {
                int other = world.ties.other(slot, place, persons);
                if (other >= 0 && persons.course.home(other) == forum && Stage.member(persons.stage(other))) {
                    known++;
                }
            }
            double weight = venues.accessibility[forum]
                    * Power.of(venues.reckoned(forum), sizeExponent)
                    * FastMath.exp(tieWeight * known);
            world.draws.at(
                    DESTINATION, slot, persons.entryDay(slot), venues.entity[forum], venues.openedOn[forum] & 0xFFFF);
            double time = Inversion.exponential(world.draws.unit53(0), weight);
            if (time < first) {
                first = time;
                chosen = forum;
            }
        }
        return chosen;
    }

    private void found(World world) {
        int missing = world.settings.forums() - world.venues.open;
        if (missing > 0) {
            world.draws.at(FOUNDING, 0, 0, world.day, 0);
            if (Hazard.strikes(world.draws.unit(0), founding * missing)) {
                int forum = world.forums.open(OUTSIDE_FOUNDER - world.day, 0);
                if (forum >= 0) {
                    present(world, forum, 0);
                }
            }
        }
    }

    /** Members that the forum had whose successor a person founds. */
    private static double inherited(Venues venues, int founder, int displacedOn) {
        for (int forum = venues.count - 1; forum >= Venues.FIRST_FORUM; forum--) {
            if (venues.heir[forum] == founder && venues.closedOn[forum] == displacedOn) {
                return venues.dispersed[forum];
            }
        }
        return 0;
    }

    /** Word goes round of a new forum. */
    private void present(World world, int forum, double inherited) {
        Venues venues = world.venues;
        double members = 0;
        int others = 0;
        for (int other = Venues.FIRST_FORUM; other < venues.count; other++) {
            if (venues.isOpen(other) && other != forum) {
                members += venues.members[other];
                others++;
            }
        }
        double mean = others == 0 ? 0 : members / others;
        venues.fame[forum] = (float) (successorFame * inherited + novelty * mean);
    }
}
