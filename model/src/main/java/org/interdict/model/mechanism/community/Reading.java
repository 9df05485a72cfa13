package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.FoundPosts;

/** Which posts a visitor meets, and what the visitor views: a part of {@link Visits}. */
final class Reading implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream MEET = Stream.of(Domain.NETWORK, "visits.meet");
    /** Cells drawn for each post that a visitor looks for. */
    private static final int TRIES = 4;

    private static final int LOW_MASK = 0xFFFF;

    private final int postsRead;
    private final int boardDays;
    private final double familiar;

    Reading(Visits.Parameters parameters) {
        postsRead = (int) parameters.postsRead().value();
        boardDays = (int) parameters.boardDays().value();
        familiar = parameters.familiar().value();
    }

    /** A visitor meets posts of a forum; the visit is the last one of the ledger. */
    void read(World world, int slot, int forum) {
        Population persons = world.persons;
        int board = world.venues.board[forum];
        int oldest = world.day - boardDays;
        int stage = persons.stage(slot);
        int seenUntil = world.day - world.ledger.elapsed[world.ledger.visits - 1];
        FoundPosts found = world.found;
        found.clear();
        world.draws.series(MEET, slot, persons.entryDay(slot), world.day, postsRead);
        for (int look = 0; look < postsRead; look++) {
            found.add(find(world, board, look, oldest, stage));
        }
        int viewed = 0;
        while (found.next()) {
            viewed += meet(world, slot, found, seenUntil);
        }
        if (viewed > 0) {
            world.ledger.viewed[world.ledger.visits - 1] = (short) viewed;
            world.tally.forumExposures += viewed;
            world.venues.exposures[forum] += viewed / Visits.MEAN_DAYS;
            world.deeds.exposed(slot, false);
            world.deeds.act(slot, Act.VIEW, forum);
            if (!persons.has(slot, Flag.VIEWED)) {
                persons.set(slot, Flag.VIEWED);
                world.tally.everViewed++;
            }
        }
    }

    /**
     * The first cell of one look that holds a post that can be met, and above it the 16 bits by which the post was noticed; or -1. The
     * conditions are joined in one sign bit: one branch is faster than three.
     */
    private static long find(World world, int board, int look, int oldest, int stage) {
        Boards boards = world.boards;
        for (int word = look * TRIES; word < (look + 1) * TRIES; word++) {
            int bits = world.draws.word(word);
            int cell = boards.cell(board, bits);
            int young = boards.day(cell) - oldest;
            int open = stage - boards.level(cell);
            int visible = (boards.salience(cell) << Short.SIZE) - 1 - (bits & LOW_MASK) * Byte.MAX_VALUE;
            if ((young | open | visible) >= 0) {
                return (long) (bits & LOW_MASK) << Integer.SIZE | cell;
            }
        }
        return -1;
    }

    /** Meets the post that was found; gives 1 if an item was viewed. Posts up to {@code seenUntil} were there at the last visit. */
    private int meet(World world, int slot, FoundPosts found, int seenUntil) {
        Boards boards = world.boards;
        int cell = found.cell();
        Population persons = world.persons;
        int author = boards.author(cell);
        boolean there = persons.entryDay(author) == boards.authorEntry(cell);
        if (author == slot) {
            return 0;
        }
        world.ledger.meet(
                there ? author : -1,
                cell,
                boards.definitions(cell),
                boards.salience(cell) / (float) Byte.MAX_VALUE,
                boards.kind(cell));
        if (there && persons.activity.views(author) < Integer.MAX_VALUE) {
            persons.activity.views(author, persons.activity.views(author) + 1);
        }
        if (boards.kind(cell) != PostKind.ITEM.ordinal() || boards.goneOn(cell) <= world.day) {
            return 0;
        }
        if (boards.day(cell) < seenUntil && noticed(boards, found) >= familiar) {
            return 0;
        }
        if ((boards.marks(cell) & Boards.RARE) != 0) {
            persons.activity.rare(slot, Activity.oneMore(persons.activity.rare(slot)));
            world.ledger.rareViewed[world.ledger.visits - 1]++;
        } else {
            persons.activity.common(slot, Activity.oneMore(persons.activity.common(slot)));
        }
        return 1;
    }

    /**
     * Uniform on [0, 1), and independent of which cell was found: the bits by which a post was noticed lie below its visibility, and are
     * uniform there.
     */
    private static double noticed(Boards boards, FoundPosts found) {
        return found.bits() * (double) Byte.MAX_VALUE / (boards.salience(found.cell()) << Short.SIZE);
    }
}
