package org.interdict.results.store.export;

import java.util.List;

/**
 * A row of the exported table {@code interactions}: what a package of policies does beyond its parts in one measure. A number that is
 * not finite is exported as missing.
 *
 * @param strategy the package
 * @param parts the strategies whose policies together are those of the package
 * @param baseline name of the baseline
 * @param measure name of the measure
 * @param together effect of the package
 * @param sum sum of the effects of its parts
 * @param mean the interaction, {@code together − sum}
 * @param lower lower end of its simultaneous interval
 * @param upper upper end
 * @param n replicates counted
 * @param p two-sided p of the paired t test, for this interaction alone
 * @param pAdjusted p adjusted over all interactions of the family
 * @param finding the package compared with the sum of its parts
 */
public record InteractionRow(
        String strategy,
        List<String> parts,
        String baseline,
        String measure,
        double together,
        double sum,
        double mean,
        double lower,
        double upper,
        int n,
        double p,
        double pAdjusted,
        String finding) {
    /** Copies the list. */
    public InteractionRow {
        parts = List.copyOf(parts);
    }
}
