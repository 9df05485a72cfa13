package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * What members in each role change for others. Directions hold in all {@value Twins#SEEDS} paired worlds, which chance alone passes with
 * 1.6 %.
 */
class RoleSignatureTest {
    private static final Twins WORLD = Twins.world().with("population.posterShare", 0.8);

    @Test
    void withoutRolesAllPostsAreAlike() {
        Twins without = WORLD.without("roles");
        assertFalse(Arrays.deepEquals(WORLD.daily(), without.daily()));
    }

    /** How the attention of each role works on a post is tested apart; here it moves what happens. */
    @Test
    void attentionMovesWhatHappens() {
        Twins many = WORLD.with("promotion.reviewerPercentile", 0.9);
        for (String lift : List.of("roles.reviewLift", "roles.exchange", "learning.enthusiasm")) {
            assertFalse(
                    Arrays.deepEquals(
                            many.with(lift, 0).daily(), many.with(lift, 0.5).daily()),
                    lift);
        }
    }

    @Test
    void generatorsOfPostingsOpenMoreThreads() {
        assertAlwaysGreater(
                WORLD.with("visits.starterFactor", 3).each(RoleSignatureTest::originals),
                WORLD.with("visits.starterFactor", 1).each(RoleSignatureTest::originals));
    }

    @Test
    void tradersGiveMoreItems() {
        assertAlwaysGreater(
                WORLD.with("visits.traderFactor", 1.6).each(RoleSignatureTest::itemPosts),
                WORLD.with("visits.traderFactor", 1).each(RoleSignatureTest::itemPosts));
    }

    private static double originals(World world) {
        double originals = 0;
        double posts = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            originals += world.persons.activity.originals(slot);
            posts += world.persons.activity.posts(slot);
        }
        return originals / posts;
    }

    private static double itemPosts(World world) {
        double items = 0;
        double posts = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            items += world.persons.activity.items(slot);
            posts += world.persons.activity.posts(slot);
        }
        return items / posts;
    }

    private static void assertAlwaysGreater(double[] greater, double[] less) {
        assertEquals(
                Twins.SEEDS,
                Twins.greater(greater, less),
                () -> Arrays.toString(greater) + ", " + Arrays.toString(less));
    }
}
