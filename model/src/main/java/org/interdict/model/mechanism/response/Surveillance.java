package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.VenueState;
import org.interdict.model.world.World;
import org.interdict.model.world.birth.Genesis;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/** What visits and posts reveal about members, and the leads that follow: a part of {@link Enforcement}. */
final class Surveillance implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream REVEALED = Stream.of(Domain.BEHAVIOUR, "enforcement.revealed");

    private final Enforcement.Parameters set;
    private final Arrests arrests;
    private final double usualViews;
    private final Personas personas;

    Surveillance(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
        personas = new Personas(parameters, arrests);
        usualViews = 1 + parameters.usualViews().value();
    }

    /** Adds up the evidence of a day, then opens the leads. */
    void step(World world) {
        visits(world);
        posts(world);
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            if (persons.activity.leeway(slot) < 0 && Stage.member(persons.stage(slot))) {
                persons.activity.leeway(slot, Genesis.leeway(world.draws, slot, persons.entryDay(slot)));
                report(world, slot, visits.forum());
            }
        }
        personas.step(world);
    }

    /** The lead comes from an operation in the forum with a chance equal to the part of the evidence that it has brought. */
    private void report(World world, int slot, int forum) {
        if (world.venues.lifted[forum] > 0) {
            double seen = traced(world, forum, world.venues.lifted[forum]);
            world.draws.at(REVEALED, slot, world.persons.entryDay(slot), world.day, 0);
            if (world.draws.unit(0) * seen < seen - traced(world, forum, 0)) {
                arrests.reveal(world, slot);
                return;
            }
        }
        arrests.lead(world, slot);
    }

    private void visits(World world) {
        Population persons = world.persons;
        double observed = set.observed().value();
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            int forum = visits.forum();
            if (world.venues.state[forum] == VenueState.INFILTRATED.ordinal()) {
                world.tally.operationExposures += visits.viewed();
            }
            if (Stage.member(persons.stage(slot))) {
                reveal(world, slot, forum, observed);
            }
        }
    }

    private void posts(World world) {
        Ledger ledger = world.ledger;
        double observed = set.observed().value() * set.postWeight().value();
        for (int post = 0; post < ledger.posts; post++) {
            int author = ledger.author[post];
            double views = (1 + world.persons.activity.views(author)) / usualViews;
            reveal(
                    world,
                    author,
                    ledger.postVenue[post],
                    observed * FastMath.exp((set.viewsPower().value() - 1) * FastMath.log(views)));
        }
    }

    private void reveal(World world, int slot, int forum, double observed) {
        Population persons = world.persons;
        double evidence = observed
                * seen(persons, slot)
                * (1 - set.adviceEffect().value() * persons.mind.skill(slot))
                * traced(world, forum, world.venues.lifted[forum])
                * world.regions.cooperation(persons.traits.region(slot));
        persons.activity.leeway(slot, persons.activity.leeway(slot) - (float) evidence);
    }

    /** How much of the evidence that a person leaves agencies get; a person arrested before is watched. */
    private double seen(Population persons, int slot) {
        return persons.traits.identifiability(slot)
                * (persons.has(slot, Flag.CONVICTED) ? set.watched().value() : 1);
    }

    /** The part of the evidence that anonymity does not hide; obligations of providers and operations in the forum lift anonymity. */
    private static double traced(World world, int forum, double lifted) {
        return 1 - world.venues.anonymity[forum] * (1 - world.levers.disclosure) * (1 - lifted);
    }
}
