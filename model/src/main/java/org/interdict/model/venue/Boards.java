package org.interdict.model.venue;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The recent posts of each open forum that a visitor can meet. A post lies in a cell whose number is fixed by its author and its
 * place among the author's posts; a visitor draws cells until a live one is met. So, taking one author away changes only the
 * choices that had fallen on that author's posts, and a board with few posts has few to meet.
 *
 * <p>Layout: {@link Venues#MAX_OPEN} boards of {@link #cells} cells (a power of two); a cell takes 18 bytes.
 */
public final class Boards implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Day of an empty cell. */
    public static final short EMPTY = Short.MIN_VALUE;
    /** Mark: the item is rare. */
    public static final int RARE = 1;
    /** Mark: the item is new, unknown to hash lists. */
    public static final int NEW = 2;
    /** Mark: the post opens a thread. */
    public static final int ORIGINAL = 4;
    /** Mark: seen only from the author's own stage on. */
    public static final int INNER = 8;

    /** Cells a board; a power of two. */
    public final int cells;
    /** Slot of the author, [person]. */
    public final int[] author;
    /** Author's day of entry, [day]. */
    public final short[] authorEntry;
    /** Day of posting; {@link #EMPTY} for an empty cell, [day]. */
    public final short[] day;
    /** First day on which the item is gone from its host, [day]. */
    public final short[] goneOn;
    /** Kind of post, [{@link PostKind}]. */
    public final byte[] kind;
    /** Lowest stage that sees it, [stage]. */
    public final byte[] level;
    /** Whether the item is rare or new, and whether the post opens a thread, [set of marks]. */
    public final byte[] marks;
    /** Visibility given by the author's standing, in 127ths, [0, 127]. */
    public final byte[] salience;
    /** Strength of the definitions it carries, [0, 1]. */
    public final float[] definitions;

    private final Cells places;
    private final boolean[] taken;

    private Boards(int cells) {
        this.cells = cells;
        places = Cells.of(Venues.MAX_OPEN, cells);
        int all = places.all();
        author = new int[all];
        authorEntry = new short[all];
        day = new short[all];
        goneOn = new short[all];
        kind = new byte[all];
        level = new byte[all];
        marks = new byte[all];
        salience = new byte[all];
        definitions = new float[all];
        taken = new boolean[Venues.MAX_OPEN];
        Arrays.fill(day, EMPTY);
    }

    private Boards(Boards from) {
        cells = from.cells;
        places = from.places.copy();
        author = from.author.clone();
        authorEntry = from.authorEntry.clone();
        day = from.day.clone();
        goneOn = from.goneOn.clone();
        kind = from.kind.clone();
        level = from.level.clone();
        marks = from.marks.clone();
        salience = from.salience.clone();
        definitions = from.definitions.clone();
        taken = from.taken.clone();
    }

    /** Empty boards with at least so many cells each. */
    public static Boards of(int cells) {
        return new Boards(Integer.highestOneBit(Math.max(2, cells - 1)) << 1);
    }

    /** An independent copy. */
    public Boards copy() {
        return new Boards(this);
    }

    /** Takes a free board. There is one as long as no more than {@link Venues#MAX_OPEN} forums are open. */
    public int take() {
        for (int board = 0; board < taken.length; board++) {
            if (!taken[board]) {
                taken[board] = true;
                return board;
            }
        }
        throw new IllegalStateException("all boards are taken");
    }

    /**
     * Puts a post of somebody who is no person of this population into a cell; its item stays.
     *
     * @param cell index of the cell
     * @param today day of posting
     * @param what kind of post
     * @param visibility in 127ths, [0, 127]
     * @param stage lowest stage that sees it
     * @param strength of the definitions it carries, [0, 1]
     */
    public void standing(int cell, int today, PostKind what, byte visibility, byte stage, float strength) {
        author[cell] = 0;
        authorEntry[cell] = EMPTY;
        day[cell] = (short) today;
        goneOn[cell] = Short.MAX_VALUE;
        kind[cell] = (byte) what.ordinal();
        level[cell] = stage;
        marks[cell] = 0;
        salience[cell] = visibility;
        definitions[cell] = strength;
    }

    /** Empties a board and gives it back. */
    public void release(int board) {
        taken[board] = false;
        Arrays.fill(day, board * cells, (board + 1) * cells, EMPTY);
    }

    /** The index of a post's cell on a board, see {@link Cells#of(int, int, int, int)}. */
    public int cell(int board, int slot, int entry, int number) {
        return places.of(board, slot, entry, number);
    }

    /** The index of the cell that 32 random bits point to on a board. */
    public int cell(int board, int bits) {
        return places.at(board, bits);
    }
}
