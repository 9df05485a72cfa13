package org.interdict.model.world.check;

import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.policing.Agency;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.policing.LeadRank;
import org.interdict.model.world.policing.Operations;

/** Invariants of agencies, operations and cases: queues and staff are consistent, every open lead waits somewhere, cases have offenders. */
final class ResponseInvariants {
    private ResponseInvariants() {}

    static void check(World world) {
        Population persons = world.persons;
        boolean[] waits = new boolean[persons.size];
        Invariants.amount(
                world.investigations.onCases.balance(), world, "paid staff left for cases", Invariants.NOBODY);
        Invariants.amount(
                world.investigations.onOperations.balance(), world, "paid staff left for leads", Invariants.NOBODY);
        for (int region = 0; region < world.agencies.length; region++) {
            Agency agency = world.agencies[region];
            Invariants.amount(agency.staff, world, "staff left", region);
            Invariants.amount(agency.triage, world, "triage left", region);
            Invariants.amount(agency.payments, world, "payments unit's work left", region);
            queue(world, agency.ordered, region, waits);
            queue(world, agency.revealed, region, waits);
            queue(world, agency.cases, region, waits);
            queue(world, agency.payers, region, new boolean[persons.size]);
            for (LeadRank rank : LeadRank.values()) {
                queue(world, agency.leads(rank), region, waits);
            }
        }
        for (int row = 0; row < world.plans.count; row++) {
            int slot = world.plans.slot[row];
            waits[slot] |= world.persons.entryDay(slot) == world.plans.entry[row];
        }
        int[] ongoing = new int[persons.size];
        cases(world, ongoing);
        for (int slot = 0; slot < persons.size; slot++) {
            Invariants.hold(
                    waits[slot] || !persons.has(slot, Flag.LEAD_OPEN),
                    world,
                    "an open lead waits at an agency or is planned",
                    slot,
                    persons.stage(slot));
            int cases = persons.has(slot, Flag.CASE_OPEN) ? 1 : 0;
            Invariants.hold(ongoing[slot] == cases, world, "a marked person has one ongoing case", slot, ongoing[slot]);
        }
        operations(world);
    }

    private static void queue(World world, Agency.Queue queue, int region, boolean[] waits) {
        for (int row = 0; row < queue.length(); row++) {
            int slot = queue.slotAt(row);
            Invariants.amount(queue.workAt(row), world, "work on a lead", slot);
            if (world.persons.entryDay(slot) == queue.entryAt(row)) {
                waits[slot] = true;
                Invariants.hold(
                        world.persons.traits.region(slot) == region,
                        world,
                        "a lead lies with the agency of the person's region",
                        slot,
                        region);
            }
        }
    }

    private static void cases(World world, int[] ongoing) {
        Cases cases = world.cases;
        int active = 0;
        for (int row = 0; row < cases.count; row++) {
            active += cases.active[row] ? 1 : 0;
            Invariants.amount(cases.evidence[row], world, "evidence in a case", row);
            Invariants.hold(
                    cases.entry[row] <= cases.openedOn[row] && cases.openedOn[row] <= world.day,
                    world,
                    "a case opens after its offender's entry",
                    row,
                    cases.openedOn[row]);
            int slot = cases.offender[row];
            if (cases.active[row] && world.persons.entryDay(slot) == cases.entry[row]) {
                ongoing[slot]++;
            }
        }
        Invariants.hold(
                active == cases.ongoing, world, "ongoing cases are counted right", Invariants.NOBODY, cases.ongoing);
    }

    private static void operations(World world) {
        Operations operations = world.operations;
        for (int row = 0; row < operations.count; row++) {
            Invariants.amount(operations.work[row], world, "work of an operation", row);
            Invariants.share(operations.lifted[row], world, "anonymity to be lifted", row);
            for (int other = row + 1; other < operations.count; other++) {
                Invariants.hold(
                        operations.venue[row] != operations.venue[other]
                                || operations.is(row, Order.Kind.OBSERVE) != operations.is(other, Order.Kind.OBSERVE),
                        world,
                        "one seizure and one observation per forum",
                        operations.venue[row],
                        row);
            }
        }
    }
}
