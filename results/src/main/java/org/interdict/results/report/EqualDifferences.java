package org.interdict.results.report;

import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.text.Numbers;

/** Differences that are all equal, in words: how many there are, and what that does not rule out. */
public final class EqualDifferences {
    private EqualDifferences() {}

    /**
     * The number of them with its bound, for example {@code 20 of 20 replicates (at most 14% of all replicates differ)}.
     *
     * @param each what is counted, in the singular
     */
    public static String all(Effect effect, String each) {
        return effect.n() + " of " + effect.n() + " " + each + "s (at most " + Numbers.percent(effect.mostThatDiffer())
                + " of all " + each + "s differ)";
    }
}
