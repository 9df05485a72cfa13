package org.interdict.results.statistics.drawn;

import java.util.List;
import java.util.stream.IntStream;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.ProbabilityBest;
import org.interdict.results.statistics.paired.Regret;

/**
 * How strategies stand world by world, without luck: only where worlds clearly differ in what strategies do, and then from {@link ShrunkenWorlds}.
 * Else shares, ranks and regrets are {@code NaN}.
 *
 * @param differences whether worlds differ, by measure
 * @param best how often each strategy is best in each measure
 * @param ranks mean rank of each strategy in each measure
 * @param regrets how much worse each strategy is than the best of the same world
 */
public record WorldStanding(
        List<WorldDifference> differences, List<ProbabilityBest> best, List<MeanRank> ranks, List<Regret> regrets) {
    /** Copies the lists. */
    public WorldStanding {
        differences = List.copyOf(differences);
        best = List.copyOf(best);
        ranks = List.copyOf(ranks);
        regrets = List.copyOf(regrets);
    }

    /**
     * Of these runs.
     *
     * @param runs a value for each unit, in any order
     * @param worlds the world of each unit
     * @param confidence of the intervals, within (0, 1)
     */
    public static WorldStanding of(PairedValues runs, int[] worlds, double confidence) {
        PairedValues shrunken = ShrunkenWorlds.of(runs, worlds);
        Comparison comparison = Comparison.of(shrunken, confidence);
        return new WorldStanding(
                IntStream.range(0, runs.measures().size())
                        .mapToObj(measure -> WorldDifference.of(runs, worlds, measure))
                        .toList(),
                ProbabilityBest.of(shrunken, confidence),
                comparison.ranks(),
                comparison.regrets());
    }
}
