package org.interdict.model.world.state;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.venue.Venues;

/**
 * How status is distributed in each open forum: a histogram over log status, from which a member's percentile is read in constant time.
 * Status decays by the same factor for all, so it is kept in points of a base day: no value changes while nothing happens, and the order is
 * the same.
 *
 * <p>Layout: {@link #BINS} counts per board; a bin is an eighth of an octave, the first holds members without points. The percentile is
 * that of the middle of the bin. A sum for each {@link #BLOCK} bins makes counting those above fast. There is room for the largest number
 * of boards that had members at one time.
 */
public final class Standings implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BINS = 512;
    private static final int MANTISSA_BITS = 3;
    private static final int SMALLEST_EXPONENT = 113;

    private static final int BLOCK = 16;
    private static final int BLOCKS = BINS / BLOCK;
    /** Boards that there is room for at first. */
    private static final int BOARDS = 8;

    /** Day whose points status is kept in, [day]. */
    public int baseDay;

    private int[] counts;
    private int[] sums;
    private final int[] members;

    /** Nobody in any forum; status is kept in points of this day. */
    public Standings(int baseDay) {
        this.baseDay = baseDay;
        counts = new int[BOARDS * BINS];
        sums = new int[BOARDS * BLOCKS];
        members = new int[Venues.MAX_OPEN];
    }

    private Standings(Standings from) {
        baseDay = from.baseDay;
        counts = from.counts.clone();
        sums = from.sums.clone();
        members = from.members.clone();
    }

    /** An independent copy. */
    public Standings copy() {
        return new Standings(this);
    }

    /** Adds a member with this status. */
    public void add(int board, float status) {
        change(board, bin(status), 1);
    }

    /** Removes a member with this status. */
    public void remove(int board, float status) {
        change(board, bin(status), -1);
    }

    private void change(int board, int bin, int by) {
        while ((board + 1) * BINS > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
            sums = Arrays.copyOf(sums, 2 * sums.length);
        }
        counts[board * BINS + bin] += by;
        sums[board * BLOCKS + bin / BLOCK] += by;
        members[board] += by;
    }

    /** Removes all members of all forums. */
    public void clear() {
        Arrays.fill(counts, 0);
        Arrays.fill(sums, 0);
        Arrays.fill(members, 0);
    }

    /** Removes all members of a board. */
    public void clear(int board) {
        if (members[board] > 0) {
            Arrays.fill(counts, board * BINS, (board + 1) * BINS, 0);
            Arrays.fill(sums, board * BLOCKS, (board + 1) * BLOCKS, 0);
            members[board] = 0;
        }
    }

    /** The percentile of a status among the members, in [0, 1]; members with equal status count half. */
    public double percentile(int board, float status) {
        return members[board] == 0 ? 0 : 1 - above(board, status) / members[board];
    }

    /**
     * The percentile of a status among the members who have points, in [0, 1]; members with equal status count half. Without points it is
     * 0. At least one member must have points.
     */
    public double percentileOfRanked(int board, float status) {
        return status <= 0 ? 0 : 1 - above(board, status) / ranked(board);
    }

    /** Members of a board who have points. */
    public int ranked(int board) {
        return members[board] == 0 ? 0 : members[board] - counts[board * BINS];
    }

    /** How many members have more than this status; those with equal status count half. */
    private double above(int board, float status) {
        int bin = bin(status);
        int start = board * BINS;
        int block = bin / BLOCK;
        long above = 0;
        for (int i = block + 1; i < BLOCKS; i++) {
            above += sums[board * BLOCKS + i];
        }
        for (int i = bin + 1; i < (block + 1) * BLOCK; i++) {
            above += counts[start + i];
        }
        return above + counts[start + bin] / 2.0;
    }

    /** Whether all counts are equal. */
    public boolean sameAs(Standings other) {
        int common = Math.min(counts.length, other.counts.length);
        return Arrays.equals(members, other.members)
                && Arrays.equals(counts, 0, common, other.counts, 0, common)
                && nobody(counts, common)
                && nobody(other.counts, common);
    }

    private static boolean nobody(int[] counts, int from) {
        return Arrays.stream(counts, from, counts.length).allMatch(count -> count == 0);
    }

    private static int bin(float status) {
        if (status <= 0) {
            return 0;
        }
        int octaves = (Float.floatToIntBits(status) >>> (23 - MANTISSA_BITS)) - (SMALLEST_EXPONENT << MANTISSA_BITS);
        return Math.max(1, Math.min(BINS - 1, octaves));
    }
}
