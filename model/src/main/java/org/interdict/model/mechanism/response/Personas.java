package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.state.VisitCursor;

/** Officers who live among members under a false name, spread over the open forums: a part of {@link Enforcement}. */
final class Personas implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream CONTACT = Stream.of(Domain.BEHAVIOUR, "enforcement.contact");
    private static final Stream FOUND = Stream.of(Domain.BEHAVIOUR, "enforcement.persona");

    private final Enforcement.Parameters set;
    private final Arrests arrests;

    Personas(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
    }

    /** One day of all personas that are ordered. */
    void step(World world) {
        for (int i = 0; i < world.orders.count(); i++) {
            Order order = world.orders.at(i);
            if (order.kind == Order.Kind.PERSONAS) {
                world.investigations.onOperations.pay(
                        order.followUp, Math.max(1, set.taskForceDays().value()));
                meet(world, order, i);
                discover(world, order, i);
            }
        }
    }

    /** Who visits is in touch with a persona by chance, the less the more visitors there are and the less members trust one another. */
    private void meet(World world, Order order, int number) {
        double each = order.recall * order.contacts / Math.max(1, world.venues.open);
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            int forum = visits.forum();
            if (Stage.member(world.persons.stage(slot)) && world.venues.isOpen(forum)) {
                double met = each * world.venues.trust[forum] / Math.max(1, world.venues.activity[forum]);
                world.draws.at(CONTACT, slot, world.persons.entryDay(slot), world.day, number);
                if (world.draws.unit(0) < 1 - FastMath.exp(-met)) {
                    arrests.reveal(world, slot);
                }
            }
        }
    }

    private static void discover(World world, Order order, int number) {
        Venues venues = world.venues;
        double each = order.discovery / Math.max(1, venues.open);
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                world.draws.at(FOUND, venues.entity[forum], venues.entry[forum], world.day, number);
                if (world.draws.unit(0) < 1 - FastMath.exp(-each)) {
                    world.ledger.disclose(forum, order.publicity);
                }
            }
        }
    }
}
