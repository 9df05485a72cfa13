package org.interdict.model.mechanism.offending;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.population.Theory;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.BrowserCursor;
import org.interdict.model.world.state.DueCursor;
import org.interdict.model.world.state.VisitCursor;

/**
 * Help and desistance: from the wish to stop to help, spontaneous exits, relapse.
 *
 * <p><b>Funnel.</b> Each person gets only to a certain step: a share {@code want} of those exposed come to wish to stop, a share {@code
 * seek} x visibility of these seek help, and a share {@code got} x places / visibility of these get it. Places are limited: with twice as
 * many seekers, each gets a place half as often. Visibility and places are 1 unless policies raise them. Each step happens at the rate
 * {@code stepPerDay}, computed at visits. Help is a treatment of {@code treatmentDays}. After it a person stops for good with probability
 * {@code treatmentEffect}, and otherwise is like a person who left.
 *
 * <p><b>Exit.</b> Members and searchers leave at the rate
 * <pre>
 * exitPerDay x (1 - belongingHold b) x (1 + wantEffect [if the person wishes to stop]) x (1 + riskEffect q)
 *     x (1 - resignation d) x motive
 * </pre>
 * where d is the belief that one's own acts are beyond one's control, and the motive a factor of the person's motivation
 * and of what a member finds at the visit (motives); seeking help has a factor too.
 * A person who has left relapses into searching at the rate {@code relapsePerDay}, or stops for good at the rate {@code
 * desistPerDay}.
 *
 * <p><b>Departure.</b> The funnel is that of users who answered a survey (Insoll et al. 2024), who are self-selected. The trial behind the
 * treatment measured hours of use (Lätth et al. 2022); that its small effect makes some persons stop for good is our interpretation.
 */
@Process(
        name = "help-and-desistance",
        summary = "Wish to stop, seeking and getting help, spontaneous exit and relapse.",
        theory = "Help-seeking (Insoll et al. 2024); desistance",
        sources = {"insoll2024", "nurmi2024", "latth2022"})
public final class HelpAndDesistance implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream FUNNEL = Stream.of(Domain.POPULATION, "help.funnel");
    private static final Stream STEP = Stream.of(Domain.BEHAVIOUR, "help.step");
    private static final Stream AFTER = Stream.of(Domain.BEHAVIOUR, "help.after");
    private static final StageSet AWAY = StageSet.of(Stage.EXITED, Stage.IN_TREATMENT);

    private final Parameters set;
    private final double treatmentDays;

    /** What can be set. */
    @Group("help")
    public record Parameters(
            @Evidence(
                    meaning = "Share of users who come to wish to stop",
                    usual = 0.57,
                    low = 0.48,
                    high = 0.6,
                    grade = Grade.B,
                    source = "insoll2024")
            Share want,

            @Evidence(
                    meaning = "Share of those who wish to stop who seek help",
                    usual = 0.24,
                    low = 0.2,
                    high = 0.31,
                    grade = Grade.B,
                    source = "insoll2024")
            Share seek,

            @Evidence(
                    meaning = "Share of those who seek help who get it",
                    usual = 0.24,
                    low = 0.2,
                    high = 0.3,
                    grade = Grade.B,
                    source = {"insoll2024", "nurmi2024"})
            Share got,

            @Evidence(
                    meaning = "Rate of each step of the funnel",
                    usual = 0.06,
                    low = 0.02,
                    high = 0.1,
                    grade = Grade.C,
                    source = "assumption")
            PerDay stepPerDay,

            @Evidence(
                    meaning = "Length of a treatment",
                    usual = 56,
                    low = 28,
                    high = 180,
                    grade = Grade.B,
                    source = "latth2022")
            Days treatmentDays,

            @Evidence(
                    meaning = "Chance that a treated person stops for good",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.5,
                    grade = Grade.B,
                    source = "latth2022")
            Probability treatmentEffect,

            @Evidence(
                    meaning = "Rate at which a member or searcher leaves",
                    usual = 0.0015,
                    low = 0.001,
                    high = 0.006,
                    grade = Grade.C,
                    source = "assumption")
            PerDay exitPerDay,

            @Evidence(
                    meaning = "How much full belonging keeps a member from leaving",
                    usual = 0.6,
                    low = 0.2,
                    high = 0.9,
                    grade = Grade.C,
                    source = "blokland2024")
            Share belongingHold,

            @Evidence(
                    meaning = "How much the wish to stop adds to leaving",
                    usual = 1,
                    low = 0.3,
                    high = 3,
                    grade = Grade.C,
                    source = "assumption")
            Factor wantEffect,

            @Evidence(
                    meaning = "How much full perceived risk adds to leaving",
                    usual = 2,
                    low = 0.5,
                    high = 5,
                    grade = Grade.C,
                    source = "assumption")
            Factor riskEffect,

            @Evidence(
                    meaning = "How much full belief that one's acts are beyond control keeps a person from leaving",
                    usual = 0.5,
                    low = 0.1,
                    high = 0.9,
                    grade = Grade.C,
                    source = {"ward1999", "paquette2020"})
            Share resignation,

            @Evidence(
                    meaning = "Rate at which a person who left relapses",
                    usual = 0.003,
                    low = 0.001,
                    high = 0.01,
                    grade = Grade.C,
                    source = "assumption")
            PerDay relapsePerDay,

            @Evidence(
                    meaning = "Rate at which a person who left stops for good",
                    usual = 0.0005,
                    low = 0.0001,
                    high = 0.002,
                    grade = Grade.C,
                    source = "assumption")
            PerDay desistPerDay)
            implements Serializable {}

    /** The mechanism. */
    public HelpAndDesistance(Parameters parameters) {
        set = parameters;
        treatmentDays = Math.max(1, parameters.treatmentDays().value());
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            if (Stage.member(persons.stage(slot))) {
                visitor(world, slot, visits.elapsed(), visits.viewed() > 0);
            }
        }
        BrowserCursor browsers = world.browsers();
        while (browsers.next()) {
            int slot = browsers.slot();
            if (world.persons.at(slot, Stage.SEARCHING)) {
                visitor(world, slot, 1 / persons.traits.visitRate(slot), true);
            }
        }
        DueCursor due = world.due(AWAY);
        while (due.next()) {
            int slot = due.slot();
            if (persons.course.stageSince(slot) == world.day) {
                continue;
            }
            if (due.stage() == Stage.EXITED.ordinal()) {
                away(world, slot);
            } else {
                treated(world, slot);
            }
        }
    }

    private void visitor(World world, int slot, double elapsed, boolean viewed) {
        Population persons = world.persons;
        world.draws.at(STEP, slot, persons.entryDay(slot), world.day, 0);
        double stepping = world.draws.unit(0);
        double exiting = world.draws.unit(1);
        if (funnel(world, slot, stepping, elapsed)) {
            return;
        }
        double rate = set.exitPerDay().value()
                * (1 - set.belongingHold().value() * persons.mind.belonging(slot))
                * (1 + (persons.has(slot, Flag.WANTS_TO_STOP) ? set.wantEffect().value() : 0))
                * (1 + set.riskEffect().value() * persons.mind.risk(slot))
                * (1 - set.resignation().value() * persons.mind.belief(slot, Theory.UNCONTROLLABILITY))
                * world.motives.exit(persons, slot, viewed);
        if (Hazard.strikes(exiting, rate * elapsed)) {
            world.membership.leave(slot, Stage.EXITED);
        }
    }

    /** At most one step of the funnel; gives whether the person got help. */
    private boolean funnel(World world, int slot, double stepping, double elapsed) {
        Population persons = world.persons;
        if (!persons.has(slot, Flag.EXPOSED) || persons.has(slot, Flag.SOUGHT_HELP)) {
            return false;
        }
        if (!Hazard.strikes(stepping, set.stepPerDay().value() * elapsed)) {
            return false;
        }
        world.draws.at(FUNNEL, slot, persons.entryDay(slot), 0, 0);
        if (!persons.has(slot, Flag.WANTS_TO_STOP)) {
            if (world.draws.unit(0) < set.want().value()) {
                persons.set(slot, Flag.WANTS_TO_STOP);
                world.tally.totalWantedToStop++;
            }
            return false;
        }
        if (world.draws.unit(1)
                >= set.seek().value() * world.motives.help(persons, slot) * world.levers.helpVisibility) {
            return false;
        }
        persons.set(slot, Flag.SOUGHT_HELP);
        world.deeds.act(slot, Act.SEEK_HELP, -1);
        world.tally.totalSoughtHelp++;
        if (world.draws.unit(2)
                >= set.got().value() * world.levers.helpCapacity / Math.max(1, world.levers.helpVisibility)) {
            return false;
        }
        persons.set(slot, Flag.GOT_HELP);
        world.tally.totalGotHelp++;
        world.membership.leave(slot, Stage.IN_TREATMENT);
        return true;
    }

    private void away(World world, int slot) {
        Population persons = world.persons;
        double rate = set.relapsePerDay().value() + set.desistPerDay().value();
        if (persons.course.stageSince(slot) == world.day - 1) {
            world.draws.at(AFTER, slot, persons.entryDay(slot), world.day, 0);
            double days = Inversion.exponential(world.draws.unit53(0), Math.max(Double.MIN_NORMAL, rate));
            world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
            return;
        }
        world.draws.at(AFTER, slot, persons.entryDay(slot), world.day, 1);
        if (world.draws.unit(0) * rate < set.desistPerDay().value()) {
            world.membership.moveTo(slot, Stage.DESISTED);
            world.calendar.cancel(slot);
        } else {
            world.membership.moveTo(slot, Stage.SEARCHING);
        }
    }

    private void treated(World world, int slot) {
        Population persons = world.persons;
        int end = persons.course.stageSince(slot) + (int) treatmentDays;
        if (world.day < end) {
            world.calendar.schedule(slot, end);
            return;
        }
        persons.course.lastDeed(slot, world.day);
        world.draws.at(AFTER, slot, persons.entryDay(slot), world.day, 2);
        if (world.draws.unit(0) < set.treatmentEffect().value()) {
            world.membership.moveTo(slot, Stage.DESISTED);
            world.calendar.cancel(slot);
        } else {
            world.membership.moveTo(slot, Stage.EXITED);
        }
    }
}
