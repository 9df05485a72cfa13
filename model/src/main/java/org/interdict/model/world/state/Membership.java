package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;

/**
 * Where persons stand on the path, and which forums they belong to. Every change of stage and membership, every visit and every post of a
 * member goes through here, so that counts stay true.
 */
public final class Membership implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NOWHERE = -1;

    private final Population persons;
    private final Calendar calendar;
    private final Venues venues;
    private final Standings standings;
    private final StageCounts stages;
    private final RecentActivity recent;
    private final Ledger ledger;
    private final Deeds deeds;

    /** The membership of these persons in these venues; today is the day that the calendar has come to. */
    public Membership(
            Population persons,
            Calendar calendar,
            Venues venues,
            Standings standings,
            StageCounts stages,
            RecentActivity recent,
            Ledger ledger,
            Deeds deeds) {
        this.persons = persons;
        this.calendar = calendar;
        this.venues = venues;
        this.standings = standings;
        this.stages = stages;
        this.recent = recent;
        this.ledger = ledger;
        this.deeds = deeds;
    }

    /** Moves a person to another stage of the path; a person who leaves a forum with that goes through {@link #leave}. */
    public void moveTo(int slot, Stage stage) {
        move(slot, stage, persons.course.home(slot));
    }

    /** Takes a person out of every forum, as far as there is one, and moves the person to another stage of the path. */
    public void leave(int slot, Stage next) {
        move(slot, next, detach(slot));
    }

    private void move(int slot, Stage stage, int venue) {
        int today = calendar.today();
        int before = persons.stage(slot);
        double distortion = persons.mind.meanDistortion(slot);
        stages.remove(before, distortion);
        stages.add(stage.ordinal(), distortion);
        persons.stage(slot, stage.ordinal());
        ledger.restage(slot, stage.ordinal());
        persons.course.stageSince(slot, today);
        deeds.moved(slot, before, stage.ordinal(), venue);
        calendar.schedule(slot, today + 1);
    }

    /** Ends what binds a person to forums, and gives the home forum that a member had, or -1. */
    private int detach(int slot) {
        if (!Stage.member(persons.stage(slot))) {
            persons.course.home(slot, NOWHERE);
            return NOWHERE;
        }
        int home = persons.course.home(slot);
        unlead(slot);
        loseHome(slot);
        recent.unvisit(persons.course.lastVisit(slot), calendar.today());
        persons.course.second(slot, NOWHERE);
        persons.unset(slot, Flag.DISPLACED);
        persons.unset(slot, Flag.FOUNDER);
        return home;
    }

    /** Takes the home forum from a member who stays at the stage. */
    public void loseHome(int slot) {
        int forum = persons.course.home(slot);
        if (forum >= 0) {
            venues.members[forum]--;
            venues.leaders[forum] -= persons.has(slot, Flag.LEADER) ? 1 : 0;
            if (venues.board[forum] >= 0) {
                standings.remove(venues.board[forum], persons.activity.status(slot));
            }
            persons.course.home(slot, NOWHERE);
        }
    }

    /** Makes a member with a home forum a coordinator of it. */
    public void lead(int slot) {
        if (!persons.has(slot, Flag.LEADER)) {
            persons.set(slot, Flag.LEADER);
            venues.leaders[persons.course.home(slot)]++;
        }
    }

    /** Takes the office of coordinator from a person, if the person has it. */
    public void unlead(int slot) {
        if (persons.has(slot, Flag.LEADER)) {
            persons.unset(slot, Flag.LEADER);
            int forum = persons.course.home(slot);
            if (forum >= 0) {
                venues.leaders[forum]--;
            }
        }
    }

    /** Lets an applicant, or a member who has lost the home, into a forum. */
    public void join(int slot, int forum, Stage stage) {
        int today = calendar.today();
        boolean wasMember = Stage.member(persons.stage(slot));
        persons.course.home(slot, forum);
        persons.course.joined(slot, today);
        if (!persons.has(slot, Flag.REGISTERED)) {
            persons.course.memberSince(slot, today);
        }
        venues.members[forum]++;
        venues.leaders[forum] += persons.has(slot, Flag.LEADER) ? 1 : 0;
        venues.accounts[forum]++;
        standings.add(venues.board[forum], persons.activity.status(slot));
        deeds.registered(slot, forum);
        if (wasMember) {
            recent.unvisit(persons.course.lastVisit(slot), today);
        }
        visited(slot, today);
        moveTo(slot, stage);
    }

    /** Notes a visit of a member to a forum today. */
    public void visit(int slot) {
        int today = calendar.today();
        recent.unvisit(persons.course.lastVisit(slot), today);
        visited(slot, today);
    }

    private void visited(int slot, int today) {
        persons.course.lastVisit(slot, today);
        recent.visit(today);
    }

    /** Notes a post of a member today. */
    public void post(int slot) {
        int today = calendar.today();
        recent.unpost(persons.course.lastPost(slot), today);
        persons.course.lastPost(slot, today);
        recent.post(today);
    }

    /** A person leaves the population, and every forum with that. */
    void remove(int slot) {
        int home = detach(slot);
        recent.unpost(persons.course.lastPost(slot), calendar.today());
        int stage = persons.stage(slot);
        stages.remove(stage, persons.mind.meanDistortion(slot));
        deeds.moved(slot, stage, EventLog.NO_STAGE, home);
    }

    /** A newcomer, whose traits are drawn already, is in the population from today. */
    void add(int slot) {
        int stage = persons.stage(slot);
        stages.add(stage, persons.mind.meanDistortion(slot));
        ledger.restage(slot, stage);
        deeds.moved(slot, EventLog.NO_STAGE, stage, NOWHERE);
        calendar.schedule(slot, calendar.today() + 1);
    }
}
