package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Population;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Draws;
import org.interdict.model.world.birth.Genesis;
import org.interdict.model.world.birth.NewcomerTraits;

/** How persons enter the population at risk and leave it: a newcomer takes the slot of a person whose stay has ended. */
public final class PopulationTurnover implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Departures of a day that there is room for at first. */
    private static final int ROOM = 64;

    private final NewcomerTraits newcomers;
    private final int regions;
    private final Draws draws;
    private final Population persons;
    private final Ties ties;
    private final Calendar calendar;
    private final Calendar departures;
    private final Membership membership;
    private int[] leaving = new int[ROOM];

    /**
     * The turnover of these persons; today is the day that the calendar has come to.
     *
     * @param newcomers what newcomers are like
     * @param regions number of regions that they come from
     * @param departures each person's last day
     */
    public PopulationTurnover(
            NewcomerTraits newcomers,
            int regions,
            Draws draws,
            Population persons,
            Ties ties,
            Calendar calendar,
            Calendar departures,
            Membership membership) {
        this.newcomers = newcomers;
        this.regions = regions;
        this.draws = draws;
        this.persons = persons;
        this.ties = ties;
        this.calendar = calendar;
        this.departures = departures;
        this.membership = membership;
    }

    /** Lets every person whose stay ends today leave, and a newcomer take the slot; once per day. */
    public void renew() {
        int today = calendar.today();
        int count = departures.count(today);
        if (count > leaving.length) {
            leaving = new int[2 * count];
        }
        count = departures.take(today, leaving);
        for (int i = 0; i < count; i++) {
            membership.remove(leaving[i]);
            ties.clear(leaving[i]);
            enter(leaving[i]);
        }
    }

    /** Puts a newcomer into a slot that nobody has. */
    public void enter(int slot) {
        departures.schedule(slot, Genesis.newcomer(persons, draws, newcomers, regions, slot, calendar.today()));
        membership.add(slot);
    }
}
