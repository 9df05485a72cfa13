package org.interdict.model.venue;

import java.io.Serializable;

/**
 * Boards as blocks of cells of one long column: in which cell a post lies and which cells a visitor looks at.
 *
 * <p>Two ways to place a post: by its author and its place among the author's posts, so that one author less moves no other post; or one
 * after the other, so that a board keeps its latest posts and each new post replaces the oldest.
 */
public final class Cells implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Cells of one board. */
    public final int perBoard;

    private final int[] placed;

    private Cells(int perBoard, int[] placed) {
        this.perBoard = perBoard;
        this.placed = placed;
    }

    /** Boards with the same number of cells each. */
    public static Cells of(int boards, int perBoard) {
        return new Cells(perBoard, new int[boards]);
    }

    /** An independent copy. */
    public Cells copy() {
        return new Cells(perBoard, placed.clone());
    }

    /** All cells of all boards. */
    public int all() {
        return perBoard * placed.length;
    }

    /**
     * The index of a post's cell by its author. A fixed mix of bits: not chance, only an address. The cells of a board must be a power of
     * two.
     *
     * @param slot the author
     * @param entry the author's day of entry
     * @param number the post's place among the author's posts
     */
    public int of(int board, int slot, int entry, int number) {
        int mixed = slot * 0x9E3779B1 ^ (entry + 0x7FED) * 0x85EBCA77 ^ number * 0xC2B2AE3D;
        mixed ^= mixed >>> 15;
        mixed *= 0x2C1B3C6D;
        mixed ^= mixed >>> 13;
        return board * perBoard + (mixed & (perBoard - 1));
    }

    /** The index of the next cell: a free one, or that of the oldest post. */
    public int next(int board) {
        int turn = placed[board];
        placed[board] = turn + 1 == 2 * perBoard ? perBoard : turn + 1;
        return board * perBoard + (turn < perBoard ? turn : turn - perBoard);
    }

    /** Cells of a board that hold a post. */
    public int filled(int board) {
        return Math.min(placed[board], perBoard);
    }

    /** The index of the cell that 32 random bits point to on a board. */
    public int at(int board, int bits) {
        return at(board, bits, perBoard);
    }

    /** The index of the cell that 32 random bits point to among the first cells of a board. */
    public int at(int board, int bits, int among) {
        return board * perBoard + (int) (((bits & 0xFFFFFFFFL) * among) >>> 32);
    }
}
