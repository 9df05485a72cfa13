package org.interdict.experiments.analysis.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.results.statistics.emulation.HistoryMatching;
import org.interdict.results.statistics.emulation.TargetRange;
import org.interdict.results.statistics.fit.Band;

/** A calibration by emulators: gives {@link HistoryMatching} its simulations, each value a mean over replicates. */
final class EmulatedFit {
    /** Runs that are held out to be found again. */
    private static final int TRUTHS = 24;

    private final ByEmulators method;
    private final List<Band> bands;
    private final int parameters;
    private final long seed;
    private final SequentialAbc.Evaluations evaluations;
    private List<double[][]> hypercube = List.of();

    EmulatedFit(
            ByEmulators method, List<Band> bands, int parameters, long seed, SequentialAbc.Evaluations evaluations) {
        this.method = method;
        this.bands = bands;
        this.parameters = parameters;
        this.seed = seed;
        this.evaluations = evaluations;
    }

    /** Runs it; nothing if the user wants to stop. */
    Optional<FittedSample> run() {
        HistoryMatching.Design design =
                new HistoryMatching.Design(method.runs(), method.waves(), method.perWave(), method.sample(), TRUTHS);
        List<TargetRange> ranges = bands.stream()
                .map(band -> new TargetRange(band.low(), band.high()))
                .toList();
        return new HistoryMatching(ranges, parameters, design, seed, this::simulated)
                .run()
                .map(this::fitted);
    }

    private FittedSample fitted(HistoryMatching.Matched matched) {
        List<Integer> checked = new ArrayList<>();
        for (int i = 0; i < method.perWave(); i++) {
            checked.add((int) ((long) i * method.sample() / method.perWave()));
        }
        return new FittedSample(
                matched.hypercube().scores(),
                hypercube,
                matched.sample(),
                checked,
                Discrepancy.of(bands, hypercube),
                Math.min(method.sample(), matched.finding().chains().effective()),
                List.of(),
                Optional.of(matched.finding()),
                "");
    }

    /** Values of a wave: means over the replicates. */
    private Optional<List<double[]>> simulated(int wave, List<double[]> scores) {
        int first = wave == 0 ? 0 : method.runs() + (wave - 1) * method.perWave();
        List<SequentialAbc.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            candidates.add(new SequentialAbc.Candidate(first + i, scores.get(i)));
        }
        Optional<List<double[][]>> values = evaluations.of(candidates);
        if (wave == 0) {
            hypercube = values.orElse(List.of());
        }
        return values.map(all -> all.stream().map(this::means).toList());
    }

    private double[] means(double[][] values) {
        double[] means = new double[bands.size()];
        for (int target = 0; target < means.length; target++) {
            means[target] = Discrepancy.mean(values, target);
        }
        return means;
    }
}
