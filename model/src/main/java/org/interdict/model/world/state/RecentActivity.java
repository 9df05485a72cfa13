package org.interdict.model.world.state;

import java.io.Serializable;

/**
 * How many persons were active in the last {@value #DAYS} days: those who visited a forum and are members still, and those who posted.
 *
 * <p>Layout: a ring of days. Each person counts on the day of the last visit and of the last post; a new visit moves the person to today.
 */
public final class RecentActivity implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Days that count as recent, [days]. */
    public static final int DAYS = 30;

    private static final int RING = 32;

    private final int[] visited = new int[RING];
    private final int[] posted = new int[RING];

    /** Nobody active. */
    public RecentActivity() {}

    /** An independent copy. */
    public RecentActivity copy() {
        RecentActivity copy = new RecentActivity();
        System.arraycopy(visited, 0, copy.visited, 0, RING);
        System.arraycopy(posted, 0, copy.posted, 0, RING);
        return copy;
    }

    /** Begins a day on which nobody has been active yet. */
    public void beginDay(int today) {
        visited[place(today)] = 0;
        posted[place(today)] = 0;
    }

    /** A member visits today. */
    void visit(int today) {
        visited[place(today)]++;
    }

    /** The visit that a member made on this day counts no longer. */
    void unvisit(int lastVisit, int today) {
        if (today - lastVisit < RING) {
            visited[place(lastVisit)]--;
        }
    }

    /** A person posts today. */
    void post(int today) {
        posted[place(today)]++;
    }

    /** The post that a person wrote on this day counts no longer; before the first post there is none. */
    void unpost(int lastPost, int today) {
        if (lastPost != Short.MIN_VALUE && today - lastPost < RING) {
            posted[place(lastPost)]--;
        }
    }

    /** Members who visited a forum in the last 30 days. */
    public int visitors(int today) {
        return sum(visited, today);
    }

    /** Persons who posted in the last 30 days. */
    public int posters(int today) {
        return sum(posted, today);
    }

    private static int sum(int[] ring, int today) {
        int sum = 0;
        for (int back = 0; back < DAYS; back++) {
            sum += ring[place(today - back)];
        }
        return sum;
    }

    private static int place(int day) {
        return day & (RING - 1);
    }
}
