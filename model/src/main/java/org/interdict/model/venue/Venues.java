package org.interdict.model.venue;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Venues as columns. The open channels come first, numbered as {@link VenueKind}; forums follow in the order of their opening,
 * closed ones stay in the record. In every draw a forum is named by its founder and its founding, never by its number.
 */
public final class Venues implements VenueView, Serializable {
    private static final long serialVersionUID = 1L;
    /** Number of the first forum. */
    public static final int FIRST_FORUM = 4;
    /** Most forums open at one time. */
    public static final int MAX_OPEN = 48;

    /** Rows that there is room for at first. */
    private static final int ROWS = 64;

    /** Venues in use. */
    public int count;
    /** Forums open now. */
    public int open;
    /** Whether the venue works, [{@link VenueState}]. */
    public byte[] state = new byte[ROWS];
    /** Who founded the forum; negative for the first ones and for outsiders, [person]. */
    public int[] entity = new int[ROWS];
    /** The founder's day of entry; names the forum in draws, [day]. */
    public short[] entry = new short[ROWS];
    /** Day of opening, [day]. */
    public short[] openedOn = new short[ROWS];
    /** Day of closing; only when not open, [day]. */
    public short[] closedOn = new short[ROWS];
    /** Hosting region, [number]. */
    public short[] region = new short[ROWS];
    /** Number of the board, or -1 when closed, [board]. */
    public short[] board = new short[ROWS];
    /** Ease of finding and entering, 1 on average, [factor]. */
    public float[] accessibility = new float[ROWS];
    /** Anonymity, [0, 1]. */
    public float[] anonymity = new float[ROWS];
    /** Chance that an assignment is refused, [0, 1]. */
    public float[] strictness = new float[ROWS];
    /** Trust climate, [0, 1]. */
    public float[] trust = new float[ROWS];
    /** Cohesion, [0, 1]. */
    public float[] cohesion = new float[ROWS];
    /** What members perceive of police action; fades, [0, 1]. */
    public float[] alarm = new float[ROWS];
    /** Members whose home it is, [persons]. */
    public int[] members = new int[ROWS];
    /** Coordinators among the members, [persons]. */
    public int[] leaders = new int[ROWS];
    /** How far the forum is led: 1 if it has as many coordinators as it needs, [0, 1]. */
    public float[] led = new float[ROWS];
    /** Whether the forum is out of reach today, [yes or no]. */
    public boolean[] down = new boolean[ROWS];
    /** Accounts ever registered, [accounts]. */
    public int[] accounts = new int[ROWS];
    /** Members that it had when it closed, [persons]. */
    public int[] dispersed = new int[ROWS];
    /** All visits, [visits]. */
    public long[] visits = new long[ROWS];
    /** All posts of members, [posts]. */
    public long[] posts = new long[ROWS];
    /** Visits, a running mean, [per day]. */
    public float[] activity = new float[ROWS];
    /** Exposures, a running mean, [per day]. */
    public float[] exposures = new float[ROWS];
    /** Day of the last visit, [day]. */
    public short[] lastVisit = new short[ROWS];
    /** Share by which operations lift the anonymity of its visitors, [0, 1]. */
    public float[] lifted = new float[ROWS];
    /** Members that are added to those of a new forum when persons choose a forum; fades, [persons]. */
    public float[] fame = new float[ROWS];
    /** Who will found the successor of a closed forum, or -1, [person]. */
    public int[] heir = new int[ROWS];

    /** No forums; the four open channels open. */
    public Venues() {
        Arrays.fill(board, (short) -1);
        Arrays.fill(heir, -1);
        count = FIRST_FORUM;
    }

    private Venues(Venues from) {
        count = from.count;
        open = from.open;
        take(from, from.state.length);
    }

    /** An independent copy. */
    public Venues copy() {
        return new Venues(this);
    }

    /** Whether the venue is a forum. */
    public static boolean forum(int venue) {
        return venue >= FIRST_FORUM;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int open() {
        return open;
    }

    @Override
    public int members(int forum) {
        return members[forum];
    }

    @Override
    public int region(int forum) {
        return region[forum];
    }

    @Override
    public double trust(int forum) {
        return trust[forum];
    }

    @Override
    public double cohesion(int forum) {
        return cohesion[forum];
    }

    @Override
    public double alarm(int forum) {
        return alarm[forum];
    }

    @Override
    public double strictness(int forum) {
        return strictness[forum];
    }

    @Override
    public boolean isOpen(int venue) {
        return venue >= 0 && state[venue] <= VenueState.INFILTRATED.ordinal();
    }

    /** The size that counts for persons who choose a forum: members and fame, plus 1 so that it is never 0, [persons]. */
    public double reckoned(int forum) {
        return members[forum] + fame[forum] + 1.0;
    }

    /** Running means of activity and exposures keep this share of yesterday's values. */
    public void fadeMeans(float share) {
        for (int forum = FIRST_FORUM; forum < count; forum++) {
            activity[forum] *= share;
            exposures[forum] *= share;
        }
    }

    /** The forum that opened last, of those open; -1 if none is. */
    public int youngest() {
        int forum = count - 1;
        while (forum >= FIRST_FORUM && !isOpen(forum)) {
            forum--;
        }
        return forum >= FIRST_FORUM ? forum : -1;
    }

    /** A new row for a forum, all zero but open. The record grows by doubling: openings are rare. */
    public int add() {
        if (count == state.length) {
            take(this, 2 * count);
            Arrays.fill(heir, count, heir.length, -1);
        }
        open++;
        return count++;
    }

    /** Takes over the columns of these or other venues, with room for this number of rows. */
    private void take(Venues from, int rows) {
        state = Arrays.copyOf(from.state, rows);
        entity = Arrays.copyOf(from.entity, rows);
        entry = Arrays.copyOf(from.entry, rows);
        openedOn = Arrays.copyOf(from.openedOn, rows);
        closedOn = Arrays.copyOf(from.closedOn, rows);
        region = Arrays.copyOf(from.region, rows);
        board = Arrays.copyOf(from.board, rows);
        accessibility = Arrays.copyOf(from.accessibility, rows);
        anonymity = Arrays.copyOf(from.anonymity, rows);
        strictness = Arrays.copyOf(from.strictness, rows);
        trust = Arrays.copyOf(from.trust, rows);
        cohesion = Arrays.copyOf(from.cohesion, rows);
        alarm = Arrays.copyOf(from.alarm, rows);
        members = Arrays.copyOf(from.members, rows);
        leaders = Arrays.copyOf(from.leaders, rows);
        led = Arrays.copyOf(from.led, rows);
        down = Arrays.copyOf(from.down, rows);
        accounts = Arrays.copyOf(from.accounts, rows);
        dispersed = Arrays.copyOf(from.dispersed, rows);
        visits = Arrays.copyOf(from.visits, rows);
        posts = Arrays.copyOf(from.posts, rows);
        activity = Arrays.copyOf(from.activity, rows);
        exposures = Arrays.copyOf(from.exposures, rows);
        lastVisit = Arrays.copyOf(from.lastVisit, rows);
        lifted = Arrays.copyOf(from.lifted, rows);
        fame = Arrays.copyOf(from.fame, rows);
        heir = Arrays.copyOf(from.heir, rows);
    }
}
