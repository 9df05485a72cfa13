package org.interdict.results.report;

import java.util.Locale;
import org.interdict.results.statistics.drawn.WorldDifference;

/** What can be said of differences between worlds, in words. */
public final class WorldWording {
    private WorldWording() {}

    /**
     * Whether strategies differ from world to world, in a sentence without markup.
     *
     * @param seeds number of seeds in each world
     */
    public static String difference(WorldDifference difference, int seeds) {
        if (seeds < 2) {
            return "With one seed in each world luck cannot be distinguished from the world: in how many worlds a strategy is best, and its"
                    + " regret, are not said. Two seeds or more are needed.";
        }
        if (!difference.testable()) {
            return "The worlds are too few, or the strategies do not differ: in how many worlds a strategy is best, and its regret,"
                    + " are not said.";
        }
        String test = String.format(
                Locale.ROOT,
                " (test of the variance between worlds: p = %s, level %s)",
                p(difference.p()),
                WorldDifference.LEVEL);
        return difference.clear()
                ? "What the strategies do differs from world to world beyond luck" + test
                        + "; shares, ranks and regrets are of world means with luck taken away as far as it is known."
                : "It is not clear that what the strategies do differs from world to world beyond luck" + test
                        + ": in how many worlds a strategy is best, and its regret, are not said.";
    }

    private static String p(double p) {
        return p < 0.0001 ? "below 0.0001" : String.format(Locale.ROOT, "%.4f", p);
    }
}
