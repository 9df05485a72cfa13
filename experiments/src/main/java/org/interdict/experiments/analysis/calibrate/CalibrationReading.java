package org.interdict.experiments.analysis.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.model.random.NormalQuantile;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.emulation.Chance;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.calibration.CalibrationStore.Member;
import org.interdict.results.store.folder.BuildInfo;

/** Reads what a finished sampler says about targets and parameters. */
final class CalibrationReading {
    private static final String PRIOR = "prior";
    private static final String POSTERIOR = "posterior";

    private final Experiment experiment;
    private final List<Band> bands;
    private final List<Prior> priors;
    private final CalibrationStore store;

    CalibrationReading(Experiment experiment, List<Band> bands, List<Prior> priors, CalibrationStore store) {
        this.experiment = experiment;
        this.bands = bands;
        this.priors = priors;
        this.store = store;
    }

    /**
     * The result.
     *
     * @param usual values at the usual parameters, by replicate and target
     * @param sample what the sampler gave
     * @param fresh values of the sets that are checked, with fresh seeds
     */
    CalibrationResult result(double[][] usual, FittedSample sample, List<double[][]> fresh) {
        Discrepancy discrepancy = sample.discrepancy();
        double[] distances = fresh.stream().mapToDouble(discrepancy::of).toArray();
        int best = 0;
        for (int i = 1; i < distances.length; i++) {
            best = distances[i] < distances[best] ? i : best;
        }
        List<double[]> scores = sample.scores();
        int distinct = (int) scores.stream().map(Arrays::toString).distinct().count();
        double[] prior =
                sample.priorValues().stream().mapToDouble(discrepancy::of).toArray();
        double[] posterior = new double[scores.size()];
        Arrays.fill(posterior, Double.NaN);
        for (int i = 0; i < distances.length; i++) {
            posterior[sample.checked().get(i)] = distances[i];
        }
        Map<String, List<Member>> samples = new LinkedHashMap<>();
        samples.put(PRIOR, members(sample.priorScores(), prior));
        samples.put(POSTERIOR, members(scores, posterior));
        int bestRow = sample.checked().get(best);
        Map<String, String> failures = new LinkedHashMap<>();
        store.failures()
                .forEach((key, simulation) ->
                        failures.put(key.evaluation() + "/" + key.replicate(), simulation.error()));
        return new CalibrationResult(
                experiment,
                store.folder(),
                store.header().identity(),
                store.study().manifest(),
                targets(usual, sample, fresh, best),
                parameters(scores, bestRow, sample.independentDraws()),
                sample.rounds(),
                discrepancy.of(usual),
                distances[best],
                Percentiles.of(prior),
                Percentiles.of(distances),
                distinct,
                sample.independentDraws(),
                posterior(sample),
                bestRow,
                samples,
                store.size(),
                failures,
                sample.emulation(),
                sample.stopped());
    }

    private List<Member> members(List<double[]> scores, double[] distances) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < distances.length; i++) {
            members.add(new Member(Prior.values(priors, scores.get(i)), distances[i]));
        }
        return members;
    }

    private List<TargetFit> targets(double[][] usual, FittedSample sample, List<double[][]> fresh, int best) {
        List<TargetFit> fits = new ArrayList<>();
        for (int t = 0; t < bands.size(); t++) {
            int target = t;
            Band band = bands.get(t);
            double[] before = sample.priorValues().stream()
                    .mapToDouble(values -> Discrepancy.mean(values, target))
                    .toArray();
            double[] after = fresh.stream()
                    .mapToDouble(values -> Discrepancy.mean(values, target))
                    .toArray();
            fits.add(new TargetFit(
                    band,
                    Discrepancy.mean(usual, target),
                    after[best],
                    Percentiles.of(before),
                    Percentiles.of(after),
                    inside(band, before),
                    inside(band, after),
                    experiment.calibration().method().replicates() > 1
                            ? sample.discrepancy().standardError(target)
                            : Double.NaN));
        }
        return fits;
    }

    private static double inside(Band band, double[] values) {
        return (double) Arrays.stream(values)
                        .filter(value -> band.outside(value) == 0)
                        .count()
                / values.length;
    }

    private List<ParameterFit> parameters(List<double[]> scores, int best, double draws) {
        List<ParameterFit> fits = new ArrayList<>();
        for (int p = 0; p < priors.size(); p++) {
            int index = p;
            Prior prior = priors.get(p);
            ParameterDeclaration parameter = prior.parameter();
            double mean = average(scores, each -> each[index]);
            double ratio = Math.sqrt(average(scores, each -> (each[index] - mean) * (each[index] - mean)));
            double edge = NormalQuantile.at(1 - Percentiles.TAIL);
            fits.add(new ParameterFit(
                    parameter.name(),
                    parameter.meaning(),
                    parameter.unit(),
                    parameter.grade().name(),
                    parameter.usual(),
                    prior.value(scores.get(best)[p]),
                    new Percentiles(prior.value(-edge), prior.value(0), prior.value(edge)),
                    Percentiles.of(scores.stream()
                            .mapToDouble(each -> prior.value(each[index]))
                            .toArray()),
                    Percentiles.of(scores.stream()
                            .mapToDouble(each -> Chance.probability(each[index]))
                            .toArray()),
                    ratio,
                    mean,
                    ParameterFit.read(ratio, mean, draws)));
        }
        return fits;
    }

    private static double average(List<double[]> scores, ToDoubleFunction<double[]> of) {
        return scores.stream().mapToDouble(of).sum() / scores.size();
    }

    private Posterior posterior(FittedSample sample) {
        BuildInfo build = BuildInfo.current();
        Map<String, String> provenance = new LinkedHashMap<>();
        provenance.put("experiment", experiment.name());
        provenance.put("version", build.version() + ", commit " + build.commit());
        provenance.put("hash of model and inputs", store.header().identity());
        provenance.put("master seed", String.valueOf(experiment.seeds().master()));
        provenance.put(
                "world",
                experiment.world().population() + " persons, "
                        + experiment.horizon().burnInDays() + " and "
                        + experiment.horizon().evaluationDays() + " days");
        provenance.put("method", method(sample));
        provenance.put("targets", String.join(" ", experiment.calibration().targets()));
        if (sample.emulation().isEmpty()) {
            provenance.put("tolerance", tolerance(sample.rounds()));
        }
        return new Posterior(
                priors.stream().map(prior -> prior.parameter().name()).toList(),
                sample.scores().stream()
                        .map(each -> List.copyOf(Prior.values(priors, each).values()))
                        .toList(),
                provenance);
    }

    private String method(FittedSample sample) {
        CalibrationMethod method = experiment.calibration().method();
        String what = method instanceof CalibrationMethod.ByEmulators emulators
                ? emulators.runs() + " runs, " + emulators.waves() + " waves, " + emulators.perWave()
                        + " runs per wave, " + emulators.sample() + " in the sample"
                : method.sets() + " particles, " + sample.rounds().size() + " rounds";
        return method.name() + ", " + what + ", " + method.replicates() + " replicates";
    }

    private static String tolerance(List<ToleranceRound> rounds) {
        return rounds.isEmpty()
                ? "none"
                : new BigDecimal(rounds.get(rounds.size() - 1).tolerance())
                        .round(new MathContext(4))
                        .toPlainString();
    }
}
