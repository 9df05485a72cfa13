package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.interdict.model.population.Act;
import org.interdict.model.world.World;
import org.junit.jupiter.api.Test;

/**
 * How standing, rarity and novelty move the supply of items and the views of them. Directions hold in all {@value Twins#SEEDS} paired
 * worlds, which chance alone passes with 1.6 %.
 */
class StatusSignatureTest {
    private static final double[] NONE = new double[Twins.SEEDS];

    @Test
    void whoWantsMoreStandingWithholdsLess() {
        Twins modest = Twins.world().with("population.aspirationMean", 0.3);
        Twins ambitious = Twins.world().with("population.aspirationMean", 0.9);
        assertAlwaysGreater(
                modest.each(StatusSignatureTest::withheld), ambitious.each(StatusSignatureTest::withheld), "withheld");
    }

    @Test
    void whoWantsMoreStandingSharesMore() {
        Twins modest = Twins.world().with("population.aspirationMean", 0.3).with("visits.gapSharing", 1.5);
        Twins ambitious = Twins.world().with("population.aspirationMean", 0.9).with("visits.gapSharing", 1.5);
        assertAlwaysGreater(
                ambitious.each(StatusSignatureTest::itemPosts), modest.each(StatusSignatureTest::itemPosts), "given");
        assertAlwaysGreater(
                ambitious.each(StatusSignatureTest::itemPosts),
                ambitious.with("visits.gapSharing", 0).each(StatusSignatureTest::itemPosts),
                "given for a gap");
    }

    @Test
    void hoardingOfRareItemsLowersSupply() {
        Twins hoarding = Twins.world().with("venue.rareShare", 0.3).with("population.aspirationMean", 0.1);
        Twins free = hoarding.with("status.hoard", 0);
        free.worlds()
                .forEach(world -> assertEquals(0, Twins.largest(world, slot -> world.persons.activity.withheld(slot))));
        assertAlwaysGreater(
                free.each(StatusSignatureTest::itemPosts), hoarding.each(StatusSignatureTest::itemPosts), "given");
    }

    @Test
    void rareItemsAreHeldByPersonsWhoNeverProducedAny() {
        Twins without = Twins.world().with("venue.rareShare", 0).without("pathway");
        assertEquals(
                0,
                Arrays.stream(without.each(StatusSignatureTest::collectorsOfRareItems))
                        .sum());
        assertAlwaysGreater(Twins.world().each(StatusSignatureTest::collectorsOfRareItems), NONE, "collectors");
    }

    @Test
    void whoLacksStandingProducesMore() {
        Twins without = Twins.world().with("pathway.statusGapEffect", 0);
        Twins with = without.with("pathway.statusGapEffect", 2).with("population.aspirationMean", 0.9);
        assertFalse(Arrays.deepEquals(with.daily(), without.daily()));
        assertTrue(
                Arrays.stream(with.total("harm.newItems")).sum()
                        > Arrays.stream(without.total("harm.newItems")).sum(),
                "more new items come from persons who lack standing");
    }

    /** What was there at earlier visits has been seen, the more so the more a visit reaches: the supply of new items limits views. */
    @Test
    void whatHasBeenSeenIsNotViewedAgain() {
        assertAlwaysGreater(
                Twins.world().with("visits.reach", 0).total("harm.forumExposures"),
                Twins.world().with("visits.reach", 2).total("harm.forumExposures"),
                "views");
    }

    @Test
    void copiesOfWhatWasThereBringFewerViews() {
        assertAlwaysGreater(
                Twins.world().with("visits.repost", 0).total("activity.supplied"),
                Twins.world().with("visits.repost", 0.9).total("activity.supplied"),
                "items that come onto a board for the first time");
    }

    /** Supply limits views: half of the posts looked for, or twice as many, changes them by less than a third. */
    @Test
    void howManyPostsAreLookedForHardlyMatters() {
        double usual = Arrays.stream(Twins.world().total("harm.forumExposures")).sum();
        for (double read : new double[] {4, 16}) {
            double other = Arrays.stream(
                            Twins.world().with("visits.postsRead", read).total("harm.forumExposures"))
                    .sum();
            assertEquals(1, other / usual, 1.0 / 3, "posts read: " + read);
        }
    }

    private static void assertAlwaysGreater(double[] greater, double[] less, String what) {
        assertEquals(
                Twins.SEEDS,
                Twins.greater(greater, less),
                () -> what + ": " + Arrays.toString(greater) + ", " + Arrays.toString(less));
    }

    /** Mean share withheld of those who have posted. */
    private static double withheld(World world) {
        double sum = 0;
        double posters = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            if (world.persons.activity.posts(slot) > 0) {
                sum += world.persons.activity.withheld(slot);
                posters++;
            }
        }
        return sum / posters;
    }

    /** Share of posts that point to an item. */
    private static double itemPosts(World world) {
        double items = 0;
        double posts = 0;
        for (int slot = 0; slot < world.persons.size; slot++) {
            items += world.persons.activity.items(slot);
            posts += world.persons.activity.posts(slot);
        }
        return items / posts;
    }

    private static double collectorsOfRareItems(World world) {
        return Twins.count(
                world,
                slot -> world.persons.activity.rare(slot) > 0
                        && (world.persons.course.pathway(slot) & Act.PRODUCE.bit()) == 0);
    }
}
