package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.random.Draws;
import org.interdict.model.venue.Boards;

/**
 * The cells in which a visitor has found a post, at the visit under way: filled first, then walked over.
 *
 * <p>The walk begins with a look at the authors' rows. Done one after the other without waiting for what was read, these looks let a
 * processor fetch several rows at once; they change nothing.
 */
public final class FoundPosts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Population persons;
    private final Boards boards;
    /** One place more than can be found, so that a look without success has a place to write to. */
    private final int[] cells = new int[Draws.MAX_SERIES + 1];

    private final int[] bits = new int[Draws.MAX_SERIES + 1];
    private int count;
    private int at;
    /** What the last look gave: it means nothing, and is kept so that the compiler does not leave the look out. */
    private int seen;

    /** No post found, among the posts of these persons on these boards. */
    public FoundPosts(Population persons, Boards boards) {
        this.persons = persons;
        this.boards = boards;
    }

    /** A new visit, at which nothing has been found. */
    public void clear() {
        count = 0;
        at = -1;
    }

    /**
     * Adds what a look has found: the cell in the lower half, and in the upper half the bits of the draw by which the post was noticed. A
     * negative number stands for a look without success and adds nothing.
     */
    public void add(long look) {
        cells[count] = (int) look;
        bits[count] = (int) (look >>> Integer.SIZE);
        count += look >= 0 ? 1 : 0;
    }

    /** Moves on to the next cell, the first one at first; whether there is one. */
    public boolean next() {
        if (at < 0) {
            int looked = 0;
            for (int i = 0; i < count; i++) {
                looked ^= persons.entryDay(boards.author(cells[i]));
            }
            seen = looked;
        }
        at++;
        return at < count;
    }

    /** The cell that the walk has come to. */
    public int cell() {
        return cells[at];
    }

    /** The bits of the draw by which the post was noticed that the walk has come to. */
    public int bits() {
        return bits[at];
    }
}
