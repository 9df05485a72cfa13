package org.interdict.model.mechanism.entry;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Power;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Items;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * How outsiders begin to search, and how searchers find a forum.
 *
 * <p><b>Outsiders</b> begin to search at the rate
 * <pre>
 * searchPerDay x drive x exp(-selfControlEffect (selfControl - 1/2))
 *     x U (1 - G) x (1 + prevalencePull p) x (1 - q) x hold x (1 + newcomers x news)
 * </pre>
 * (motivated person, absent guardian, perceived certainty; news of closings, see channels), with U at most {@code mostUnsupervised}. They are
 * exposed by accident at the rate
 * <pre>
 * accidentalPerDay x U (1 - G) x accidents x lever
 * </pre>
 * with accidents the mean over open channels of stock, at most 1, x entries that are open; an accident turns into a search, in the channel
 * where it happened, with probability {@code conversion x drive x hold}. The hold is what informal control leaves (restraint). About half of first
 * exposures are accidents (Nurmi et al. 2024).
 *
 * <p><b>Searchers</b> use open channels at the rate {@code openUse x visitRate x U}. Which channel, and what happens if the way in is blocked, is
 * described with channels. A person who meets a warning turns away at that visit with probability {@code attrition x freshness} (see signals). A visit
 * shows a Poisson number of items with mean {@code itemsPerOpenVisit} x stock of the channel. Each is rare by nature with probability {@code
 * venue.rareShare}; the visitor takes them into stock. A person who holds items and ever posts shares in the channel with probability {@code
 * openShare}. The visit leads to an application to a forum with probability {@code apply}, more often where less is found (channels). A visit that did
 * not lead to one ends the search with probability {@code giveUp (1 + riskEffect q)}.
 * The forum is chosen with a chance in proportion to accessibility and to {@code (members + fame + 1)^sizeExponent}, where fame stands for
 * members that are added to those of a new forum (see displacement and succession). An exponent below 1 prevents the largest forum from
 * taking everybody.
 *
 * <p>Rates change while a person waits, so waiting times are drawn at an upper bound of the rate and thinned. No bound depends on the
 * strategy, so that the same days are drawn under all strategies. For searchers the bound is the largest U of the run; for outsiders, whose
 * offline acts are counted on the same days, it is {@code mostUnsupervised}.
 *
 * <p><b>Departure.</b> Routine activity theory names the three conditions but no functional form; the product is ours. The order, open
 * channels first and forums later, is that of Fortin et al. (2018); the rates are assumed.
 */
@Process(
        name = "opportunity-and-search",
        summary = "Outsiders are exposed by accident or begin to search; searchers choose an open channel,"
                + " find other ways"
                + " if it is blocked, find a forum or give up.",
        theory = "Routine activity (Cohen and Felson 1979); paths of use (Fortin et al. 2018)",
        sources = {"cohen1979", "durkin1995", "fortin2018", "nurmi2024", "babchishin2015", "danaher2020", "aguiar2018"})
public final class OpportunityAndSearch implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream BEGIN = Stream.of(Domain.BEHAVIOUR, "search.begin");
    private static final Stream BROWSE = Stream.of(Domain.BEHAVIOUR, "search.browse");
    private static final Stream CHOICE = Stream.of(Domain.NETWORK, "search.choice");
    private static final StageSet OUTSIDE_FORUMS = StageSet.of(Stage.OUTSIDE, Stage.SEARCHING);

    private final Parameters set;
    private final Browsing browsing;

    /** What can be set. */
    @Group("search")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which an outsider of mean motivation begins to search, without guardians"
                            + " and without fear",
                    usual = 0.0029,
                    low = 0.0008,
                    high = 0.005,
                    grade = Grade.C,
                    source = "assumption")
            PerDay searchPerDay,

            @Evidence(
                    meaning = "Rate of accidental exposures of an outsider without guardians",
                    usual = 0.0020,
                    low = 0.001,
                    high = 0.006,
                    grade = Grade.C,
                    source = {"nurmi2024", "insoll2024"})
            PerDay accidentalPerDay,

            @Evidence(
                    meaning = "Chance that an accidental exposure turns into a search, at mean motivation",
                    usual = 0.4,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "nurmi2024")
            Probability conversion,

            @Evidence(
                    meaning = "Effect of low self-control on beginning to search, per unit of self-control",
                    usual = 1,
                    low = 0,
                    high = 2,
                    grade = Grade.B,
                    source = "babchishin2015")
            Coefficient selfControlEffect,

            @Evidence(
                    meaning = "How much perceived prevalence raises the rate of search",
                    usual = 1,
                    low = 0,
                    high = 3,
                    grade = Grade.C,
                    source = "deyoung1988")
            Factor prevalencePull,

            @Evidence(
                    meaning = "Use of open channels by searchers, in multiples of the person's own visit rate",
                    usual = 0.5,
                    low = 0.5,
                    high = 2,
                    grade = Grade.C,
                    source = "fortin2018")
            Factor openUse,

            @Evidence(
                    meaning = "Largest value of unsupervised time that has effect",
                    usual = 3,
                    low = 2,
                    high = 5,
                    grade = Grade.C,
                    source = "europol2020")
            Factor mostUnsupervised,

            @Evidence(
                    meaning = "Mean items viewed at a visit to open channels",
                    usual = 2,
                    low = 1,
                    high = 8,
                    grade = Grade.C,
                    source = "assumption")
            Items itemsPerOpenVisit,

            @Evidence(
                    meaning = "Chance that a visit to open channels leads to an application to a forum",
                    usual = 0.15,
                    low = 0.02,
                    high = 0.2,
                    grade = Grade.C,
                    source = "fortin2018")
            Probability apply,

            @Evidence(
                    meaning = "Chance that a searcher without fear gives up at a visit to open channels",
                    usual = 0.05,
                    low = 0.02,
                    high = 0.15,
                    grade = Grade.C,
                    source = "fortin2018")
            Probability giveUp,

            @Evidence(
                    meaning = "How much perceived risk raises the chance of giving up",
                    usual = 2,
                    low = 0,
                    high = 5,
                    grade = Grade.C,
                    source = "assumption")
            Factor riskEffect,

            @Evidence(
                    meaning =
                            "Chance that a searcher who holds items and ever posts shares at a visit to open channels",
                    usual = 0.1,
                    low = 0.02,
                    high = 0.3,
                    grade = Grade.C,
                    source = "bissias2016")
            Probability openShare,

            @Evidence(
                    meaning = "Exponent of forum size in the choice of a forum",
                    usual = 0.6,
                    low = 0.3,
                    high = 0.9,
                    grade = Grade.C,
                    source = "elbahrawy2020")
            Factor sizeExponent)
            implements Serializable {}

    /** The mechanism. */
    public OpportunityAndSearch(Parameters parameters) {
        set = parameters;
        browsing = new Browsing(parameters);
    }

    @Override
    public void step(World world) {
        world.channels.prepare();
        DueCursor due = world.due(OUTSIDE_FORUMS);
        while (due.next()) {
            if (due.stage() == Stage.OUTSIDE.ordinal()) {
                outsider(world, due.slot());
            } else {
                searcher(world, due.slot());
            }
        }
    }

    private double unsupervised(World world) {
        return Math.min(set.mostUnsupervised().value(), world.climate.unsupervisedTime);
    }

    private double eagerness(World world, int slot) {
        return world.persons.traits.drive(slot)
                * FastMath.exp(-set.selfControlEffect().value() * (world.persons.traits.selfControl(slot) - 1.0 / 2));
    }

    private void outsider(World world, int slot) {
        Population persons = world.persons;
        int entry = persons.entryDay(slot);
        double eagerness = eagerness(world, slot);
        double searchBound = set.searchPerDay().value()
                * eagerness
                * set.mostUnsupervised().value()
                * (1 + set.prevalencePull().value());
        double bound = searchBound
                + set.accidentalPerDay().value() * set.mostUnsupervised().value();
        world.draws.at(BEGIN, slot, entry, world.day, 0);
        double waits = world.draws.unit53(1);
        if (persons.course.stageSince(slot) < world.day - 1) {
            double unguarded = (1 - world.climate.guardianship) * (1 - world.levers.guardianship) * unsupervised(world);
            double searchRate = set.searchPerDay().value()
                    * eagerness
                    * unguarded
                    * (1 + set.prevalencePull().value() * persons.mind.prevalence(slot))
                    * (1 - persons.mind.risk(slot))
                    * world.restraint.entry()
                    * world.channels.rush();
            double accidentRate = set.accidentalPerDay().value()
                    * unguarded
                    * world.channels.accidents()
                    * Math.min(1, world.levers.accidental);
            double u = world.draws.unit(0) * bound;
            if (u < searchRate) {
                world.membership.moveTo(slot, Stage.SEARCHING);
                return;
            }
            // The accident uses the other end of the interval, so that a change of one rate moves no event of the
            // other.
            if (u > bound - accidentRate) {
                int channel = world.channels.accident((bound - u) / accidentRate);
                world.deeds.exposed(slot, true);
                world.tally.viewed(channel, 1, world.channels.unlistedShare(channel));
                if (world.draws.unit(1)
                        < set.conversion().value() * persons.traits.drive(slot) * world.restraint.entry()) {
                    persons.course.channel(slot, channel);
                    world.membership.moveTo(slot, Stage.SEARCHING);
                    return;
                }
            }
        }
        wait(world, slot, waits, bound);
    }

    private void searcher(World world, int slot) {
        Population persons = world.persons;
        double peak = Math.min(set.mostUnsupervised().value(), world.climate.peakUnsupervisedTime);
        double bound = set.openUse().value() * persons.traits.visitRate(slot) * peak;
        world.draws.at(BROWSE, slot, persons.entryDay(slot), world.day, 0);
        double taken = world.draws.unit(0) * peak;
        double counted = world.draws.unit(1);
        double decided = world.draws.unit(2);
        double waits = world.draws.unit(3);
        if (persons.course.stageSince(slot) == world.day - 1) {
            wait(world, slot, waits, bound);
            return;
        }
        double unsupervised = unsupervised(world);
        if (taken < unsupervised) {
            int channel = browsing.come(world, slot, taken / unsupervised);
            if (channel >= 0) {
                browsing.browse(world, slot, channel, counted);
            }
            if (decided < set.apply().value() * world.channels.toForums(channel)) {
                if (applyTo(world, slot)) {
                    return;
                }
            } else if (decided
                    > 1 - set.giveUp().value() * (1 + set.riskEffect().value() * persons.mind.risk(slot))) {
                world.membership.moveTo(slot, Stage.OUTSIDE);
                return;
            }
        }
        wait(world, slot, waits, bound);
    }

    /** Chooses by a race of exponential times, so that removing one forum moves only those who had chosen it. */
    private boolean applyTo(World world, int slot) {
        Venues venues = world.venues;
        int entry = world.persons.entryDay(slot);
        int chosen = -1;
        double first = Double.POSITIVE_INFINITY;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (!venues.isOpen(forum)) {
                continue;
            }
            double weight = venues.accessibility[forum]
                    * Power.of(venues.reckoned(forum), set.sizeExponent().value());
            world.draws.at(CHOICE, slot, entry, venues.entity[forum], venues.openedOn[forum] & 0xFFFF);
            double time = Inversion.exponential(world.draws.unit53(0), weight);
            if (time < first) {
                first = time;
                chosen = forum;
            }
        }
        if (chosen < 0) {
            return false;
        }
        world.persons.course.home(slot, chosen);
        world.persons.course.assignments(slot, 0);
        world.membership.moveTo(slot, Stage.APPLICANT);
        return true;
    }

    private static void wait(World world, int slot, double u, double rate) {
        double days = Inversion.exponential(u, rate);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
    }
}
