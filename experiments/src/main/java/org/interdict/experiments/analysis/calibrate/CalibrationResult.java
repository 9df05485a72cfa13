package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;
import org.interdict.results.store.calibration.CalibrationStore.Member;
import org.interdict.results.store.folder.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What a calibration gave. Distances are those of {@link Discrepancy}: 0 where every target is met.
 *
 * @param experiment as run
 * @param folder where it is stored
 * @param identity hash of model and inputs
 * @param manifest how it was made; null if that is not known
 * @param targets in the order of the file
 * @param parameters in the order of the file
 * @param rounds of sequential ABC, in order
 * @param usualDistance distance of the usual parameters
 * @param bestDistance distance of the best parameter set, with seeds that the fit has not seen; the least of the sample, so a little too favourable
 * @param priorDistance distances of the parameter sets of the prior
 * @param posteriorDistance those of checked sets of the posterior, with seeds that the fit has not seen
 * @param distinct unlike parameter sets in the sample
 * @param independentDraws how many independent draws the sample is worth
 * @param posterior the sample
 * @param best row of the sample that is nearest to the targets
 * @param samples the parameter sets by stage, as stored
 * @param simulations runs stored
 * @param failures what went wrong, by {@code parameter set/replicate}
 * @param emulation how the emulators went, if the method has any
 * @param stopped why the method ended early; empty if it did not
 */
public record CalibrationResult(
        Experiment experiment,
        Path folder,
        String identity,
        @Nullable Manifest manifest,
        List<TargetFit> targets,
        List<ParameterFit> parameters,
        List<ToleranceRound> rounds,
        double usualDistance,
        double bestDistance,
        Percentiles priorDistance,
        Percentiles posteriorDistance,
        int distinct,
        double independentDraws,
        Posterior posterior,
        int best,
        Map<String, List<Member>> samples,
        int simulations,
        Map<String, String> failures,
        Optional<EmulationFinding> emulation,
        String stopped) {

    /** Targets whose band holds the value at the usual parameters. */
    public long metByUsual() {
        return targets.stream()
                .filter(target -> target.band().outside(target.usual()) == 0)
                .count();
    }

    /** Targets whose band holds the value at the best parameter set. */
    public long metByBest() {
        return targets.stream()
                .filter(target -> target.band().outside(target.best()) == 0)
                .count();
    }

    /** Parameters that the targets moved. */
    public long moved() {
        return parameters.stream().filter(ParameterFit::moved).count();
    }
}
