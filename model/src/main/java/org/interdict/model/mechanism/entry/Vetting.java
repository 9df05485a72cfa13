package org.interdict.model.mechanism.entry;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * Applicants complete the assignments of a forum; a strict forum accepts fewer applicants, and more slowly.
 *
 * <p>The time to the next assignment is exponential with mean {@code assignmentDays (1 + unledDelay (1 - led)) / (1 - strictness)}, where
 * led is how far coordinators lead the forum (see promotion). Each one is refused with probability strictness; the applicant then goes back
 * to searching, or gives up for good with probability {@code discouraged}. With probability {@code strictness x contribution} an assignment
 * asks for an item: an applicant who holds one gives it, and that is a share; one who holds none is refused. After {@code assignments} of
 * them the applicant is a newbie.
 *
 * <p>Strictness follows trust: each day it moves by {@code adjustPerDay x led} of the way to the strictness of a new forum
 * plus {@code trustSensitivity} x (trust of a new forum - trust), cut to [0, 1].
 *
 * <p><b>Departure.</b> The sources describe assignments and ranks, but no refusal rates. That strictness rises when trust is lost, and does
 * not raise trust, follows Dupont et al. (2017), who found that vetting did not create trust.
 */
@Process(
        name = "vetting",
        summary = "Applicants complete assignments; strictness rises when trust falls.",
        theory = "Graded membership (Motoyama et al. 2011; O'Halloran and Quayle 2010)",
        sources = {"motoyama2011", "ohalloran2010", "gannon2023", "dupont2017"})
public final class Vetting implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream WAIT = Stream.of(Domain.BEHAVIOUR, "vetting.wait");
    private static final Stream VERDICT = Stream.of(Domain.BEHAVIOUR, "vetting.verdict");
    private static final StageSet APPLICANTS = StageSet.of(Stage.APPLICANT);

    private final int assignments;
    private final Parameters set;
    private final double adjust;

    /** What can be set. */
    @Group("vetting")
    public record Parameters(
            @Evidence(
                    meaning = "Assignments to complete before membership",
                    usual = 2,
                    low = 1,
                    high = 4,
                    grade = Grade.C,
                    source = {"motoyama2011", "gannon2023"})
            Count assignments,

            @Evidence(
                    meaning = "Mean time of an assignment without strictness",
                    usual = 5,
                    low = 1,
                    high = 20,
                    grade = Grade.C,
                    source = "assumption")
            Days assignmentDays,

            @Evidence(
                    meaning = "Chance that a refused applicant gives up instead of going on searching",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "assumption")
            Probability discouraged,

            @Evidence(
                    meaning = "Chance that an assignment of a forum of full strictness asks for an item",
                    usual = 0.5,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = {"ohalloran2010", "vanderbruggen2021b"})
            Probability contribution,

            @Evidence(
                    meaning = "How much strictness rises for trust lost",
                    usual = 0.8,
                    low = 0.2,
                    high = 1.5,
                    grade = Grade.B,
                    source = "dupont2017")
            Factor trustSensitivity,

            @Evidence(
                    meaning = "Speed at which strictness follows its aim",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.1,
                    grade = Grade.C,
                    source = "assumption")
            PerDay adjustPerDay,

            @Evidence(
                    meaning = "How much longer an assignment takes in a forum without coordinators",
                    usual = 3,
                    low = 0,
                    high = 10,
                    grade = Grade.C,
                    source = {"oconnell2001", "fonhof2019"})
            Factor unledDelay)
            implements Serializable {}

    /** The mechanism. */
    public Vetting(Parameters parameters) {
        set = parameters;
        assignments = (int) parameters.assignments().value();
        adjust = Math.min(1, parameters.adjustPerDay().value());
    }

    @Override
    public void step(World world) {
        DueCursor due = world.due(APPLICANTS);
        while (due.next()) {
            applicant(world, due.slot());
        }
        Venues venues = world.venues;
        double newTrust = world.places.trust().value();
        double newStrictness = world.places.strictness().value();
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                double aim = newStrictness + set.trustSensitivity().value() * (newTrust - venues.trust[forum]);
                double bounded = Math.min(1, Math.max(0, aim));
                venues.strictness[forum] += (float) (adjust * venues.led[forum] * (bounded - venues.strictness[forum]));
            }
        }
    }

    private void applicant(World world, int slot) {
        Population persons = world.persons;
        int forum = persons.course.home(slot);
        if (!world.venues.isOpen(forum)) {
            persons.course.home(slot, -1);
            world.membership.moveTo(slot, Stage.SEARCHING);
            return;
        }
        double strictness = world.venues.strictness[forum];
        if (persons.course.stageSince(slot) < world.day - 1) {
            world.draws.at(VERDICT, slot, persons.entryDay(slot), world.day, 0);
            boolean asked =
                    world.draws.unit(2) < strictness * set.contribution().value();
            if (world.draws.unit(0) < strictness || asked && !holds(persons, slot)) {
                persons.course.home(slot, -1);
                world.membership.moveTo(
                        slot, world.draws.unit(1) < set.discouraged().value() ? Stage.OUTSIDE : Stage.SEARCHING);
                return;
            }
            if (asked) {
                world.tally.shares++;
                world.deeds.act(slot, Act.SHARE, forum);
            }
            persons.course.assignments(slot, persons.course.assignments(slot) + 1);
        }
        if (persons.course.assignments(slot) >= assignments) {
            world.membership.join(slot, forum, Stage.NEWBIE);
            return;
        }
        double delay = 1 + set.unledDelay().value() * (1 - world.venues.led[forum]);
        world.draws.at(WAIT, slot, persons.entryDay(slot), world.day, 0);
        double days = Inversion.exponential(
                world.draws.unit53(0),
                (1 - strictness)
                        / Math.max(Double.MIN_NORMAL, set.assignmentDays().value() * delay));
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
    }

    private static boolean holds(Population persons, int slot) {
        return persons.activity.common(slot) + persons.activity.rare(slot) + persons.activity.fresh(slot) > 0;
    }
}
