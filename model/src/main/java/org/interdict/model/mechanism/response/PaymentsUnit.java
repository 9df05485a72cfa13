package org.interdict.model.mechanism.response;

import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.world.World;
import org.interdict.model.world.policing.Agency;

/**
 * Staff of each agency that works on nothing but payers whom records of facilitators have shown, in the order in which they came in: a part
 * of {@link Enforcement}. A record identifies the person, so that no attribution is needed; what the unit finds out is whether the person
 * has paid. If so, it becomes a case of the agency.
 */
final class PaymentsUnit {
    private PaymentsUnit() {}

    /** One day's work of all units. */
    static void step(World world) {
        double staff = world.investigations.unitDays / world.agencies.length;
        for (Agency agency : world.agencies) {
            agency.payments = staff;
            while (agency.payments > 0 && agency.payers.length() > 0) {
                work(world, agency);
            }
            world.tally.investigatorDays += staff - agency.payments;
            world.investigations.paymentDays += staff - agency.payments;
        }
    }

    private static void work(World world, Agency agency) {
        Agency.Queue payers = agency.payers;
        Population persons = world.persons;
        int slot = payers.slot();
        int stage = persons.stage(slot);
        boolean free = persons.entryDay(slot) == payers.entry()
                && !world.investigations.underWay(slot)
                && stage != Stage.ARRESTED.ordinal()
                && stage != Stage.DESISTED.ordinal();
        double worked = free ? Math.min(agency.payments, payers.work()) : 0;
        agency.payments -= worked;
        payers.work(payers.work() - worked);
        if (free && payers.work() > 0) {
            return;
        }
        if (free && payers.named()) {
            world.tally.identified++;
            world.investigations.identified(slot, world.investigations.payerCaseDays, payers.known(), false);
        }
        payers.remove();
    }
}
