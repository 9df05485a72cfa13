package org.interdict.experiments.analysis.validate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.validation.pattern.Target;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.report.validation.ValidationInput;
import org.interdict.results.report.validation.ValidationReport;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.statistics.fit.TargetFinding;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;

/** The report of a validation: gathers what it shows. */
public final class ValidationPages {
    private ValidationPages() {}

    /**
     * Looks whether the report can be written to a folder, before anything runs; makes nothing.
     *
     * @throws FolderRefused if it cannot
     */
    public static void prepare(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (Files.notExists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest)) {
            throw new FolderRefused("'" + nearest + "' is a file; give a folder with --out");
        }
        if (!Files.isWritable(nearest)) {
            throw new FolderRefused("'" + nearest + "' cannot be written to; give another folder with --out");
        }
    }

    /**
     * Writes the report.
     *
     * @param experiment the world that was run, with its seeds
     * @param replicates how many of them
     * @param folder the report's own folder
     * @return its page
     * @throws org.interdict.results.store.folder.StoreFailure if it cannot be written
     */
    public static Path write(Experiment experiment, int replicates, List<Verdict> verdicts, Path folder) {
        Experiment run = experiment.withReplicates(Replicates.exactly(replicates));
        Map<String, String> overrides = new LinkedHashMap<>();
        experiment.parameters().forEach((name, value) -> overrides.put(name, String.valueOf(value)));
        return ReportFolder.write(
                folder,
                () -> ValidationReport.write(
                        new ValidationInput(
                                verdicts.stream().map(ValidationPages::finding).toList(),
                                Validation.CONFIDENCE,
                                replicates,
                                experiment.world().population(),
                                experiment.horizon().burnInDays(),
                                experiment.horizon().evaluationDays(),
                                overrides,
                                List.copyOf(experiment.mechanismsOff()),
                                ExperimentWriter.yaml(run, Vocabulary.ofCatalogue()),
                                provenance(run, replicates, verdicts)),
                        folder));
    }

    private static TargetFinding finding(Verdict verdict) {
        Target target = verdict.target();
        return new TargetFinding(
                new Band(target.id(), target.pattern(), target.unit(), target.low(), target.high()),
                target.role() == Target.Role.V,
                target.grade(),
                verdict.found());
    }

    private static Provenance provenance(Experiment experiment, int replicates, List<Verdict> verdicts) {
        BuildInfo build = BuildInfo.current();
        String targets = String.valueOf(verdicts.stream().map(Verdict::target).toList());
        String world = new String(ExperimentWriter.canonicalJson(experiment), StandardCharsets.UTF_8);
        return new Provenance(
                build.version(),
                build.commit(),
                "Java " + Manifest.currentJava(),
                BuildInfo.hash(build.version(), build.model(), "validation", world, targets),
                experiment.seeds().seed(0),
                experiment.seeds().seed(replicates - 1));
    }
}
