package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;

/** The status of members, and where it puts each among the members of the home forum. Status and standings change together here. */
public final class Reputation implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Population persons;
    private final Venues venues;
    private final Standings standings;

    /** The reputation of these persons in these venues. */
    public Reputation(Population persons, Venues venues, Standings standings) {
        this.persons = persons;
        this.venues = venues;
        this.standings = standings;
    }

    /** Sets a member's status, in points of the base day of {@link Standings}. */
    public void set(int slot, float status) {
        if (Stage.member(persons.stage(slot)) && hasBoard(slot)) {
            int board = board(slot);
            standings.remove(board, persons.activity.status(slot));
            standings.add(board, status);
        }
        persons.activity.status(slot, status);
    }

    /** Multiplies the status of everybody, so that inflated points stay within the range of a float; today is the new base day. */
    public void rescale(double factor, int today) {
        standings.clear();
        for (int slot = 0; slot < persons.size; slot++) {
            persons.activity.status(slot, persons.activity.status(slot) * (float) factor);
            if (Stage.member(persons.stage(slot)) && hasBoard(slot)) {
                standings.add(board(slot), persons.activity.status(slot));
            }
        }
        standings.baseDay = today;
    }

    /** The status percentile of a member in the home forum, [0, 1]; 0 without an open home forum or without points. */
    public double percentile(int slot) {
        return persons.activity.status(slot) > 0 && hasBoard(slot)
                ? standings.percentile(board(slot), persons.activity.status(slot))
                : 0;
    }

    /**
     * How far a member falls short of the standing wanted, [0, 1]: the aspiration less the percentile among those members of the home forum
     * who have points. Members without points are no competitors: they only read. A member who posts but has no points lacks the whole of
     * the standing wanted. It is 0 for persons who never post, for those without an open home forum, and where nobody has points.
     */
    public double gap(int slot) {
        if (persons.traits.postTendency(slot) <= 0 || !Stage.member(persons.stage(slot)) || !hasBoard(slot)) {
            return 0;
        }
        int board = board(slot);
        if (standings.ranked(board) == 0) {
            return 0;
        }
        double reached = standings.percentileOfRanked(board, persons.activity.status(slot));
        return Math.max(0, persons.traits.aspiration(slot) - reached);
    }

    private boolean hasBoard(int slot) {
        return persons.course.home(slot) >= 0 && board(slot) >= 0;
    }

    private int board(int slot) {
        return venues.board[persons.course.home(slot)];
    }
}
