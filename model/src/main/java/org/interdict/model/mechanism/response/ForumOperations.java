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

    /** Turns the orders of today against forums into operations. */
    void begin(World world) {
        for (int i = 0; i < world.orders.count(); i++) {
            Order.Kind kind = world.orders.at(i).kind;
            if (kind != Order.Kind.CASES && kind != Order.Kind.FACILITATORS && kind != Order.Kind.PERSONAS) {
                begin(world, world.orders.at(i));
            }
        }
    }

    /**
     * Turns an order into operations. An operation that police have begun against the same forum without an order becomes part of the
     * ordered one, with the work that was done.
     */
    private void begin(World world, Order order) {
        Operations operations = world.operations;
        for (int target = 0; target < order.count; target++) {
            int forum = world.targets.forum(order);
            if (forum < 0) {
                handOn(world, (order.count - target) * (order.paid + order.followUp));
                return;
            }
            double done = Math.max(0, seizureWork(world) - operations.takeOver(forum));
            if (!operations.add(order, forum, world.day + order.leadDays * world.levers.operationTime)) {
                return;
            }
            operations.work[operations.count - 1] = Math.max(0, order.work - done);
            world.tally.totalOperationsOrdered++;
        }
    }

    private double seizureWork(World world) {
        return set.seizureWork().value() * world.settings.population() / PER_THOUSAND;
    }

    /** Police begin operations against forums without any order, sooner against larger ones, but not where they observe. */
    void routine(World world) {
        Venues venues = world.venues;
        double mean = Math.max(1, world.members() / (double) Math.max(1, venues.open));
        reactive.work = seizureWork(world);
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum) && !world.operations.against(forum) && !world.operations.observing(forum)) {
                world.draws.at(BASELINE, venues.entity[forum], venues.entry[forum], world.day, 0);
                if (world.draws.unit(0) < set.seizuresPerDay().value() * venues.members[forum] / mean) {
                    world.operations.add(reactive, forum, world.day);
                }
            }
        }
    }

    /**
     * One day's work on all operations, in the order in which they were ordered, by the staff that is paid for them, and beyond that by
     * the staff that regions give.
     */
    void step(World world) {
        Operations operations = world.operations;
        double available = 0;
        for (int region = 0; region < world.agencies.length; region++) {
            available +=
                    set.operationShare().value() * world.regions.cooperation(region) * world.agencies[region].staff;
        }
        double used = 0;
        for (int row = 0; row < operations.count; row++) {
            used += operations.running(row) ? run(world, row, available - used) : prepare(world, row, available - used);
        }
        if (available > 0) {
            double part = used / available;
            for (int region = 0; region < world.agencies.length; region++) {
                Agency agency = world.agencies[region];
                agency.staff -= part * set.operationShare().value() * world.regions.cooperation(region) * agency.staff;
            }
        }
        world.tally.investigatorDays += used + world.investigations.operationDays;
        for (int row = 0; row < operations.count; ) {
            if (over(world, row)) {
                handOn(world, operations.paid[row] + operations.followUp[row]);
                operations.remove(row);
            } else {
                row++;
            }
        }
    }

    /** What was paid for an operation and not used is used for leads from operations. */
    private void handOn(World world, double days) {
        world.investigations.onOperations.pay(
                days, Math.max(1, set.taskForceDays().value()));
    }

    /** Work that is paid for is spread evenly over the days until the operation is due. Gives the days of agencies' own staff. */
    private static double prepare(World world, int row, double available) {
        Operations operations = world.operations;
        double left = operations.work[row];
        double paid = paid(world, row, left / Math.max(1, operations.due[row] - world.day + 1));
        double own = operations.paid[row] > 0 ? 0 : Math.min(left - paid, available);
        operations.work[row] = Math.max(0, left - paid - own);
        return own;
    }

    /** Takes today's work out of what is paid for an operation; gives how much there was. */
    private static double paid(World world, int row, double wanted) {
        double paid = Math.min(wanted, world.operations.paid[row]);
        world.operations.paid[row] -= paid;
        world.investigations.operationDays += paid;
        return paid;
    }

    /**
     * Anonymity is lifted in proportion to the staff, less the larger the forum is, and less from day to day. Gives the days of agencies'
     * own staff.
     */
    private double run(World world, int row, double available) {
        Operations operations = world.operations;
        int forum = operations.venue[row];
        double needed = operations.runWork[row];
        double paid = paid(world, row, needed);
        double own = Math.min(needed - paid, available);
        double staffed = needed > 0 ? (paid + own) / needed : 1;
        double left = Math.max(0, operations.until[row] - world.day);
        double half = Math.max(1, set.yieldHalfDays().value());
        double mean = Math.max(1, world.members() / (double) Math.max(1, world.venues.open));
        double size = FastMath.exp(runSizePower * FastMath.log(Math.max(1, world.venues.members[forum]) / mean));
        double gain = half / (half + Math.max(0, operations.runDays[row] - left));
        world.venues.lifted[forum] = (float) Math.min(1, operations.lifted[row] * staffed * size * gain);
        double today = operations.followUp[row] / (left + 1);
        operations.followUp[row] -= today;
        handOn(world, today);
        return own;
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

    /** Whether a prepared seizure succeeds and ends today. If it succeeds and the forum is to be run, the operation goes on. */
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

    /** Secures evidence about victims on a server, and more as far as policies give it priority. */
    private void secure(World world, int forum) {
        double sets = set.serverSets().value() + world.levers.victimPriority;
        Cases cases = world.cases;
        Population persons = world.persons;
        for (int row = 0; row < cases.count && sets > 0; row++) {
            int slot = cases.offender[row];
            if (!cases.seized[row]
                    && persons.entryDay(slot) == cases.entry[row]
                    && persons.course.home(slot) == forum
                    && Stage.member(persons.stage(slot))) {
                cases.seize(row, sets);
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
                    arrests.reveal(world, slot);
                }
            }
        }
        world.venues.lifted[forum] = 0;
        world.forums.close(forum, VenueState.SEIZED, publicity);
    }
}
