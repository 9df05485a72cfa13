package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Act;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;

/** Notes what persons do, what they are exposed to and where they move: on the person's path, in the tally, and in the event log. */
public final class Deeds implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Population persons;
    private final Calendar calendar;
    private final Tally tally;
    private final EventLog events;

    /** Notes on these persons; today is the day that the calendar has come to. */
    public Deeds(Population persons, Calendar calendar, Tally tally, EventLog events) {
        this.persons = persons;
        this.calendar = calendar;
        this.tally = tally;
        this.events = events;
    }

    /** Notes an act; the first of its kind is a step on the person's path. */
    public void act(int slot, Act act, int venue) {
        boolean first = (persons.course.pathway(slot) & act.bit()) == 0;
        if (first && act == Act.VIEW) {
            tally.users++;
        }
        persons.course.pathway(slot, persons.course.pathway(slot) | act.bit());
        log(slot, act, venue);
    }

    /** Writes an act into the event log, if the person is followed; it is no step on the path. */
    public void log(int slot, Act act, int venue) {
        int stage = persons.stage(slot);
        events.add(slot, persons.entryDay(slot), calendar.today(), stage, stage, act.ordinal(), venue);
    }

    /** Notes that a person registers at a forum; the first time it is a step on the path. */
    void registered(int slot, int forum) {
        if (!persons.has(slot, Flag.REGISTERED)) {
            persons.set(slot, Flag.REGISTERED);
            tally.everRegistered++;
            tally.registrations++;
            act(slot, Act.REGISTER, forum);
        }
    }

    /** Writes a change of stage into the event log, if the person is followed. */
    void moved(int slot, int before, int after, int venue) {
        events.add(slot, persons.entryDay(slot), calendar.today(), before, after, EventLog.NO_ACT, venue);
    }

    /** Notes an exposure; the first one is remembered with how it came. */
    public void exposed(int slot, boolean byAccident) {
        if (!persons.has(slot, Flag.EXPOSED)) {
            persons.set(slot, Flag.EXPOSED);
            tally.firstExposures++;
            if (byAccident) {
                persons.set(slot, Flag.BY_ACCIDENT);
                tally.firstByAccident++;
            }
        }
    }
}
