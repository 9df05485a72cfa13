package org.interdict.results.statistics.drawn;

import java.util.List;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ProbabilityBest;

/**
 * What the drawn worlds show beyond the comparison.
 *
 * @param source the source of the drawn values, in words
 * @param drawn worlds drawn and run
 * @param compared worlds in which every strategy has a run that did not fail
 * @param dead number of these worlds in which forums had no active member under the baseline; they count in all numbers
 * @param replicates number of seeds in each world
 * @param parameters parameters drawn
 * @param standing how strategies stand world by world, where that can be distinguished from luck
 * @param spreads sources of the spread of the differences from the baseline, for each strategy but the baseline and each measure
 */
public record WorldFindings(
        String source,
        int drawn,
        int compared,
        int dead,
        int replicates,
        int parameters,
        WorldStanding standing,
        List<Spread> spreads) {
    /** Copies the list. */
    public WorldFindings {
        spreads = List.copyOf(spreads);
    }

    /** The sources of the spread of the differences in a measure. */
    public List<Spread> spreads(ComparedMeasure measure) {
        return spreads.stream()
                .filter(spread -> spread.measure().equals(measure))
                .toList();
    }

    /** How often each strategy is best in each measure; {@code NaN} where that cannot be distinguished from luck. */
    public List<ProbabilityBest> best() {
        return standing.best();
    }

    /** Whether worlds differ in what strategies do to a measure. */
    public WorldDifference difference(ComparedMeasure measure) {
        return standing.differences().stream()
                .filter(row -> row.measure().equals(measure.name()))
                .findFirst()
                .orElseThrow();
    }

    /** How often each strategy is best in a measure. */
    public List<ProbabilityBest> best(ComparedMeasure measure) {
        return best().stream()
                .filter(row -> row.measure().equals(measure.name()))
                .toList();
    }
}
