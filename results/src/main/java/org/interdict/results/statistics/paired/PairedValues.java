package org.interdict.results.statistics.paired;

import java.util.HashSet;
import java.util.List;

/**
 * The values of a comparison under common random numbers: every strategy ran the same replicates.
 *
 * <p>A run that failed, or that was not made, has {@code NaN} in all its measures. Values that are not finite count as missing.
 *
 * @param strategies names of the strategies, each once; two or more
 * @param baseline the strategy with which the others are compared; one of {@code strategies}
 * @param measures the measures compared; one or more
 * @param values {@code [strategy][replicate][measure]}, in the order of the lists; the same number of replicates everywhere.
 *     Not copied: the caller must not change it
 */
public record PairedValues(
        List<String> strategies, String baseline, List<ComparedMeasure> measures, double[][][] values) {
    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if a name stands twice, the baseline is missing, or the array has another shape
     */
    public PairedValues {
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
        require(strategies.size() >= 2, "a comparison needs two strategies or more");
        require(new HashSet<>(strategies).size() == strategies.size(), "a strategy is named twice: " + strategies);
        require(strategies.contains(baseline), "the baseline '" + baseline + "' is not among " + strategies);
        require(!measures.isEmpty(), "a comparison needs a measure");
        require(
                measures.stream().map(ComparedMeasure::name).distinct().count() == measures.size(),
                "a measure is named twice");
        require(values.length == strategies.size(), "values need a row for each strategy");
        for (double[][] runs : values) {
            require(runs.length == values[0].length, "every strategy needs the same replicates");
            for (double[] run : runs) {
                require(run.length == measures.size(), "every run needs a value for each measure");
            }
        }
    }

    /** Number of replicates, failed ones included. */
    public int replicates() {
        return values[0].length;
    }

    /** Position of the baseline. */
    public int baselineIndex() {
        return strategies.indexOf(baseline);
    }

    /** Number of effects shown: each strategy but the baseline, each measure. */
    public int comparisons() {
        return (strategies.size() - 1) * measures.size();
    }

    /** Replicates in which every strategy has a run that did not fail, in order. */
    public int[] completeReplicates() {
        return java.util.stream.IntStream.range(0, replicates())
                .filter(this::complete)
                .toArray();
    }

    /** The values of these replicates alone, in this order. */
    public PairedValues only(int[] replicates) {
        double[][][] chosen = new double[values.length][replicates.length][];
        for (int s = 0; s < chosen.length; s++) {
            for (int r = 0; r < replicates.length; r++) {
                chosen[s][r] = values[s][replicates[r]];
            }
        }
        return new PairedValues(strategies, baseline, measures, chosen);
    }

    private boolean complete(int replicate) {
        for (double[][] runs : values) {
            boolean ran = false;
            for (double value : runs[replicate]) {
                ran |= Double.isFinite(value);
            }
            if (!ran) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
