package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.birth.Places;

/** Opens and closes forums. */
public final class ForumRegister implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream PLACE = Stream.of(Domain.NETWORK, "venue.place");

    private final Places places;
    private final int regions;
    private final Draws draws;
    private final Calendar calendar;
    private final Venues venues;
    private final Boards boards;
    private final Standings standings;
    private final Ledger ledger;
    private final Tally tally;

    /**
     * The register of these venues; today is the day that the calendar has come to.
     *
     * @param places what new forums are like
     * @param regions number of regions in which they are hosted
     */
    public ForumRegister(
            Places places,
            int regions,
            Draws draws,
            Calendar calendar,
            Venues venues,
            Boards boards,
            Standings standings,
            Ledger ledger,
            Tally tally) {
        this.places = places;
        this.regions = regions;
        this.draws = draws;
        this.calendar = calendar;
        this.venues = venues;
        this.boards = boards;
        this.standings = standings;
        this.ledger = ledger;
        this.tally = tally;
    }

    /** Opens the forums that were there before the first day. */
    public void openFirst(int number) {
        for (int forum = 0; forum < number; forum++) {
            open(-1 - forum, 0);
        }
    }

    /**
     * Opens a forum.
     *
     * @param founder slot of the founder, or a negative number for the first forums and for founders from outside
     * @param founderEntry the founder's day of entry
     * @return its number, or -1 if as many are open as can be
     */
    public int open(int founder, int founderEntry) {
        if (venues.open == Venues.MAX_OPEN) {
            return -1;
        }
        int today = calendar.today();
        int forum = venues.add();
        venues.state[forum] = (byte) VenueState.OPEN.ordinal();
        venues.entity[forum] = founder;
        venues.entry[forum] = (short) founderEntry;
        venues.openedOn[forum] = (short) today;
        venues.lastVisit[forum] = (short) today;
        venues.board[forum] = (short) boards.take();
        draws.at(PLACE, founder, founderEntry, today, 0);
        venues.accessibility[forum] = (float) Inversion.logNormal(
                draws.unit(0), 1, places.accessibilitySpread().value());
        venues.region[forum] = (short) draws.below(1, regions);
        venues.anonymity[forum] = (float) places.anonymity().value();
        venues.strictness[forum] = (float) places.strictness().value();
        venues.trust[forum] = (float) places.trust().value();
        venues.cohesion[forum] = (float) places.cohesion().value();
        venues.led[forum] = 1;
        tally.openings++;
        return forum;
    }

    /**
     * Closes a forum. Its members keep it as their home until they notice.
     *
     * @param state SEIZED or CLOSED
     * @param known how far this becomes known as police work, [0, 1]
     */
    public void close(int forum, VenueState state, double known) {
        venues.state[forum] = (byte) state.ordinal();
        venues.closedOn[forum] = (short) calendar.today();
        venues.dispersed[forum] = venues.members[forum];
        venues.open--;
        int board = venues.board[forum];
        boards.release(board);
        standings.clear(board);
        venues.board[forum] = -1;
        ledger.close(forum, known);
    }
}
