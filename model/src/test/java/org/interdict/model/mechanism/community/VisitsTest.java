package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten members of a forum who come whenever they are due; nothing else happens. */
class VisitsTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int MEMBERS = 10;

    private final World world = TinyWorld.withMembers(MEMBERS, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "visits.floor", 1.0,
            "visits.plain", 1.0,
            "visits.elsewhere", 0.0,
            "visits.itemShare", 0.0,
            "visits.commonKnown", 0.0,
            "visits.openingPosts", 0.0));

    @BeforeEach
    void nobodyStays() {
        world.venues.trust[FORUM] = 1;
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.postTendency(slot, 0);
            world.persons.traits.visitRate(slot, 100);
        }
    }

    private void day() {
        world.beginDay();
        new Visits(ParameterDeclaration.read(Visits.Parameters.class, parameters)).step(world);
    }

    private void fillBoard(PostKind kind, int author) {
        for (int number = 0; number < world.boards.cells; number++) {
            int cell = world.venues.board[FORUM] * world.boards.cells + number;
            world.boards.write(cell, author, world.persons.entryDay(author), kind.ordinal(), 0, 0.5);
            world.boards.item(cell, author, world.persons.entryDay(author), world.day);
            world.boards.show(cell, world.day, 0, Byte.MAX_VALUE);
        }
    }

    /** Those due are scheduled for the morning after they joined, on which they only wait for their first visit. */
    private void settle() {
        new Visits(ParameterDeclaration.read(Visits.Parameters.class, parameters)).step(world);
    }

    @Test
    void everyMemberDueVisitsTheHomeForum() {
        settle();
        day();
        assertEquals(MEMBERS, world.ledger.visits);
        assertEquals(MEMBERS, world.tally.forumVisits);
        assertEquals(MEMBERS, world.venues.visits[FORUM]);
        assertEquals(FORUM, world.ledger.venue[0]);
        assertEquals(2, world.ledger.elapsed[0], "since the day of joining, which counts as a visit");
        assertEquals(0, world.ledger.met, "an empty board shows nothing");
    }

    @Test
    void nobodyVisitsAForumThatHasClosed() {
        settle();
        world.forums.close(FORUM, VenueState.CLOSED, 0);
        day();
        assertEquals(0, world.ledger.visits);
    }

    @Test
    void aForumWithoutCoordinatorsIsOutOfReachOnSomeDays() {
        parameters.put("visits.downShare", 1.0);
        settle();
        world.venues.led[FORUM] = 0;
        day();
        assertEquals(0, world.ledger.visits);
        world.venues.led[FORUM] = 1;
        day();
        assertEquals(MEMBERS, world.ledger.visits);
    }

    @Test
    void thoseWhoPostLookAtTheYoungestForumFirst() {
        parameters.put("visits.youth", 1.0);
        settle();
        int young = world.forums.open(-1000, 0);
        for (int slot = 0; slot < 4; slot++) {
            world.persons.traits.postTendency(slot, 1e-6);
        }
        world.beginDay();
        world.venues.openedOn[young] = (short) world.day;
        new Visits(ParameterDeclaration.read(Visits.Parameters.class, parameters)).step(world);
        assertEquals(4, world.venues.visits[young]);
        assertEquals(MEMBERS - 4, world.venues.visits[FORUM]);
        world.forums.close(young, VenueState.CLOSED, 0);
        day();
        assertEquals(2 * MEMBERS - 4, world.venues.visits[FORUM], "no forum has opened since the start");
    }

    @Test
    void whoeverFearsFullyStaysAway() {
        parameters.put("visits.caution", 1.0);
        settle();
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.mind.risk(slot, slot < 4 ? 1 : 0);
        }
        day();
        assertEquals(MEMBERS - 4, world.ledger.visits);
    }

    @Test
    void anItemMetIsViewedAndTakenIntoStock() {
        settle();
        fillBoard(PostKind.ITEM, 500);
        day();
        int read = 8;
        assertEquals(MEMBERS * read, world.ledger.met);
        assertEquals(MEMBERS * read, world.tally.forumExposures);
        assertEquals(read, world.persons.activity.common(0));
        assertEquals(MEMBERS * read, world.persons.activity.views(500), "the author's views");
        assertTrue(world.persons.has(0, Flag.VIEWED) && world.persons.has(0, Flag.EXPOSED));
    }

    /** At a hundred visits per day nothing is left to be seen the next day, unless visits reach nothing. */
    @Test
    void whatWasThereAtEarlierVisitsHasBeenSeen() {
        settle();
        fillBoard(PostKind.ITEM, 500);
        day();
        assertEquals(MEMBERS * 8, world.tally.forumExposures, "all of it is new");
        day();
        assertTrue(world.ledger.met > 0);
        assertEquals(0, world.tally.forumExposures, "nothing is new");
        parameters.put("visits.reach", 0.0);
        day();
        assertEquals(world.ledger.met, world.tally.forumExposures);
    }

    @Test
    void aCopyOfAnOldItemIsNotNew() {
        settle();
        day();
        fillBoard(PostKind.ITEM, 500);
        int first = world.venues.board[FORUM] * world.boards.cells;
        for (int cell = first; cell < first + world.boards.cells; cell++) {
            world.boards.item(cell, 600, world.persons.entryDay(600), world.day - 2);
        }
        day();
        assertTrue(world.ledger.met > 0);
        assertEquals(0, world.tally.forumExposures, "the post is new, the item is not");
    }

    @Test
    void nobodyViewsWhatHeSupplied() {
        settle();
        fillBoard(PostKind.ITEM, 500);
        int first = world.venues.board[FORUM] * world.boards.cells;
        for (int cell = first; cell < first + world.boards.cells; cell++) {
            world.boards.item(cell, 3, world.persons.entryDay(3), world.day);
        }
        day();
        assertEquals(0, world.persons.activity.common(3));
        assertEquals(8, world.persons.activity.common(4));
        assertEquals(3, world.persons.copies.supplier(4, false));
        assertTrue(!world.persons.copies.has(4, true) && !world.persons.copies.has(3, false));
    }

    @Test
    void anAppealingItemIsViewedThoughItIsKnown() {
        parameters.put("visits.commonKnown", 1.0);
        settle();
        fillBoard(PostKind.ITEM, 500);
        day();
        assertEquals(0, world.tally.forumExposures);
        int first = world.venues.board[FORUM] * world.boards.cells;
        for (int cell = first; cell < first + world.boards.cells; cell++) {
            world.boards.appeal(cell, Byte.MAX_VALUE);
        }
        day();
        assertEquals(world.ledger.met, world.tally.forumExposures);
    }

    /** Attention is spread over the posts looked for. */
    @Test
    void twiceAsManyPostsAreReadHalfAsMuch() {
        parameters.put("visits.postsRead", 16.0);
        settle();
        fillBoard(PostKind.ITEM, 500);
        day();
        assertEquals(MEMBERS * 16, world.ledger.met);
        assertEquals(0.5, world.ledger.attention);
        assertEquals(MEMBERS * 8, world.tally.forumExposures, 4 * Math.sqrt(MEMBERS * 16 / 4.0));
    }

    @Test
    void talkIsMetAndNotViewed() {
        settle();
        fillBoard(PostKind.DISCUSSION, 500);
        day();
        assertTrue(world.ledger.met > 0);
        assertEquals(0, world.tally.forumExposures);
    }

    @Test
    void nobodyMeetsTheOwnPosts() {
        settle();
        fillBoard(PostKind.ITEM, 3);
        day();
        assertEquals(0, world.persons.activity.common(3));
        assertTrue(world.persons.activity.common(4) > 0);
    }

    @Test
    void postsStandOnTheBoardFromTheNextDayOn() {
        settle();
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.postTendency(slot, 1_000);
        }
        day();
        assertEquals(MEMBERS * 5, world.tally.posts, "the most at a visit, each");
        assertEquals(world.tally.posts, world.tally.originals, "nothing to reply to");
        int last = world.ledger.posts - 1;
        int cell = world.ledger.cell[last];
        assertEquals(world.ledger.author[last], world.boards.author(cell));
        assertEquals(world.day, world.boards.day(cell));
        assertEquals(0, world.ledger.met);
        day();
        assertTrue(world.ledger.met > 0);
        assertTrue(world.tally.posts > world.tally.originals, "now there are replies");
        assertTrue(world.ties.count(0, world.persons) > 0);
    }

    /** A reply ties its author to the author of the post and to the person who took part in that thread last. */
    @Test
    void whoTakesPartInAThreadIsTied() {
        parameters.put("visits.original", 0.0);
        parameters.put("visits.mostPosts", 1.0);
        settle();
        for (int slot = 0; slot < MEMBERS; slot++) {
            world.persons.traits.postTendency(slot, slot == 0 ? 1_000 : 0);
        }
        fillBoard(PostKind.DISCUSSION, 500);
        int first = world.venues.board[FORUM] * world.boards.cells;
        for (int cell = first; cell < first + world.boards.cells; cell++) {
            world.boards.takePart(cell, 600, world.persons.entryDay(600));
            world.boards.thread(cell, 77);
        }
        day();
        assertEquals(1, world.ledger.posts);
        assertEquals(500, world.ledger.repliedTo[0]);
        assertEquals(2, world.ties.count(0, world.persons), "the author and the last one in the thread");
        assertEquals(0, world.ties.other(600, 0, world.persons));
        assertEquals(77, world.ledger.thread[0]);
        assertEquals(77, world.boards.thread(world.ledger.cell[0]));
        assertEquals(0, world.boards.participant(world.ledger.answered[0]), "now this is the last one");
        assertEquals(500, world.boards.participant(world.ledger.cell[0]), "the thread goes on from there");
    }

    /** In the first days of the simulation, boards of the first forums hold posts of persons who are not followed. */
    @Test
    void theFirstForumsOpenWithPosts() {
        parameters.put("visits.openingPosts", 1.0);
        World first = TinyWorld.ofOutsiders();
        new Visits(ParameterDeclaration.read(Visits.Parameters.class, parameters)).step(first);
        int cell = first.venues.board[FORUM] * first.boards.cells;
        assertEquals(Boards.NOBODY, first.boards.authorEntry(cell));
        assertEquals(first.day - 1, first.boards.day(cell));
    }
}
