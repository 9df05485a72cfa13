package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Power;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** Where members of a closed forum go: a part of {@link DisplacementAndSuccession}. */
final class Displacement implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream WAIT = Stream.of(Domain.BEHAVIOUR, "displacement.wait");
    private static final Stream WAY = Stream.of(Domain.BEHAVIOUR, "displacement.way");
    private static final Stream DESTINATION = Stream.of(Domain.NETWORK, "displacement.destination");
    // Times after which resuming is counted, in days.
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int QUARTER = 90;

    private final DisplacementAndSuccession.Parameters set;
    private final Succession succession;
    private final double noticeDays;
    private final double lieLowDays;

    Displacement(DisplacementAndSuccession.Parameters parameters, Succession succession) {
        set = parameters;
        this.succession = succession;
        noticeDays = Math.max(Double.MIN_NORMAL, parameters.noticeDays().value());
        lieLowDays = Math.max(Double.MIN_NORMAL, parameters.lieLowDays().value());
    }

    /** Takes the home from every member of a closed forum; one of its coordinators may become the founder of a successor. */
    void displace(World world, int forum) {
        Population persons = world.persons;
        int founder = -1;
        double first = succession.willing(world, forum);
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
                double drawn = Succession.drawn(world, slot);
                if (drawn < first) {
                    first = drawn;
                    founder = slot;
                }
            }
        }
        if (founder >= 0) {
            persons.set(founder, Flag.FOUNDER);
            world.venues.heir[forum] = founder;
            await(world, founder, succession.days());
        }
    }

    private static void await(World world, int slot, double mean) {
        world.draws.at(WAIT, slot, world.persons.entryDay(slot), world.day, 0);
        double days = Inversion.exponential(world.draws.unit53(0), 1 / mean);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
    }

    /** Lets a displaced member who is due found a successor, lie low, stop, go back, or move to another forum. */
    void settle(World world, int slot) {
        Population persons = world.persons;
        if (persons.has(slot, Flag.FOUNDER)) {
            persons.unset(slot, Flag.FOUNDER);
            int forum = succession.found(world, slot);
            if (forum >= 0) {
                enter(world, slot, forum, Stage.INNER_CIRCLE);
                return;
            }
        }
        int lostOn = persons.course.displacedOn(slot);
        world.draws.at(WAY, slot, persons.entryDay(slot), lostOn, 0);
        if (world.draws.unit(2) < set.fearEffect().value() * persons.mind.risk(slot)) {
            int low = (int) Math.min(Inversion.exponential(world.draws.unit(3), 1 / lieLowDays), Inversion.NEVER);
            if (world.day - lostOn < low) {
                world.calendar.schedule(slot, lostOn + low);
                return;
            }
        }
        if (world.draws.unit(0) < set.stop().value()) {
            world.membership.leave(slot, Stage.EXITED);
        } else if (world.draws.unit(1) < set.open().value()
                || world.day - lostOn > set.patienceDays().value()) {
            world.membership.leave(slot, Stage.SEARCHING);
        } else {
            move(world, slot);
        }
    }

    private void move(World world, int slot) {
        int forum = destination(world, slot);
        if (forum >= 0) {
            boolean leads = world.persons.has(slot, Flag.LEADER);
            enter(world, slot, forum, leads ? Stage.ESTABLISHED : Stage.NEWBIE);
        } else {
            await(world, slot, noticeDays);
        }
    }

    private void enter(World world, int slot, int forum, Stage stage) {
        Population persons = world.persons;
        int days = world.day - persons.course.displacedOn(slot);
        world.tally.resumed7 += days <= WEEK ? 1 : 0;
        world.tally.resumed30 += days <= MONTH ? 1 : 0;
        world.tally.resumed90 += days <= QUARTER ? 1 : 0;
        persons.unset(slot, Flag.DISPLACED);
        persons.activity.status(
                slot, persons.activity.status(slot) * (float) set.statusKept().value());
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
            double weight = venues.accessibility[forum]
                    * Power.of(venues.reckoned(forum), set.sizeExponent().value())
                    * FastMath.exp(set.tieWeight().value() * known(world, slot, forum));
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

    /** How many ties a person has in a forum; a second forum counts as one. */
    private static int known(World world, int slot, int forum) {
        Population persons = world.persons;
        int known = persons.course.second(slot) == forum ? 1 : 0;
        for (int place = 0; place < Ties.WIDTH; place++) {
            int other = world.ties.other(slot, place, persons);
            if (other >= 0 && persons.course.home(other) == forum && Stage.member(persons.stage(other))) {
                known++;
            }
        }
        return known;
    }
}
