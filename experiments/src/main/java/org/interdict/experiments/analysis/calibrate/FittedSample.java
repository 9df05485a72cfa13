package org.interdict.experiments.analysis.calibrate;

import java.util.List;
import java.util.Optional;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.fit.ToleranceRound;

/**
 * What a method gave, whichever it was.
 *
 * @param priorScores parameter sets of the prior that were simulated
 * @param priorValues their values by replicate and target
 * @param scores the sample, all sets equally probable
 * @param checked indices of those that are simulated again with fresh seeds, ascending
 * @param discrepancy how distances from the targets are measured
 * @param independentDraws how many independent draws the sample is worth
 * @param rounds of sequential ABC, in order
 * @param emulation how the emulators went, if there are any
 * @param stopped why it ended early; empty if it did not
 */
record FittedSample(
        List<double[]> priorScores,
        List<double[][]> priorValues,
        List<double[]> scores,
        List<Integer> checked,
        Discrepancy discrepancy,
        double independentDraws,
        List<ToleranceRound> rounds,
        Optional<EmulationFinding> emulation,
        String stopped) {}
