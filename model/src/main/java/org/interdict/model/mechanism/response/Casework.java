package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.LeadOrder;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Investigations;
import org.interdict.model.world.policing.LeadRank;
import org.interdict.model.world.policing.Plans;
import org.interdict.model.world.policing.TaskForce;
import org.jspecify.annotations.Nullable;

/**
 * Work on leads and cases: a part of {@link Enforcement}.
 *
 * <p>Paid staff works first, each on what it is paid for: ordered cases, or leads from operations. Then each agency's own staff works on
 * the case in hand and on persons identified by a victim or a record, on ordered cases and leads from operations whose paid staff is used
 * up, and then takes up the next lead: by rank, in each rank the newest. A lead that is taken up is worked on until it is known whether it
 * identifies the person, and if so until the case is built.
 */
final class Casework implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream ATTRIBUTION = Stream.of(Domain.BEHAVIOUR, "enforcement.attribution");
    private static final LeadRank[] RANKS = {LeadRank.REVEALED, LeadRank.GRAVE, LeadRank.SHARES, LeadRank.VIEWS};

    private final Enforcement.Parameters set;
    private final Arrests arrests;

    Casework(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
    }

    /** Takes up the planned cases that are due. */
    static void takeUp(World world) {
        Plans plans = world.plans;
        Population persons = world.persons;
        for (int row = 0; row < plans.count; row++) {
            int slot = plans.slot[row];
            if (plans.due[row] <= world.day
                    && persons.entryDay(slot) == plans.entry[row]
                    && world.investigations.underWay(slot)
                    && !world.investigations.queued(slot, plans.work[row], plans.known[row])) {
                world.investigations.drop(slot);
            }
        }
        plans.dropDue(world.day);
    }

    /** Opens the ordered cases of today. */
    void open(World world) {
        for (int i = 0; i < world.orders.count(); i++) {
            if (world.orders.at(i).kind == Order.Kind.CASES) {
                open(world, world.orders.at(i));
            }
        }
    }

    /**
     * Opens the ordered cases: at once, or after the delay of the order. There is no case against a person who has left in the meantime, or
     * against whom another case is under way.
     */
    private void open(World world, Order order) {
        Population persons = world.persons;
        Investigations investigations = world.investigations;
        investigations.onCases.pay(order.count * order.paid, taskForceDays());
        for (int target = 0; target < order.count; target++) {
            int slot = order.person(target);
            int entry = order.entry(target);
            boolean gone = persons.entryDay(slot) != entry || !Stage.member(persons.stage(slot));
            if (gone || investigations.underWay(slot)) {
                continue;
            }
            if (order.delayDays > 0) {
                world.plans.add(slot, entry, world.day + order.delayDays, order.work, order.publicity);
                investigations.take(slot);
            } else {
                investigations.order(slot, order.work, order.publicity);
            }
        }
    }

    private double taskForceDays() {
        return Math.max(1, set.taskForceDays().value());
    }

    /** Paid staff and every region's agency work on leads and cases. */
    void step(World world) {
        int regions = world.agencies.length;
        Investigations investigations = world.investigations;
        for (int i = 0; i < regions; i++) {
            // Another region comes first every day, so that none is always served last.
            int region = Math.floorMod(world.day + i, regions);
            expire(world, world.agencies[region]);
            paid(world, region, world.agencies[region].ordered, investigations.onCases);
            paid(world, region, world.agencies[region].revealed, investigations.onOperations);
        }
        for (int region = 0; region < regions; region++) {
            own(world, region);
        }
        world.tally.investigatorDays += investigations.onCases.worked() + investigations.onOperations.worked();
    }

    /** Drops the leads that have passed their life. */
    private void expire(World world, Agency agency) {
        for (LeadRank rank : RANKS) {
            Agency.Queue leads = agency.leads(rank);
            while (leads.length() > 0
                    && world.day - leads.oldest() > set.leadLifeDays().value()) {
                int slot = leads.slotAt(0);
                if (world.persons.entryDay(slot) == leads.entryAt(0) && world.investigations.open(slot, rank)) {
                    world.investigations.drop(slot);
                }
                leads.removeOldest();
            }
        }
    }

    private void paid(World world, int region, Agency.Queue queue, TaskForce force) {
        Agency agency = world.agencies[region];
        boolean operations = queue == agency.revealed;
        while (force.today() > 0) {
            if (queue.length() > 0) {
                force.work(work(world, agency, queue, region, force.today()));
            } else if (!operations || !taken(world, agency, LeadRank.REVEALED)) {
                return;
            }
        }
    }

    private void own(World world, int region) {
        Agency agency = world.agencies[region];
        Investigations investigations = world.investigations;
        double before = agency.staff;
        while (agency.staff > 0) {
            Agency.Queue queue;
            if (agency.cases.length() > 0) {
                queue = agency.cases;
            } else if (agency.ordered.length() > 0 && investigations.onCases.balance() == 0) {
                queue = agency.ordered;
            } else if (agency.revealed.length() > 0 && investigations.onOperations.balance() == 0) {
                queue = agency.revealed;
            } else if (next(world, agency)) {
                continue;
            } else {
                break;
            }
            agency.staff -= work(world, agency, queue, region, agency.staff);
        }
        world.tally.investigatorDays += before - agency.staff;
    }

    /** Takes up the next lead; whether there was one. Leads from operations are left to those who are paid for them. */
    private boolean next(World world, Agency agency) {
        if (world.investigations.order() == LeadOrder.FIRST_COME) {
            return oldest(world, agency);
        }
        for (LeadRank rank : RANKS) {
            boolean left = rank == LeadRank.REVEALED && world.investigations.onOperations.balance() > 0;
            if (!left && taken(world, agency, rank)) {
                return true;
            }
        }
        return false;
    }

    /** Takes up the lead that has waited longest, whatever its rank; whether there was one. */
    private static boolean oldest(World world, Agency agency) {
        while (true) {
            @Nullable LeadRank first = null;
            for (LeadRank rank : RANKS) {
                boolean left = rank == LeadRank.REVEALED && world.investigations.onOperations.balance() > 0;
                if (!left
                        && agency.leads(rank).length() > 0
                        && (first == null
                                || agency.leads(rank).oldest()
                                        < agency.leads(first).oldest())) {
                    first = rank;
                }
            }
            if (first == null) {
                return false;
            }
            Agency.Queue leads = agency.leads(first);
            Agency.Queue to = first == LeadRank.REVEALED ? agency.revealed : agency.cases;
            int slot = leads.slotAt(0);
            boolean added = world.persons.entryDay(slot) == leads.entryAt(0)
                    && world.investigations.open(slot, first)
                    && to.add(slot, leads.entryAt(0), leads.oldest(), leads.workAt(0), leads.knownAt(0));
            leads.removeOldest();
            if (added) {
                world.investigations.take(slot);
                return true;
            }
        }
    }

    private static boolean taken(World world, Agency agency, LeadRank rank) {
        Agency.Queue leads = agency.leads(rank);
        Agency.Queue to = rank == LeadRank.REVEALED ? agency.revealed : agency.cases;
        while (leads.length() > 0) {
            int slot = leads.slot();
            boolean added = world.persons.entryDay(slot) == leads.entry()
                    && world.investigations.open(slot, rank)
                    && to.add(slot, leads.entry(), leads.since(), leads.work(), leads.known());
            leads.remove();
            if (added) {
                world.investigations.take(slot);
                return true;
            }
        }
        return false;
    }

    /** Works on the next case of a queue for at most this number of days; gives the days worked. */
    private double work(World world, Agency agency, Agency.Queue queue, int region, double most) {
        Population persons = world.persons;
        int slot = queue.slot();
        boolean same = persons.entryDay(slot) == queue.entry() && world.investigations.underWay(slot);
        if (!same || world.persons.at(slot, Stage.ARRESTED) || world.persons.at(slot, Stage.DESISTED)) {
            if (same) {
                world.investigations.drop(slot);
            }
            queue.remove();
            return 0;
        }
        double worked = Math.min(most, queue.work());
        queue.work(queue.work() - worked);
        if (queue.work() > 0) {
            return worked;
        }
        world.draws.at(ATTRIBUTION, slot, persons.entryDay(slot), queue.since(), 0);
        if (!queue.identified()) {
            world.tally.leadsWorked++;
            world.tally.totalLeadsWorked++;
            if (world.draws.unit(0) < attribution(world, queue == agency.revealed)) {
                world.tally.identified++;
                world.tally.totalIdentified++;
                queue.identify(set.caseDays().value());
                return worked;
            }
        } else if (world.draws.unit(1) < world.regions.cooperation(region)) {
            double known = queue.known();
            boolean named = queue.named();
            queue.remove();
            arrests.arrest(world, slot, known, named);
            return worked;
        }
        world.investigations.drop(slot);
        queue.remove();
        return worked;
    }

    /** Chance that a lead identifies the person; logs that providers keep and hand over raise it. */
    private double attribution(World world, boolean revealed) {
        double without = revealed
                ? set.operationAttribution().value()
                : set.attribution().value();
        double answers = 1 + set.logEffect().value() * world.levers.disclosure;
        return 1 - StrictMath.pow(1 - without, answers);
    }
}
