package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.policing.Operations;

/** Operations against forums, from preparation to the end: a part of {@link Enforcement}. */
final class ForumOperations implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream SEIZE = Stream.of(Domain.BEHAVIOUR, "enforcement.seize");
    private static final Stream BASELINE = Stream.of(Domain.BEHAVIOUR, "enforcement.baseline");
    private static final Stream SERVER = Stream.of(Domain.BEHAVIOUR, "enforcement.server");
    private static final Stream DISCOVERY = Stream.of(Domain.BEHAVIOUR, "enforcement.discovery");
    private static final double PER_THOUSAND = 1_000;

    private final Arrests arrests;
    private final Enforcement.Parameters set;
    private final double runSizePower;
    private final Order reactive = new Order();

    ForumOperations(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
        runSizePower = Math.min(0, parameters.runSizePower().value());
        reactive.kind = Order.Kind.SEIZE;
        reactive.administrators = 1;
        reactive.publicity = parameters.reactivePublicity().value();
    }

    /** Turns an order into operations. */
    static void begin(World world, Order order) {
        for (int target = 0; target < order.count; target++) {
            int forum = world.targets.forum(order, world.day);
            if (forum < 0
                    || !world.operations.add(order, forum, world.day + order.leadDays * world.levers.operationTime)) {
                return;
            }
            world.tally.totalOperationsOrdered++;
        }
    }

    /** Today's policing turns to a forum now and then, the larger the sooner. */
    void routine(World world) {
        Venues venues = world.venues;
        double mean = Math.max(1, world.members() / (double) Math.max(1, venues.open));
        reactive.work = set.seizureWork().value() * world.settings.population() / PER_THOUSAND;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum) && !world.operations.against(forum)) {
                world.draws.at(BASELINE, venues.entity[forum], venues.entry[forum], world.day, 0);
                if (world.draws.unit(0) < set.seizuresPerDay().value() * venues.members[forum] / mean) {
                    world.operations.add(reactive, forum, world.day);
                }
            }
        }
    }

    /** A day's work on all operations, first ordered first, by the staff that regions give to them. */
    void step(World world) {
        Operations operations = world.operations;
        double available = 0;
        for (int region = 0; region < world.agencies.length; region++) {
            available +=
                    set.operationShare().value() * world.regions.cooperation(region) * world.agencies[region].staff;
        }
        double used = 0;
        for (int row = 0; row < operations.count; row++) {
            used += operations.running(row)
                    ? run(world, row, available - used)
                    : prepare(operations, row, available - used);
        }
        if (available > 0) {
            double part = used / available;
            for (int region = 0; region < world.agencies.length; region++) {
                Agency agency = world.agencies[region];
                agency.staff -= part * set.operationShare().value() * world.regions.cooperation(region) * agency.staff;
            }
        }
        world.tally.investigatorDays += used;
        for (int row = 0; row < operations.count; ) {
            if (over(world, row)) {
                operations.remove(row);
            } else {
                row++;
            }
        }
    }

    private static double prepare(Operations operations, int row, double available) {
        double worked = Math.min(operations.work[row], available);
        operations.work[row] -= worked;
        return worked;
    }

    /** Anonymity is lifted as far as there is staff to look; a forum that police run shows less of each visitor the larger it is. */
    private double run(World world, int row, double available) {
        Operations operations = world.operations;
        int forum = operations.venue[row];
        double needed = operations.runWork[row];
        double worked = Math.min(needed, available);
        double staffed = needed > 0 ? worked / needed : 1;
        double lifted = operations.lifted[row] * staffed;
        if (operations.is(row, Order.Kind.COVERT)) {
            double mean = Math.max(1, world.members() / (double) Math.max(1, world.venues.open));
            lifted *= FastMath.exp(runSizePower * FastMath.log(Math.max(1, world.venues.members[forum]) / mean));
        }
        world.venues.lifted[forum] = (float) Math.min(1, lifted);
        return worked;
    }

    private boolean over(World world, int row) {
        Operations operations = world.operations;
        int forum = operations.venue[row];
        boolean gone = !world.venues.isOpen(forum);
        if (operations.running(row)) {
            return gone || ended(world, row, forum);
        }
        if (gone || world.day > operations.due[row] + set.operationLifeDays().value()) {
            world.tally.totalOperationsGivenUp += operations.ordered[row] ? 1 : 0;
            return true;
        }
        if (operations.work[row] > 0 || world.day < operations.due[row]) {
            return false;
        }
        if (operations.is(row, Order.Kind.OBSERVE)) {
            operations.until[row] = (short) Math.min(Short.MAX_VALUE, world.day + operations.runDays[row]);
            return false;
        }
        return taken(world, row, forum);
    }

    /** Whether a prepared seizure succeeds today and is over with that; a forum to be run goes on. */
    private boolean taken(World world, int row, int forum) {
        Operations operations = world.operations;
        Venues venues = world.venues;
        double cooperation = Math.min(1, world.regions.cooperation(venues.region[forum]) + world.levers.hosts);
        world.draws.at(SEIZE, venues.entity[forum], venues.entry[forum], world.day, 0);
        if (cooperation < operations.cooperation[row]
                || world.draws.unit(0) >= set.seizeChance().value() * cooperation) {
            return false;
        }
        secure(world, forum);
        if (operations.is(row, Order.Kind.COVERT)) {
            operations.until[row] = (short) Math.min(Short.MAX_VALUE, world.day + operations.runDays[row]);
            venues.state[forum] = (byte) VenueState.INFILTRATED.ordinal();
            return false;
        }
        seize(world, row, forum);
        return true;
    }

    /** Whether running or observing a forum ends today. */
    private boolean ended(World world, int row, int forum) {
        Operations operations = world.operations;
        Venues venues = world.venues;
        boolean over = world.day >= operations.until[row];
        if (operations.is(row, Order.Kind.COVERT)) {
            if (over) {
                secure(world, forum);
                seize(world, row, forum);
                world.ledger.closingCovert[world.ledger.closings - 1] = true;
            }
            return over;
        }
        world.draws.at(DISCOVERY, venues.entity[forum], venues.entry[forum], world.day, 0);
        boolean found = world.draws.unit(0) < operations.discovery[row];
        if (over || found) {
            world.ledger.disclose(forum, found ? 1 : operations.publicity[row]);
            venues.lifted[forum] = 0;
        }
        return over || found;
    }

    /** What a server shows about victims, as far as that comes first. */
    private static void secure(World world, int forum) {
        double priority = world.levers.victimPriority;
        Cases cases = world.cases;
        Population persons = world.persons;
        for (int row = 0; row < cases.count && priority > 0; row++) {
            int slot = cases.offender[row];
            if (!cases.seized[row]
                    && persons.entryDay(slot) == cases.entry[row]
                    && persons.course.home(slot) == forum
                    && Stage.member(persons.stage(slot))) {
                cases.seize(row, priority);
            }
        }
    }

    private void seize(World world, int row, int forum) {
        Population persons = world.persons;
        double publicity = world.operations.publicity[row];
        world.tally.seizures++;
        for (int arrested = 0; arrested < world.operations.administrators[row]; arrested++) {
            int leader = -1;
            for (int slot = 0; slot < persons.size; slot++) {
                if (persons.course.home(slot) == forum
                        && Stage.member(persons.stage(slot))
                        && (leader < 0 || persons.activity.status(slot) > persons.activity.status(leader))) {
                    leader = slot;
                }
            }
            if (leader >= 0) {
                arrests.arrest(world, leader, publicity, false);
            }
        }
        for (int slot = 0; slot < persons.size; slot++) {
            if (persons.course.home(slot) == forum && Stage.member(persons.stage(slot))) {
                world.draws.at(SERVER, slot, persons.entryDay(slot), world.day, 0);
                if (world.draws.unit(0)
                        < set.seizureLeads().value() * world.regions.cooperation(persons.traits.region(slot))) {
                    arrests.lead(world, slot);
                }
            }
        }
        world.venues.lifted[forum] = 0;
        world.forums.close(forum, VenueState.SEIZED, publicity);
    }
}
