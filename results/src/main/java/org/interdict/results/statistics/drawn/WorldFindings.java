package org.interdict.results.statistics.drawn;

import java.util.List;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ProbabilityBest;

/**
 * What drawing the uncertain parameters tells beyond the comparison.
 *
 * @param source where the values came from, in words
 * @param drawn worlds drawn and run
 * @param compared worlds in which every strategy has a run that did not fail
 * @param dead worlds among them in which forums had no active member under the baseline; they are kept in all numbers
 * @param replicates seeds in each world
 * @param parameters parameters drawn
 * @param best how often each strategy is best on each measure
 * @param spreads where the differences from the baseline come from, for each strategy but the baseline and each measure
 */
public record WorldFindings(
        String source,
        int drawn,
        int compared,
        int dead,
        int replicates,
        int parameters,
        List<ProbabilityBest> best,
        List<Spread> spreads) {
    /** Copies the lists. */
    public WorldFindings {
        best = List.copyOf(best);
        spreads = List.copyOf(spreads);
    }

    /** Where the differences on a measure come from. */
    public List<Spread> spreads(ComparedMeasure measure) {
        return spreads.stream()
                .filter(spread -> spread.measure().equals(measure))
                .toList();
    }

    /** How often each strategy is best on a measure. */
    public List<ProbabilityBest> best(ComparedMeasure measure) {
        return best.stream().filter(row -> row.measure().equals(measure.name())).toList();
    }
}
