package org.interdict.model.mechanism.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Role;
import org.interdict.model.population.Stage;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.TinyWorld;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/** Ten members of a forum, of whom the first one visits; the score is tenure alone. */
class PromotionTest {
    private static final int FORUM = Venues.FIRST_FORUM;
    private static final int TENURE = 100;

    private final World world = TinyWorld.withMembers(10, FORUM);
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "promotion.statusWeight", 0.0,
            "promotion.tenureWeight", 1.0,
            "promotion.vouchWeight", 0.0,
            "promotion.tenureDays", (double) TENURE,
            "promotion.establishedScore", 0.4,
            "promotion.innerScore", 0.8,
            "promotion.demotionMargin", 0.1,
            "promotion.expulsionPerDay", 0.0,
            "promotion.secondForum", 0.0));

    private void visitAfter(int tenure) {
        world.beginDay();
        world.persons.course.joined(0, world.day - tenure);
        world.ledger.visit(0, FORUM, 1);
        new Promotion(ParameterDeclaration.read(Promotion.Parameters.class, parameters)).step(world);
    }

    private Stage stage() {
        return Stage.at(world.persons.stage(0));
    }

    @Test
    void ranksFollowTheScoreOneAtATime() {
        visitAfter(TENURE * 3 / 10);
        assertEquals(Stage.NEWBIE, stage());
        visitAfter(TENURE);
        assertEquals(Stage.ESTABLISHED, stage());
        visitAfter(TENURE);
        assertEquals(Stage.INNER_CIRCLE, stage());
    }

    @Test
    void aRankIsLostOnlyBelowTheMargin() {
        visitAfter(TENURE / 2);
        visitAfter(TENURE * 35 / 100);
        assertEquals(Stage.ESTABLISHED, stage(), "within the margin");
        visitAfter(TENURE * 2 / 10);
        assertEquals(Stage.NEWBIE, stage());
    }

    @Test
    void whoeverHasNoPostsIsExpelledFromAStrictForum() {
        parameters.put("promotion.expulsionPerDay", 1_000.0);
        world.venues.strictness[FORUM] = 1;
        visitAfter(TENURE);
        assertEquals(Stage.SEARCHING, stage());
        assertEquals(9, world.members());
    }

    @Test
    void aPostProtectsFromExpulsion() {
        parameters.put("promotion.expulsionPerDay", 1_000.0);
        world.venues.strictness[FORUM] = 1;
        world.persons.activity.posts(0, 1);
        visitAfter(TENURE);
        assertTrue(Stage.member(world.persons.stage(0)));
    }

    @Test
    void rolesFollowWhatWasDone() {
        assertRole(Role.PASSIVE, 0, 0, 0);
        assertRole(Role.POSTER_TRADER, 10, 6, 9);
        assertRole(Role.GENERATOR_OF_POSTINGS, 10, 1, 4);
        assertRole(Role.ENTHUSIAST, 10, 1, 1);
    }

    @Test
    void onlyTheTopOfTheInnerCircleLeads() {
        parameters.put("promotion.leaderPercentile", 0.9);
        world.reputation.set(0, 10);
        visitAfter(TENURE);
        assertFalse(world.persons.has(0, Flag.LEADER), "not yet of the inner circle");
        visitAfter(TENURE);
        assertTrue(world.persons.has(0, Flag.LEADER));
        assertEquals(Role.COORDINATOR.ordinal(), world.persons.course.role(0));
    }

    private void assertRole(Role role, int posts, int items, int originals) {
        world.persons.activity.posts(0, posts);
        world.persons.activity.items(0, items);
        world.persons.activity.originals(0, originals);
        visitAfter(TENURE / 10);
        assertEquals(role.ordinal(), world.persons.course.role(0));
    }
}
