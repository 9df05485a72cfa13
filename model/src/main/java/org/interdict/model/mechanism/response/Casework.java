package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Plans;

/** Work on leads and cases, with the staff that operations leave: a part of {@link Enforcement}. */
final class Casework implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream ATTRIBUTION = Stream.of(Domain.BEHAVIOUR, "enforcement.attribution");

    private final Enforcement.Parameters set;
    private final Arrests arrests;

    Casework(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
    }

    /** Takes up the cases whose day has come. */
    static void takeUp(World world) {
        Plans plans = world.plans;
        Population persons = world.persons;
        for (int row = 0; row < plans.count; row++) {
            int slot = plans.slot[row];
            if (plans.due[row] <= world.day
                    && persons.entryDay(slot) == plans.entry[row]
                    && persons.has(slot, Flag.LEAD_OPEN)
                    && !world.agencies[persons.traits.region(slot)].ordered.add(
                            slot, plans.entry[row], world.day, plans.work[row], plans.known[row])) {
                persons.unset(slot, Flag.LEAD_OPEN);
            }
        }
        plans.dropDue(world.day);
    }

    /**
     * Opens the ordered cases: at once, or when what was known on choosing has grown old. Of a person who has left meanwhile, or about whom a
     * lead came in, there is none.
     */
    static void open(World world, Order order) {
        Population persons = world.persons;
        for (int target = 0; target < order.count; target++) {
            int slot = order.person(target);
            int entry = order.entry(target);
            boolean gone = persons.entryDay(slot) != entry || !Stage.member(persons.stage(slot));
            if (gone || persons.has(slot, Flag.LEAD_OPEN)) {
                continue;
            }
            if (order.delayDays > 0) {
                world.plans.add(slot, entry, world.day + order.delayDays, order.work, order.publicity);
            } else if (!world.agencies[persons.traits.region(slot)].ordered.add(
                    slot, entry, world.day, order.work, order.publicity)) {
                continue;
            }
            persons.set(slot, Flag.LEAD_OPEN);
            world.tally.leads++;
        }
    }

    /** Lets every region's agency work on its leads and cases, as far as its staff goes. */
    void step(World world) {
        for (int region = 0; region < world.agencies.length; region++) {
            investigate(world, region);
        }
    }

    private void investigate(World world, int region) {
        Agency agency = world.agencies[region];
        double cooperation = world.regions.cooperation(region);
        double before = agency.staff;
        while (agency.staff > 0 && agency.ordered.length() > 0) {
            work(world, agency, agency.ordered, cooperation);
        }
        while (agency.staff > 0 && agency.incoming.length() > 0) {
            work(world, agency, agency.incoming, cooperation);
        }
        world.tally.investigatorDays += before - agency.staff;
    }

    private void work(World world, Agency agency, Agency.Queue queue, double cooperation) {
        Population persons = world.persons;
        int slot = queue.slot();
        boolean gone = persons.entryDay(slot) != queue.entry()
                || !persons.has(slot, Flag.LEAD_OPEN)
                || world.persons.at(slot, Stage.ARRESTED)
                || world.persons.at(slot, Stage.DESISTED);
        if (gone
                || !queue.identified()
                        && world.day - queue.since() > set.leadLifeDays().value()) {
            if (persons.entryDay(slot) == queue.entry()) {
                persons.unset(slot, Flag.LEAD_OPEN);
            }
            queue.remove();
            return;
        }
        double worked = Math.min(agency.staff, queue.work());
        agency.staff -= worked;
        queue.work(queue.work() - worked);
        if (queue.work() > 0) {
            return;
        }
        world.draws.at(ATTRIBUTION, slot, persons.entryDay(slot), queue.since(), 0);
        if (!queue.identified()) {
            world.tally.leadsWorked++;
            world.tally.totalLeadsWorked++;
            if (world.draws.unit(0) < set.attribution().value()) {
                world.tally.identified++;
                world.tally.totalIdentified++;
                queue.identify(set.caseDays().value());
                return;
            }
        } else if (world.draws.unit(1) < cooperation) {
            double known = queue.known();
            boolean told = queue.told();
            queue.remove();
            arrests.arrest(world, slot, known, told);
            return;
        }
        persons.unset(slot, Flag.LEAD_OPEN);
        queue.remove();
    }
}
