package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Power;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** How new forums are founded, and their fame: a part of {@link DisplacementAndSuccession}. */
final class Succession implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream SUCCESSOR = Stream.of(Domain.BEHAVIOUR, "displacement.successor");
    private static final Stream FOUNDING = Stream.of(Domain.NETWORK, "displacement.founding");
    private static final Stream RELOCATION = Stream.of(Domain.BEHAVIOUR, "displacement.relocation");
    private static final int OUTSIDE_FOUNDER = -1_000;

    private final DisplacementAndSuccession.Parameters set;
    private final double days;
    private final double fameDays;

    Succession(DisplacementAndSuccession.Parameters parameters) {
        set = parameters;
        days = Math.max(Double.MIN_NORMAL, parameters.successorDays().value());
        fameDays = Math.max(1, parameters.fameDays().value());
    }

    /** Mean time until a successor opens, [days]. */
    double days() {
        return days;
    }

    /** The fame of new forums fades by one day. */
    void fade(Venues venues) {
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.fame[forum] *= 1 - 1 / fameDays;
            }
        }
    }

    /** Chance that one coordinator would found a successor. A coordinator of a small world stands for several of the default world. */
    double willing(World world, int forum) {
        double each = (double) WorldSettings.DEFAULT.population() / world.settings.population();
        return 1 - Power.of(1 - set.successor().value() * world.venues.trust[forum], each);
    }

    /** A coordinator's draw today, uniform on [0, 1). The coordinator with the smallest draw below {@link #willing} founds. */
    static double drawn(World world, int slot) {
        world.draws.at(SUCCESSOR, slot, world.persons.entryDay(slot), world.day, 0);
        return world.draws.unit(0);
    }

    /** Opens the successor that a displaced coordinator founds; its number, or -1 if as many are open as can be. */
    int found(World world, int slot) {
        Population persons = world.persons;
        int forum = world.forums.open(slot, persons.entryDay(slot));
        if (forum >= 0) {
            int lost = lost(world.venues, slot, persons.course.displacedOn(slot));
            present(world, forum, lost < 0 ? 0 : world.venues.dispersed[lost]);
            relocate(world, slot, forum, lost);
        }
        return forum;
    }

    /** People outside the modelled population found a forum from time to time, as long as forums are missing. */
    void foundedOutside(World world) {
        int missing = world.settings.forums() - world.venues.open;
        if (missing > 0) {
            world.draws.at(FOUNDING, 0, 0, world.day, 0);
            if (Hazard.strikes(world.draws.unit(0), set.foundingPerDay().value() * missing)) {
                int forum = world.forums.open(OUTSIDE_FOUNDER - world.day, 0);
                if (forum >= 0) {
                    present(world, forum, 0);
                }
            }
        }
    }

    /** The lost forum whose successor a person founds, or -1. */
    private static int lost(Venues venues, int founder, int displacedOn) {
        for (int forum = venues.count - 1; forum >= Venues.FIRST_FORUM; forum--) {
            if (venues.heir[forum] == founder && venues.closedOn[forum] == displacedOn) {
                return forum;
            }
        }
        return -1;
    }

    /** Those who were seized look for a host out of reach, as far as their coordinators could lead. */
    private void relocate(World world, int founder, int forum, int lost) {
        if (lost >= 0 && world.venues.state[lost] == VenueState.SEIZED.ordinal() && world.settings.regions() > 1) {
            world.draws.at(RELOCATION, founder, world.persons.entryDay(founder), world.day, 0);
            if (world.draws.unit(0) < set.relocation().value() * world.venues.led[lost]) {
                world.venues.region[forum] = 0;
            }
        }
    }

    /** Gives a new forum its fame. */
    private void present(World world, int forum, double inherited) {
        Venues venues = world.venues;
        double members = 0;
        int others = 0;
        for (int other = Venues.FIRST_FORUM; other < venues.count; other++) {
            if (venues.isOpen(other) && other != forum) {
                members += venues.members[other];
                others++;
            }
        }
        double mean = others == 0 ? 0 : members / others;
        venues.fame[forum] =
                (float) (set.successorFame().value() * inherited + set.novelty().value() * mean);
    }
}
