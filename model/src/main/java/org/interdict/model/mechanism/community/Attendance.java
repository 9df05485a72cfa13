package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/** Whether a member visits today, and which forum: a part of {@link Visits}. */
final class Attendance implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream VISIT = Stream.of(Domain.BEHAVIOUR, "visits.visit");
    private static final Stream DOWN = Stream.of(Domain.BEHAVIOUR, "visits.down");
    private static final Stream YOUNG = Stream.of(Domain.BEHAVIOUR, "visits.young");

    private final Visits.Parameters set;
    private final Fade youth;

    Attendance(Visits.Parameters parameters) {
        set = parameters;
        youth = Fade.overDays(Math.max(1, parameters.youthDays().value()));
    }

    /** Forums without coordinators are out of reach on some days. */
    void fail(World world) {
        Venues venues = world.venues;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                world.draws.at(DOWN, venues.entity[forum], venues.entry[forum], world.day, 0);
                venues.down[forum] = world.draws.unit(0) < set.downShare().value() * (1 - venues.led[forum]);
            }
        }
    }

    /** Whether a member who is due visits today, and when the member is due again. Afterwards the draws are at the block of the visit. */
    boolean comes(World world, int slot) {
        Population persons = world.persons;
        world.draws.at(VISIT, slot, persons.entryDay(slot), world.day, 0);
        double days = Inversion.exponential(world.draws.unit(3), persons.traits.visitRate(slot));
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(days, Inversion.NEVER));
        if (persons.course.stageSince(slot) == world.day - 1 && persons.course.lastVisit(slot) == world.day - 1) {
            return false;
        }
        return world.draws.unit(0) < keenness(world, slot);
    }

    /** The part of the own visit rate at which a member comes, [0, 1]. */
    private double keenness(World world, int slot) {
        Population persons = world.persons;
        double floor = set.floor().value();
        double trust = world.venues.trust[persons.course.home(slot)];
        return (floor + (1 - floor) * persons.mind.engagement(slot))
                * Math.min(1, (1 + trust) / 2)
                * (1 - set.caution().value() * persons.mind.risk(slot))
                * world.restraint.ease(persons.course.home(slot));
    }

    /**
     * The forum that a member visits.
     *
     * @param drawn uniform on [0, 1)
     */
    int forum(World world, int slot, double drawn) {
        Population persons = world.persons;
        int second = persons.course.second(slot);
        boolean away = drawn < set.elsewhere().value() && world.venues.isOpen(second);
        int usual = away ? second : persons.course.home(slot);
        return persons.traits.postTendency(slot) > 0 ? youngOr(world, slot, usual) : usual;
    }

    /** The youngest forum that has opened since the start, or another one. */
    private int youngOr(World world, int slot, int usual) {
        int young = world.venues.youngest();
        if (young < Venues.FIRST_FORUM + world.settings.forums()) {
            return usual;
        }
        world.draws.at(YOUNG, slot, world.persons.entryDay(slot), world.day, 0);
        int age = world.day - world.venues.openedOn[young];
        return world.draws.unit(0) < set.youth().value() * youth.left(age) ? young : usual;
    }
}
