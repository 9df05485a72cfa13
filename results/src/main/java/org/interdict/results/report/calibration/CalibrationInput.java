package org.interdict.results.report.calibration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.ReportedStudy;
import org.interdict.results.statistics.emulation.EmulationFinding;
import org.interdict.results.statistics.estimate.Percentiles;
import org.interdict.results.statistics.fit.ParameterFit;
import org.interdict.results.statistics.fit.TargetFit;
import org.interdict.results.statistics.fit.ToleranceRound;

/**
 * Everything a calibration report shows. The report is a function of this alone.
 *
 * @param experiment name of the experiment
 * @param question what it asks; empty if the file does not say
 * @param targets result of each target
 * @param parameters result of each parameter
 * @param rounds result of each round
 * @param particles number of parameter sets in the sample
 * @param distinct number of different sets among them
 * @param independentDraws number of independent draws with as much information
 * @param replicates number of seeds for each parameter set
 * @param simulations number of runs
 * @param usualDistance distance of the usual parameters from the targets; 0 where all are met
 * @param bestDistance that of the best parameter set
 * @param priorDistance those of the parameter sets before the fit
 * @param posteriorDistance those after it, with new seeds
 * @param emulation how the emulators went, if the method has any
 * @param stopped why the method ended early; empty if it did not
 * @param population persons at risk
 * @param burnInDays days before anything is measured
 * @param evaluationDays days on which it is
 * @param parameterOverrides parameters set by the experiment, by name
 * @param mechanismsOff mechanisms switched off
 * @param failed what went wrong, by simulation
 * @param experimentText the experiment file as run
 * @param provenance version, commit, Java, hash, seeds
 */
public record CalibrationInput(
        String experiment,
        String question,
        List<TargetFit> targets,
        List<ParameterFit> parameters,
        List<ToleranceRound> rounds,
        int particles,
        int distinct,
        double independentDraws,
        int replicates,
        int simulations,
        double usualDistance,
        double bestDistance,
        Percentiles priorDistance,
        Percentiles posteriorDistance,
        Optional<EmulationFinding> emulation,
        String stopped,
        int population,
        int burnInDays,
        int evaluationDays,
        Map<String, String> parameterOverrides,
        List<String> mechanismsOff,
        Map<String, String> failed,
        String experimentText,
        Provenance provenance)
        implements ReportedStudy {
    /** Copies the lists; the order of the maps is kept. */
    public CalibrationInput {
        targets = List.copyOf(targets);
        parameters = List.copyOf(parameters);
        rounds = List.copyOf(rounds);
        parameterOverrides = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameterOverrides));
        mechanismsOff = List.copyOf(mechanismsOff);
        failed = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(failed));
    }

    /** Number of targets that the median of the sample meets. */
    long met() {
        return targets.stream()
                .filter(fit -> fit.band().outside(fit.posterior().median()) == 0)
                .count();
    }

    /** Number of parameters that the targets moved. */
    long moved() {
        return parameters.stream().filter(ParameterFit::moved).count();
    }
}
