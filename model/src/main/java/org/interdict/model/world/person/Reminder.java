package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.Membership;

/**
 * Sees to it that nobody is lost from the calendar. A process that handles a person gives the next day; if none did, because that process is
 * switched off, the person comes up again after 60 days. An applicant whom nobody examines is admitted: a
 * forum without vetting lets everybody in.
 */
public final class Reminder implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Days after which a person comes up again whom no process has given a next day, [days]. */
    public static final int EVERY_DAYS = 60;

    private final Population persons;
    private final Calendar calendar;
    private final Venues venues;
    private final Ledger ledger;
    private final Membership membership;

    /** Reminds these persons; today is the day that the calendar has come to. */
    public Reminder(Population persons, Calendar calendar, Venues venues, Ledger ledger, Membership membership) {
        this.persons = persons;
        this.calendar = calendar;
        this.venues = venues;
        this.ledger = ledger;
        this.membership = membership;
    }

    /** In the evening: gives a next day to everybody who was due today and has none. */
    public void step() {
        for (int place = 0; place < ledger.dues; place++) {
            int slot = ledger.due[place];
            if (!calendar.scheduled(slot)) {
                remind(slot);
            }
        }
    }

    private void remind(int slot) {
        if (persons.at(slot, Stage.APPLICANT)) {
            int forum = persons.course.home(slot);
            if (venues.isOpen(forum)) {
                membership.join(slot, forum, Stage.NEWBIE);
            } else {
                membership.leave(slot, Stage.SEARCHING);
            }
        } else if (!persons.at(slot, Stage.DESISTED)) {
            calendar.schedule(slot, calendar.today() + EVERY_DAYS);
        }
    }
}
