package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.calibration.CalibrationInput;
import org.interdict.results.report.calibration.CalibrationReport;
import org.interdict.results.store.folder.Manifest;

/** The report of a calibration: gathers what it shows. */
public final class CalibrationPages {
    private CalibrationPages() {}

    /**
     * Writes the report.
     *
     * @param folder the report's own folder
     * @return its page
     * @throws org.interdict.results.store.folder.StoreFailure if it cannot be written
     */
    public static Path write(CalibrationResult result, Path folder) {
        return ReportFolder.write(folder, () -> CalibrationReport.write(input(result), folder));
    }

    private static CalibrationInput input(CalibrationResult result) {
        Experiment experiment = result.experiment();
        Map<String, String> overrides = new LinkedHashMap<>();
        experiment.parameters().forEach((name, value) -> overrides.put(name, String.valueOf(value)));
        return new CalibrationInput(
                experiment.name(),
                experiment.question(),
                result.targets(),
                result.parameters(),
                result.rounds(),
                experiment.calibration().method().sets(),
                result.distinct(),
                result.independentDraws(),
                experiment.calibration().method().replicates(),
                result.simulations(),
                result.usualDistance(),
                result.bestDistance(),
                result.priorDistance(),
                result.posteriorDistance(),
                result.emulation(),
                result.stopped(),
                experiment.world().population(),
                experiment.horizon().burnInDays(),
                experiment.horizon().evaluationDays(),
                overrides,
                List.copyOf(experiment.mechanismsOff()),
                result.failures(),
                ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue()),
                provenance(result));
    }

    /** The Java that ran it, not the one that writes the report. */
    private static Provenance provenance(CalibrationResult result) {
        Manifest manifest = result.manifest();
        Manifest.Software software = manifest == null ? Manifest.Software.current() : manifest.software();
        long first = result.experiment().seeds().seed(0);
        return new Provenance(
                software.version(),
                software.commit(),
                "Java " + (manifest == null ? Manifest.currentJava() : manifest.java()),
                result.identity(),
                first,
                manifest == null ? first : manifest.lastSeed());
    }
}
