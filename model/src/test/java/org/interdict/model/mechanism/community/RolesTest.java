package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Posts of members in each role; nothing else happens. */
class RolesTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int DIM = 27;
    private static final int NEW_CELL = 3;
    private static final int OLD_CELL = 5;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Roles roles = new Roles(
            ParameterDeclaration.read(Roles.Parameters.class, Map.of("roles.reviewLift", 0.5, "roles.exchange", 1.0)));

    /** A post of person 1, a reply to one of person 2 unless it opens a thread. */
    private void post(Role role, boolean opens) {
        world.persons.course.role(1, role.ordinal());
        board(NEW_CELL, 1, world.day);
        board(OLD_CELL, 2, world.day - 1);
        int marks = opens ? Boards.ORIGINAL : 0;
        world.ledger.post(
                1, FORUM, NEW_CELL, opens ? -1 : 2, opens ? -1 : OLD_CELL, 0, PostKind.DISCUSSION.ordinal(), marks);
        roles.step(world);
    }

    private void board(int cell, int author, int day) {
        world.boards.write(cell, author, world.persons.entryDay(author), PostKind.DISCUSSION.ordinal(), 0, 0);
        world.boards.show(cell, day, Stage.NEWBIE.ordinal(), DIM);
    }

    @Test
    void theReplyOfAReviewerDrawsAttentionToAPost() {
        post(Role.REVIEWER, false);
        assertEquals(64, world.boards.appeal(OLD_CELL), "half of 127");
        assertEquals(0, world.boards.appeal(NEW_CELL));
        assertEquals(DIM, world.boards.salience(OLD_CELL), "it is met as often");
        assertEquals(world.day - 1, world.boards.day(OLD_CELL));
    }

    @Test
    void theReplyOfAnotherDoesNot() {
        post(Role.ENTHUSIAST, false);
        assertEquals(0, world.boards.appeal(OLD_CELL));
    }

    @Test
    void tradersWhoHoldRareItemsExchangeSome() {
        world.persons.course.role(2, Role.POSTER_TRADER.ordinal());
        world.persons.activity.rare(1, 1);
        post(Role.POSTER_TRADER, false);
        assertEquals(1, world.persons.activity.rare(1), "the other has nothing to give");
        world.persons.activity.rare(2, 4);
        roles.step(world);
        assertEquals(2, world.persons.activity.rare(1));
        assertEquals(5, world.persons.activity.rare(2));
        world.persons.course.role(2, Role.ENTHUSIAST.ordinal());
        roles.step(world);
        assertTrue(world.persons.activity.rare(1) == 2, "not with others");
    }
}
