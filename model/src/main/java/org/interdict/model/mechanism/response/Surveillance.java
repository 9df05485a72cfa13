package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.VenueState;
import org.interdict.model.world.World;
import org.interdict.model.world.birth.Genesis;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/** What visits and posts reveal about members, and the leads that come of it: a part of {@link Enforcement}. */
final class Surveillance implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Enforcement.Parameters set;
    private final Arrests arrests;

    Surveillance(Enforcement.Parameters parameters, Arrests arrests) {
        set = parameters;
        this.arrests = arrests;
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
                arrests.lead(world, slot);
            }
        }
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
            reveal(world, ledger.author[post], ledger.postVenue[post], observed);
        }
    }

    private void reveal(World world, int slot, int forum, double observed) {
        Population persons = world.persons;
        double evidence = observed
                * seen(persons, slot)
                * traced(world, forum)
                * world.regions.cooperation(persons.traits.region(slot));
        persons.activity.leeway(slot, persons.activity.leeway(slot) - (float) evidence);
    }

    /** How much of the evidence that a person leaves comes to light; a person arrested before is watched. */
    private double seen(Population persons, int slot) {
        return persons.traits.identifiability(slot)
                * (persons.has(slot, Flag.CONVICTED) ? set.watched().value() : 1);
    }

    /** What is left of anonymity hides; obligations of providers and operations in the forum lift it. */
    private static double traced(World world, int forum) {
        return 1 - world.venues.anonymity[forum] * (1 - world.levers.disclosure) * (1 - world.venues.lifted[forum]);
    }
}
