package org.interdict.experiments.run.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.folder.StudyStore;
import org.interdict.results.text.Json;
import org.interdict.results.text.JsonDifference;

/** The experiment of a run folder: written beside the runs and among them, and read from among them. */
public final class RecordedExperiment {
    private RecordedExperiment() {}

    /**
     * The text that is written with the runs, every default written out.
     *
     * @throws InvalidInput if it could not be read back
     */
    public static String text(Experiment experiment) {
        String text = ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue());
        Experiment back;
        try {
            back = read(experiment.name(), text);
        } catch (InvalidInput e) {
            throw unreadable(experiment, e.errors().get(0).message());
        }
        if (!Arrays.equals(ExperimentWriter.canonicalJson(back), ExperimentWriter.canonicalJson(experiment))) {
            throw unreadable(experiment, "it reads as another experiment");
        }
        return text;
    }

    private static InvalidInput unreadable(Experiment experiment, String why) {
        return new InvalidInput(InputError.of(
                experiment.name(),
                "with every default written out, the experiment could not be read back from its run folder: " + why,
                "use fewer strategies or policies in one experiment"));
    }

    private static Experiment read(String name, String text) {
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The experiment as it was run.
     *
     * @throws FolderRefused if the experiment file beside the runs says something else
     * @throws InvalidInput if it is not what this version understands
     */
    public static Experiment of(StudyStore study) {
        Path file = study.path().resolve(RunFolder.EXPERIMENT);
        Optional<String> kept = study.kept(RunFolder.EXPERIMENT);
        if (kept.isEmpty()) {
            return ofOlderVersion(study, file);
        }
        Experiment experiment = read(file.toString(), kept.get());
        study.changed(RunFolder.EXPERIMENT).ifPresent(now -> {
            String difference = difference(file, now, experiment);
            if (!difference.isEmpty()) {
                throw study.other(RunFolder.EXPERIMENT, difference);
            }
        });
        return experiment;
    }

    private static String difference(Path file, String now, Experiment experiment) {
        Experiment other;
        try {
            other = read(file.toString(), now);
        } catch (InvalidInput e) {
            return e.errors().get(0).message();
        }
        return JsonDifference.of(
                Json.MAPPER.readTree(ExperimentWriter.canonicalJson(other)),
                Json.MAPPER.readTree(ExperimentWriter.canonicalJson(experiment)));
    }

    /** A version that kept no copy: what the header of the runs says must hold of the file. */
    private static Experiment ofOlderVersion(StudyStore study, Path file) {
        Experiment experiment = ExperimentReader.of(Vocabulary.ofCatalogue()).read(file);
        StudyHeader header = study.header();
        boolean same = experiment.name().equals(header.experiment())
                && experiment.question().equals(header.question())
                && experiment.seeds().master() == header.seed()
                && (header.measures().isEmpty() || experiment.measures().equals(header.measures()));
        if (!same) {
            throw new FolderRefused(
                    "'" + file + "' is not the experiment of the runs beside it: put the right file back");
        }
        return experiment;
    }
}
