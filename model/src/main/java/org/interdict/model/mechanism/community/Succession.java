package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Power;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** Who founds new forums, and the word that goes round of them: a part of {@link DisplacementAndSuccession}. */
final class Succession implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream SUCCESSOR = Stream.of(Domain.BEHAVIOUR, "displacement.successor");
    private static final Stream FOUNDING = Stream.of(Domain.NETWORK, "displacement.founding");
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

    /** The word of new forums fades by a day. */
    void fade(Venues venues) {
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.fame[forum] *= 1 - 1 / fameDays;
            }
        }
    }

    /** Chance that one coordinator would found a successor; one of a small world stands for several of the default one. */
    double willing(World world, int forum) {
        double each = (double) WorldSettings.DEFAULT.population() / world.settings.population();
        return 1 - Power.of(1 - set.successor().value() * world.venues.trust[forum], each);
    }

    /** A coordinator's draw today, uniform on [0, 1): the smallest one below {@link #willing} founds. */
    static double drawn(World world, int slot) {
        world.draws.at(SUCCESSOR, slot, world.persons.entryDay(slot), world.day, 0);
        return world.draws.unit(0);
    }

    /** Opens the successor that a displaced coordinator founds; its number, or -1 if as many are open as can be. */
    int found(World world, int slot) {
        Population persons = world.persons;
        int forum = world.forums.open(slot, persons.entryDay(slot));
        if (forum >= 0) {
            present(world, forum, inherited(world.venues, slot, persons.course.displacedOn(slot)));
        }
        return forum;
    }

    /** People outside the modelled population found a forum now and then, as long as some are missing. */
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

    /** Members that the forum had whose successor a person founds. */
    private static double inherited(Venues venues, int founder, int displacedOn) {
        for (int forum = venues.count - 1; forum >= Venues.FIRST_FORUM; forum--) {
            if (venues.heir[forum] == founder && venues.closedOn[forum] == displacedOn) {
                return venues.dispersed[forum];
            }
        }
        return 0;
    }

    /** Word goes round of a new forum. */
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
