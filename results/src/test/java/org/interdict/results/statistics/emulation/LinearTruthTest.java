package org.interdict.results.statistics.emulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@value #PARAMETERS} parameters are found again from {@value #TARGETS} targets that are weighted sums of them with noise. Truths are drawn
 * from the prior, and each target's range holds the truth's value at a random place.
 */
class LinearTruthTest {
    private static final int PARAMETERS = 28;
    private static final int TARGETS = 19;
    private static final int RUNS = 400;
    private static final int TRUTHS = 8;
    private static final double NOISE = 0.3;
    private static final double WIDTH = 0.4;

    /** A made-up model: weights by target and parameter, on scores or on positions. */
    private record Model(double[][] weights, boolean positions) {
        static Model of(long seed, double share, boolean positions) {
            double[][] weights = new double[TARGETS][PARAMETERS];
            for (int target = 0; target < TARGETS; target++) {
                for (int parameter = 0; parameter < PARAMETERS; parameter++) {
                    Chance chance = Chance.of(seed, 100, target, parameter);
                    double weight = chance.normal() / FastMath.sqrt(share * PARAMETERS);
                    weights[target][parameter] = chance.uniform() < share ? weight : 0;
                }
            }
            return new Model(weights, positions);
        }

        double[] run(double[] scores, Chance chance) {
            double[] along = Axes.of(scores).along(positions);
            double[] values = new double[TARGETS];
            for (int target = 0; target < TARGETS; target++) {
                values[target] = NormalEquations.dot(weights[target], along) + NOISE * chance.normal();
            }
            return values;
        }
    }

    private static double[] drawn(Chance chance) {
        double[] scores = new double[PARAMETERS];
        Arrays.setAll(scores, i -> chance.normal());
        return scores;
    }

    private static List<TargetRange> ranges(double[] values, Chance chance) {
        return Arrays.stream(values)
                .mapToObj(value -> {
                    double low = value - WIDTH * chance.uniform();
                    return new TargetRange(low, low + WIDTH);
                })
                .toList();
    }

    /** Coverage of intervals of 90 %, and squared error over that of the prior. */
    private static double[] judge(double[] truth, List<double[]> sample) {
        double covered = 0;
        double error = 0;
        double before = 0;
        for (int i = 0; i < truth.length; i++) {
            int parameter = i;
            double[] values = sample.stream()
                    .mapToDouble(each -> each[parameter])
                    .sorted()
                    .toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            int tail = values.length / 20;
            covered += values[tail - 1] < truth[i] && truth[i] < values[values.length - tail] ? 1.0 / truth.length : 0;
            error += (mean - truth[i]) * (mean - truth[i]);
            before += truth[i] * truth[i];
        }
        return new double[] {covered, error, before};
    }

    @ParameterizedTest(name = "seed {0}, share of weights {1}, on positions {2}")
    @CsvSource({"11, 1, false", "12, 0.15, true"})
    void parametersAreFoundAgain(long seed, double share, boolean positions) {
        Model model = Model.of(seed, share, positions);
        List<double[]> design = HypercubeSample.of(RUNS, PARAMETERS, seed, 200, 201);
        List<double[]> values = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            values.add(model.run(design.get(run), Chance.of(seed, 300, run)));
        }
        Emulators emulators = Emulators.of(new RunTable(design, values));
        double covered = 0;
        double error = 0;
        double before = 0;
        for (int truth = 0; truth < TRUTHS; truth++) {
            Chance chance = Chance.of(seed, 400, truth);
            double[] scores = drawn(chance);
            List<TargetRange> ranges = ranges(model.run(scores, chance), chance);
            double[] judged = judge(scores, new PosteriorSampler(emulators, ranges, truth).quick(200, 1));
            covered += judged[0] / TRUTHS;
            error += judged[1];
            before += judged[2];
        }
        assertTrue(covered >= 0.86 && covered <= 0.96, "covered " + covered);
        assertTrue(error <= 0.85 * before, "squared error over the prior's " + error / before);
    }

    /** The whole way: a hypercube, a second wave, chains, and the check on runs held out. */
    @Test
    void theWholeWayFindsOneTruth() {
        long seed = 21;
        Model model = Model.of(seed, 0.3, false);
        Chance chance = Chance.of(seed, 400);
        double[] truth = drawn(chance);
        List<TargetRange> ranges = ranges(model.run(truth, chance), chance);
        HistoryMatching.Design design = new HistoryMatching.Design(300, 2, 60, 64, 5);
        HistoryMatching.Matched matched = new HistoryMatching(ranges, PARAMETERS, design, seed, (wave, scores) -> {
                    List<double[]> values = new ArrayList<>();
                    for (int i = 0; i < scores.size(); i++) {
                        values.add(model.run(scores.get(i), Chance.of(seed, 500, wave, i)));
                    }
                    return Optional.of(values);
                })
                .run()
                .orElseThrow();
        double[] judged = judge(truth, matched.sample());
        assertTrue(judged[0] >= 0.7, "covered " + judged[0]);
        assertTrue(judged[1] < 0.85 * judged[2], "squared error over the prior's " + judged[1] / judged[2]);
        EmulationFinding finding = matched.finding();
        assertTrue(finding.chains().settled(), finding.chains().toString());
        assertTrue(finding.heldOut().covered() > 0.8, finding.heldOut().toString());
        assertTrue(finding.heldOut().squaredError() < 0.85, finding.heldOut().toString());
        assertTrue(finding.waves().get(1).left() <= finding.waves().get(0).left());
        assertTrue(finding.emulators().stream().allMatch(EmulatorFinding::reachable));
    }
}
