package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Calibration by emulators in waves (Andrianakis et al. 2015, key {@code andrianakis2015}; Iskauskas et al. 2024, key {@code iskauskas2024}). A
 * Latin hypercube of parameter sets is simulated, and an emulator is fitted for each target. Each further wave simulates parameter sets around
 * the posterior that the emulators give, with their errors taken twice as wide, and the emulators are fitted again. The last ones give the
 * sample. Every chance event is a function of the seed, so the same runs give the same sample.
 */
public final class HistoryMatching {
    /** Factor of the emulators' errors when a wave is designed. */
    private static final double AROUND = 2;
    /** Parameter sets of the prior that are looked at to see what is left of it. */
    private static final int PROBES = 2_000;

    private static final int ORDER = 10;
    private static final int PLACE = 11;
    private static final int PROBE_ORDER = 12;
    private static final int PROBE_PLACE = 13;
    private static final int WAVE = 14;

    private final List<TargetRange> ranges;
    private final int parameters;
    private final Design design;
    private final long seed;
    private final Simulator simulator;
    private final List<WaveFinding> waves = new ArrayList<>();

    /**
     * Calibration to these targets.
     *
     * @param ranges of the targets, in order
     * @param parameters number of parameters
     * @param seed of all that is drawn here
     * @param simulator where values come from
     */
    public HistoryMatching(List<TargetRange> ranges, int parameters, Design design, long seed, Simulator simulator) {
        this.ranges = List.copyOf(ranges);
        this.parameters = parameters;
        this.design = design;
        this.seed = seed;
        this.simulator = simulator;
    }

    /**
     * How much is simulated and drawn.
     *
     * @param runs parameter sets of the Latin hypercube
     * @param waves number of waves, the hypercube among them, at least 1
     * @param perWave parameter sets of each further wave
     * @param sample parameter sets to be drawn from the posterior
     * @param truths runs that are held out, one after another, to be found again
     */
    public record Design(int runs, int waves, int perWave, int sample, int truths) {}

    /** Where values come from. */
    @FunctionalInterface
    public interface Simulator {
        /**
         * For each parameter set, a value by target, {@code NaN} where there is none; nothing if the user wants to stop.
         *
         * @param wave from 0
         * @param scores of the parameter sets
         */
        Optional<List<double[]>> of(int wave, List<double[]> scores);
    }

    /**
     * What came out.
     *
     * @param hypercube the runs of the first wave
     * @param sample parameter sets from the posterior, all equally probable
     * @param finding how it went
     */
    public record Matched(RunTable hypercube, List<double[]> sample, EmulationFinding finding) {}

    /** Runs it; nothing if the user wants to stop. */
    public Optional<Matched> run() {
        List<double[]> first = HypercubeSample.of(design.runs(), parameters, seed, ORDER, PLACE);
        Optional<List<double[]>> values = simulator.of(0, first);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        RunTable hypercube = new RunTable(first, values.get());
        RunTable runs = hypercube;
        Emulators emulators = Emulators.of(runs);
        boolean[] left = new boolean[PROBES];
        Arrays.fill(left, true);
        List<double[]> probes = HypercubeSample.of(PROBES, parameters, seed, PROBE_ORDER, PROBE_PLACE);
        told(emulators, probes, left, design.runs());
        for (int wave = 1; wave < design.waves(); wave++) {
            List<double[]> around = sampler(emulators, wave).quick(design.perWave(), AROUND);
            Optional<List<double[]>> more = simulator.of(wave, around);
            if (more.isEmpty()) {
                return Optional.empty();
            }
            boolean[] near = near(emulators, runs, hypercube.size(), around.size());
            runs = runs.and(new RunTable(around, more.get()));
            emulators = Emulators.of(runs, near);
            told(emulators, probes, left, design.perWave());
        }
        PosteriorSampler sampler = sampler(emulators, 0);
        PosteriorSampler.Sample sample = sampler.draw(design.sample());
        HeldOutFinding heldOut = HeldOutCheck.of(
                hypercube,
                ranges.stream().mapToDouble(range -> range.high() - range.low()).toArray(),
                design.truths(),
                seed);
        return Optional.of(new Matched(
                hypercube,
                sample.rows(),
                new EmulationFinding(
                        emulators(emulators, sampler.plausibility(), probes),
                        waves,
                        sampler.plausibility().cutoff(),
                        heldOut,
                        sample.chains())));
    }

    private PosteriorSampler sampler(Emulators emulators, int wave) {
        return new PosteriorSampler(
                emulators,
                ranges,
                Double.doubleToLongBits(Chance.of(seed, WAVE, wave).uniform()));
    }

    /** The runs that are near what is left: those of later waves, and those of the hypercube that are not ruled out. */
    private boolean[] near(Emulators emulators, RunTable runs, int hypercube, int more) {
        boolean[] left = Plausibility.of(emulators, ranges).left(runs.scores());
        boolean[] near = Arrays.copyOf(left, left.length + more);
        Arrays.fill(near, hypercube, near.length, true);
        return near;
    }

    private void told(Emulators emulators, List<double[]> probes, boolean[] left, int runs) {
        boolean[] now = Plausibility.of(emulators, ranges).left(probes);
        int number = 0;
        for (int i = 0; i < left.length; i++) {
            left[i] &= now[i];
            number += left[i] ? 1 : 0;
        }
        waves.add(new WaveFinding(runs, number, left.length));
    }

    private List<EmulatorFinding> emulators(Emulators emulators, Plausibility plausibility, List<double[]> probes) {
        boolean[] reachable = plausibility.reachable(probes);
        List<EmulatorFinding> findings = new ArrayList<>();
        for (int target = 0; target < ranges.size(); target++) {
            int seen = emulators.seen(target);
            boolean reached = reachable[target];
            findings.add(emulators
                    .of(target)
                    .map(emulator -> new EmulatorFinding(
                            seen,
                            true,
                            emulator.logarithmic(),
                            emulator.terms(),
                            Arrays.stream(emulator.parameters()).boxed().toList(),
                            emulator.explained(),
                            emulator.error(),
                            emulator.covered(),
                            reached))
                    .orElseGet(() -> new EmulatorFinding(
                            seen, false, false, 0, List.of(), Double.NaN, Double.NaN, Double.NaN, false)));
        }
        return findings;
    }
}
