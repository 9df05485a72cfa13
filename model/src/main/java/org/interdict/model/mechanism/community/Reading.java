package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Fade;
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
    /** Age from which on no post is met, [days]. */
    private static final int OLD = 1024;
    /** Full visibility of a fresh post. */
    private static final int FULL = Byte.MAX_VALUE * Byte.MAX_VALUE;

    private final int postsRead;
    private final double reach;
    private final double commonUnknown;
    /** Attention by age, in 127ths; none from the last age on. */
    private final byte[] fresh = new byte[OLD + 1];

    Reading(Visits.Parameters parameters) {
        postsRead = (int) parameters.postsRead().value();
        reach = parameters.reach().value();
        commonUnknown = 1 - parameters.commonKnown().value();
        Fade fade = Fade.overDays(Math.max(1, parameters.freshDays().value()));
        for (int age = 0; age < OLD; age++) {
            fresh[age] = (byte) Math.round(fade.left(age) * Byte.MAX_VALUE);
        }
    }

    /** A visitor meets posts of a forum; the visit is the last one of the ledger. Gives the appeal of all posts met. */
    double read(World world, int slot, int forum) {
        Population persons = world.persons;
        int board = world.venues.board[forum];
        int stage = persons.stage(slot);
        int seenUntil = world.day - world.ledger.elapsed[world.ledger.visits - 1];
        FoundPosts found = world.found;
        found.clear();
        world.draws.series(MEET, slot, persons.entryDay(slot), world.day, postsRead);
        for (int look = 0; look < postsRead; look++) {
            found.add(find(world, board, look, stage));
        }
        int viewed = 0;
        int appeal = 0;
        while (found.next()) {
            viewed += meet(world, slot, found, seenUntil);
            appeal += world.boards.appeal(found.cell());
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
        return appeal * world.ledger.attention / Byte.MAX_VALUE;
    }

    /**
     * The first cell of one look that holds a post that can be met, and above it the 16 bits by which the post was noticed; or -1. The
     * conditions are joined in one sign bit: one branch is faster than two.
     */
    private long find(World world, int board, int look, int stage) {
        Boards boards = world.boards;
        for (int word = look * TRIES; word < (look + 1) * TRIES; word++) {
            int bits = world.draws.word(word);
            int cell = boards.cell(board, bits);
            int seen = boards.salience(cell) * fresh[Math.min(world.day - boards.day(cell), OLD)];
            int open = stage - boards.level(cell);
            int visible = (seen << Short.SIZE) - 1 - (bits & LOW_MASK) * FULL;
            if ((open | visible) >= 0) {
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
        boolean rare = (boards.marks(cell) & Boards.RARE) != 0;
        if (!interested(world, slot, found, seenUntil, rare)) {
            return 0;
        }
        persons.copies.take(slot, rare, boards.supplier(cell), boards.supplierEntry(cell), boards.born(cell));
        if (rare) {
            persons.activity.rare(slot, Activity.oneMore(persons.activity.rare(slot)));
            world.ledger.rareViewed[world.ledger.visits - 1]++;
            world.tally.unlistedExposures++;
        } else {
            persons.activity.common(slot, Activity.oneMore(persons.activity.common(slot)));
        }
        return 1;
    }

    /** Whether the visitor views the item: one not seen, not known from elsewhere, and not supplied by the visitor; or an appealing one. */
    private boolean interested(World world, int slot, FoundPosts found, int seenUntil, boolean rare) {
        Boards boards = world.boards;
        Population persons = world.persons;
        int cell = found.cell();
        double u = noticed(world, found);
        double passed = boards.appeal(cell) / (double) Byte.MAX_VALUE;
        // The chance is p + appeal (1 - p), which u passes if it is below appeal, and otherwise if the rest is below p.
        double rest = (u - passed) / (1 - Math.min(passed, u));
        double left = rest / Math.min(1, world.ledger.attention * (rare ? 1 : commonUnknown));
        if (left < 0) {
            return true;
        }
        if (left >= 1 || boards.supplier(cell) == slot && boards.supplierEntry(cell) == persons.entryDay(slot)) {
            return false;
        }
        int days = seenUntil - Math.max(boards.born(cell), persons.course.memberSince(slot));
        double looks = reach * persons.traits.visitRate(slot) * Math.max(0, days);
        // exp(-x) is at most 1 / (1 + x): most are decided without an exponential.
        return left * (1 + looks) < 1 && left < FastMath.exp(-looks);
    }

    /**
     * Uniform on [0, 1), and independent of which cell was found: the bits by which a post was noticed lie below its visibility, and
     * are uniform there.
     */
    private double noticed(World world, FoundPosts found) {
        int cell = found.cell();
        int age = Math.min(world.day - world.boards.day(cell), OLD);
        return found.bits() * (double) FULL / (world.boards.salience(cell) * fresh[age] << Short.SIZE);
    }
}
