package org.interdict.model.venue;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The recent posts of each open forum that a visitor can meet. A post lies in a cell whose number is fixed by its author and its place
 * among the author's posts; a visitor draws cells until a cell with a post is met. So, removing one author changes only the choices that
 * had fallen on that author's posts, and on a board with few posts few are met.
 *
 * <p>Layout: a cell is one int that decides whether the post is seen (day of posting, lowest stage, visibility), and a row of six ints
 * with the post (author; definitions; author's day of entry and day of removal; appeal, kind and marks; the item's supplier; the
 * supplier's day of entry and the item's first day on a board): a visitor looks at many cells and reads few posts. 28 bytes per cell, {@link #cells} cells per board (a power of two). There is room for the largest number of boards that were
 * taken at one time.
 */
public final class Boards implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Day of an empty cell. */
    public static final short EMPTY = Short.MIN_VALUE;
    /** Day of entry of an author who is no person of this population. */
    public static final short NOBODY = Short.MIN_VALUE;
    /** Mark: the item is rare. */
    public static final int RARE = 1;
    /** Mark: the item is new, unknown to hash lists. */
    public static final int NEW = 2;
    /** Mark: the post opens a thread. */
    public static final int ORIGINAL = 4;
    /** Mark: seen only from the author's own stage on. */
    public static final int INNER = 8;
    /** Mark: the item was on a board before; the author gives a copy. */
    public static final int COPY = 16;

    /** Cells per board; a power of two. */
    public final int cells;

    private static final int ROW = 6;
    private static final int AUTHOR = 0;
    private static final int DEFINITIONS = 1;
    private static final int DAYS = 2;
    private static final int KIND = 3;
    private static final int SUPPLIER = 4;
    private static final int ORIGIN = 5;
    /** Where the appeal stands above the kind and the marks. */
    private static final int APPEAL = 16;
    /** Bits of the name of a thread that number the posts of its author. */
    private static final int NUMBER_BITS = 24;

    private static final int LOW_BYTE = 0xFF;
    private static final int LOW_SHORT = 0xFFFF;
    private static final int NOTHING = EMPTY << Short.SIZE;
    /** Boards that are added at a time. */
    private static final int MORE = 4;

    private final Cells places;
    private final boolean[] taken;
    private int[] look;
    private int[] post;
    private int[] participant;
    private short[] participantEntry;
    private long[] thread;

    private Boards(int cells, int boards) {
        this.cells = cells;
        places = Cells.of(Venues.MAX_OPEN, cells);
        taken = new boolean[Venues.MAX_OPEN];
        look = new int[boards * cells];
        post = new int[boards * cells * ROW];
        participant = new int[boards * cells];
        participantEntry = new short[boards * cells];
        thread = new long[boards * cells];
        Arrays.fill(look, NOTHING);
    }

    private Boards(Boards from) {
        cells = from.cells;
        places = from.places.copy();
        taken = from.taken.clone();
        look = from.look.clone();
        post = from.post.clone();
        participant = from.participant.clone();
        participantEntry = from.participantEntry.clone();
        thread = from.thread.clone();
    }

    /**
     * Empty boards.
     *
     * @param cells least number of cells of each
     * @param boards how many to make room for now, at most {@link Venues#MAX_OPEN}
     */
    public static Boards of(int cells, int boards) {
        return new Boards(Integer.highestOneBit(Math.max(2, cells - 1)) << 1, boards);
    }

    /** An independent copy. */
    public Boards copy() {
        return new Boards(this);
    }

    /** Number of cells of all boards that there is room for. */
    public int all() {
        return look.length;
    }

    /** Slot of the author, [person]. */
    public int author(int cell) {
        return post[cell * ROW + AUTHOR];
    }

    /** Author's day of entry, [day]. */
    public int authorEntry(int cell) {
        return post[cell * ROW + DAYS] >> Short.SIZE;
    }

    /** Day of posting; {@link #EMPTY} for an empty cell, [day]. */
    public int day(int cell) {
        return look[cell] >> Short.SIZE;
    }

    /** First day on which the item is gone from its host, [day]. */
    public int goneOn(int cell) {
        return (short) post[cell * ROW + DAYS];
    }

    /** Makes this the day on which the item is gone, unless it is gone earlier. */
    public void goneBy(int cell, double gone) {
        int on = (int) Math.min(goneOn(cell), gone);
        post[cell * ROW + DAYS] = authorEntry(cell) << Short.SIZE | on & LOW_SHORT;
    }

    /** Kind of post, [{@link PostKind}]. */
    public int kind(int cell) {
        return post[cell * ROW + KIND] >> Byte.SIZE & LOW_BYTE;
    }

    /** Lowest stage that sees it, [stage]. */
    public int level(int cell) {
        return look[cell] >> Byte.SIZE & LOW_BYTE;
    }

    /** Whether the item is rare or new, and whether the post opens a thread, [set of marks]. */
    public int marks(int cell) {
        return post[cell * ROW + KIND] & LOW_BYTE;
    }

    /** How far the roles of those who wrote or reviewed the post draw attention to it, in 127ths, [0, 127]. */
    public int appeal(int cell) {
        return post[cell * ROW + KIND] >>> APPEAL;
    }

    /** Raises {@link #appeal} to this, unless it is higher. */
    public void appeal(int cell, int value) {
        if (value > appeal(cell)) {
            int row = cell * ROW + KIND;
            post[row] = value << APPEAL | post[row] & LOW_SHORT;
        }
    }

    /** Who supplied the item, [person]. */
    public int supplier(int cell) {
        return post[cell * ROW + SUPPLIER];
    }

    /** The supplier's day of entry, or {@link #NOBODY}, [day]. */
    public int supplierEntry(int cell) {
        return post[cell * ROW + ORIGIN] >> Short.SIZE;
    }

    /** The day on which the item first came onto a board, [day]. */
    public int born(int cell) {
        return (short) post[cell * ROW + ORIGIN];
    }

    /** Says which item the post in a cell points to. */
    public void item(int cell, int supplier, int entry, int born) {
        post[cell * ROW + SUPPLIER] = supplier;
        post[cell * ROW + ORIGIN] = entry << Short.SIZE | born & LOW_SHORT;
    }

    /** Visibility given by the author's standing, in 127ths, [0, 127]. */
    public int salience(int cell) {
        return look[cell] & LOW_BYTE;
    }

    /** Strength of the definitions it carries, [0, 1]. */
    public float definitions(int cell) {
        return Float.intBitsToFloat(post[cell * ROW + DEFINITIONS]);
    }

    /** Writes a post into a cell, in place of the one that was there; its item stays on its host for now. */
    public void write(int cell, int author, int authorEntry, int kind, int marks, double definitions) {
        int row = cell * ROW;
        post[row + AUTHOR] = author;
        post[row + DEFINITIONS] = Float.floatToIntBits((float) definitions);
        post[row + DAYS] = authorEntry << Short.SIZE | Short.MAX_VALUE;
        post[row + KIND] = kind << Byte.SIZE | marks;
        takePart(cell, 0, NOBODY);
    }

    /** Name of the thread that an author's post opens. */
    public static long thread(int slot, int entry, int number) {
        return (long) slot << NUMBER_BITS + Short.SIZE
                | (long) (entry & LOW_SHORT) << NUMBER_BITS
                | number & (1 << NUMBER_BITS) - 1;
    }

    /** The thread of the post in a cell. */
    public long thread(int cell) {
        return thread[cell];
    }

    /** The post in a cell belongs to a thread. */
    public void thread(int cell, long name) {
        thread[cell] = name;
    }

    /** Who took part last in the thread of the post in a cell, besides its author; only if the day of entry is that person's, [person]. */
    public int participant(int cell) {
        return participant[cell];
    }

    /** The day of entry of that person, or {@link #NOBODY}, [day]. */
    public int participantEntry(int cell) {
        return participantEntry[cell];
    }

    /** A person takes part in the thread of the post in a cell. */
    public void takePart(int cell, int slot, int entry) {
        participant[cell] = slot;
        participantEntry[cell] = (short) entry;
    }

    /** Lets the post in a cell be seen: since when, from which stage on, with which visibility. */
    public void show(int cell, int day, int level, int salience) {
        look[cell] = day << Short.SIZE | level << Byte.SIZE | salience;
    }

    /** Takes the post out of a cell. */
    public void clear(int cell) {
        look[cell] = NOTHING;
    }

    /** Takes a free board. There is one as long as no more than {@link Venues#MAX_OPEN} forums are open. */
    public int take() {
        for (int board = 0; board < taken.length; board++) {
            if (!taken[board]) {
                taken[board] = true;
                reserve(board);
                return board;
            }
        }
        throw new IllegalStateException("all boards are taken");
    }

    /** Makes room for a board: openings beyond what was ever open are rare. */
    private void reserve(int board) {
        int before = look.length;
        if ((board + 1) * cells > before) {
            int after = Math.min(Venues.MAX_OPEN, board + MORE) * cells;
            look = Arrays.copyOf(look, after);
            post = Arrays.copyOf(post, after * ROW);
            participant = Arrays.copyOf(participant, after);
            participantEntry = Arrays.copyOf(participantEntry, after);
            thread = Arrays.copyOf(thread, after);
            Arrays.fill(look, before, after, NOTHING);
        }
    }

    /** Empties a board and makes it free. */
    public void release(int board) {
        taken[board] = false;
        Arrays.fill(look, board * cells, (board + 1) * cells, NOTHING);
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
