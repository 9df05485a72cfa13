package org.interdict.model.venue;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Venues as columns. The open channels come first, numbered as {@link VenueKind}; forums follow in the order of their opening,
 * closed ones stay in the record. What names a forum in every draw is who founded it and when, never its number.
 */
public final class Venues implements VenueView, Serializable {
    private static final long serialVersionUID = 1L;
    /** Number of the first forum. */
    public static final int FIRST_FORUM = 4;
    /** Most forums open at one time. */
    public static final int MAX_OPEN = 48;

    /** Venues in use. */
    public int count;
    /** Forums open now. */
    public int open;
    /** Whether the venue works, [{@link VenueState}]. */
    public byte[] state;
    /** Who founded the forum; negative for the first ones and for outsiders, [person]. */
    public int[] entity;
    /** The founder's day of entry; names the forum in draws, [day]. */
    public short[] entry;
    /** Day of opening, [day]. */
    public short[] openedOn;
    /** Day of closing; only when not open, [day]. */
    public short[] closedOn;
    /** Hosting region, [number]. */
    public short[] region;
    /** Number of the board, or -1 when closed, [board]. */
    public short[] board;
    /** Ease of finding and entering, 1 on average, [factor]. */
    public float[] accessibility;
    /** Anonymity, [0, 1]. */
    public float[] anonymity;
    /** Chance that an assignment is refused, [0, 1]. */
    public float[] strictness;
    /** Trust climate, [0, 1]. */
    public float[] trust;
    /** Cohesion, [0, 1]. */
    public float[] cohesion;
    /** What members perceive of police action; fades, [0, 1]. */
    public float[] alarm;
    /** Members whose home it is, [persons]. */
    public int[] members;
    /** Accounts ever registered, [accounts]. */
    public int[] accounts;
    /** Members that it had when it closed, [persons]. */
    public int[] dispersed;
    /** All visits, [visits]. */
    public long[] visits;
    /** All posts of members, [posts]. */
    public long[] posts;
    /** Visits, a running mean, [per day]. */
    public float[] activity;
    /** Exposures, a running mean, [per day]. */
    public float[] exposures;
    /** Day of the last visit, [day]. */
    public short[] lastVisit;
    /** Share by which operations lift the anonymity of its visitors, [0, 1]. */
    public float[] lifted;
    /** Members beyond its own that a new forum is reckoned at when it is chosen; fades, [persons]. */
    public float[] fame;
    /** Who will found the successor of a closed forum, or -1, [person]. */
    public int[] heir;

    /** No forums; the four open channels open. */
    public Venues() {
        int rows = 64;
        state = new byte[rows];
        entity = new int[rows];
        entry = new short[rows];
        openedOn = new short[rows];
        closedOn = new short[rows];
        region = new short[rows];
        board = new short[rows];
        accessibility = new float[rows];
        anonymity = new float[rows];
        strictness = new float[rows];
        trust = new float[rows];
        cohesion = new float[rows];
        alarm = new float[rows];
        members = new int[rows];
        accounts = new int[rows];
        dispersed = new int[rows];
        visits = new long[rows];
        posts = new long[rows];
        activity = new float[rows];
        exposures = new float[rows];
        lastVisit = new short[rows];
        lifted = new float[rows];
        fame = new float[rows];
        heir = new int[rows];
        Arrays.fill(board, (short) -1);
        Arrays.fill(heir, -1);
        count = FIRST_FORUM;
    }

    private Venues(Venues from) {
        count = from.count;
        open = from.open;
        state = from.state.clone();
        entity = from.entity.clone();
        entry = from.entry.clone();
        openedOn = from.openedOn.clone();
        closedOn = from.closedOn.clone();
        region = from.region.clone();
        board = from.board.clone();
        accessibility = from.accessibility.clone();
        anonymity = from.anonymity.clone();
        strictness = from.strictness.clone();
        trust = from.trust.clone();
        cohesion = from.cohesion.clone();
        alarm = from.alarm.clone();
        members = from.members.clone();
        accounts = from.accounts.clone();
        dispersed = from.dispersed.clone();
        visits = from.visits.clone();
        posts = from.posts.clone();
        activity = from.activity.clone();
        exposures = from.exposures.clone();
        lastVisit = from.lastVisit.clone();
        lifted = from.lifted.clone();
        fame = from.fame.clone();
        heir = from.heir.clone();
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

    /** The size at which a forum is reckoned by those who choose one: members and fame, and one more, so that none is nought, [persons]. */
    public double reckoned(int forum) {
        return members[forum] + fame[forum] + 1.0;
    }

    /** A new row for a forum, all zero but open. The record grows by doubling: openings are rare. */
    public int add() {
        if (count == state.length) {
            grow(2 * count);
        }
        open++;
        return count++;
    }

    private void grow(int rows) {
        state = Arrays.copyOf(state, rows);
        entity = Arrays.copyOf(entity, rows);
        entry = Arrays.copyOf(entry, rows);
        openedOn = Arrays.copyOf(openedOn, rows);
        closedOn = Arrays.copyOf(closedOn, rows);
        region = Arrays.copyOf(region, rows);
        board = Arrays.copyOf(board, rows);
        accessibility = Arrays.copyOf(accessibility, rows);
        anonymity = Arrays.copyOf(anonymity, rows);
        strictness = Arrays.copyOf(strictness, rows);
        trust = Arrays.copyOf(trust, rows);
        cohesion = Arrays.copyOf(cohesion, rows);
        alarm = Arrays.copyOf(alarm, rows);
        members = Arrays.copyOf(members, rows);
        accounts = Arrays.copyOf(accounts, rows);
        dispersed = Arrays.copyOf(dispersed, rows);
        visits = Arrays.copyOf(visits, rows);
        posts = Arrays.copyOf(posts, rows);
        activity = Arrays.copyOf(activity, rows);
        exposures = Arrays.copyOf(exposures, rows);
        lastVisit = Arrays.copyOf(lastVisit, rows);
        lifted = Arrays.copyOf(lifted, rows);
        fame = Arrays.copyOf(fame, rows);
        heir = Arrays.copyOf(heir, rows);
        Arrays.fill(heir, count, rows, -1);
    }
}
