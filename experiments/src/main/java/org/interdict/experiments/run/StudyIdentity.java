package org.interdict.experiments.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.StudyBasis;
import org.interdict.results.store.folder.StudyHeader;

/**
 * What makes two executions the same study, so that one can continue where the other stopped, or add to it: the compiled model, the version, and
 * the settings that all runs share, with the seed. Arms and worlds are compared one by one, since more of them extend a study. What changes no run is
 * left out: the number of replicates, the measures that are shown, the baseline, the question.
 */
final class StudyIdentity {
    /** Sections of an experiment, or settings in one, that change no run; strategies and worlds are compared one by one. */
    private static final Set<String> CHANGES_NO_RUN = Set.of(
            "question",
            "strategies",
            "baseline",
            "measures",
            "primary",
            "relevant",
            "prices",
            "replicates",
            "design",
            "uncertainty.draws",
            // A sample counts by what it holds, which the source of the worlds says, and not by where it lies.
            "uncertainty.sample",
            "world.save",
            "world.load");

    private StudyIdentity() {}

    static StudyHeader header(Experiment experiment, Design design, Worlds worlds) {
        BuildInfo build = BuildInfo.current();
        Map<String, String> settings = settings(experiment);
        settings.put("arms", design.identity().isEmpty() ? "" : design.kind());
        settings.put("worlds", worlds.source());
        return new StudyHeader(
                experiment.name(),
                experiment.question(),
                BuildInfo.hash(settings.toString()),
                build.version(),
                experiment.seeds().master(),
                design.names(),
                design.baseline(),
                experiment.output().daily() ? experiment.measures() : List.of(),
                worlds.size(),
                design.kind(),
                new StudyBasis(
                        settings, design.arms().stream().map(StudyIdentity::arm).toList(), worlds.sameLuck()));
    }

    /** The settings that all runs share, with the version and the compiled model, by their paths. */
    static Map<String, String> settings(Experiment experiment) {
        BuildInfo build = BuildInfo.current();
        Map<String, String> settings = new TreeMap<>(ExperimentWriter.settings(experiment));
        settings.put("INTERDICT", build.version());
        settings.put("model", build.model());
        settings.keySet()
                .removeIf(path -> CHANGES_NO_RUN.contains(path)
                        || CHANGES_NO_RUN.stream().anyMatch(left -> path.startsWith(left + ".")));
        return settings;
    }

    private static String arm(Arm arm) {
        return BuildInfo.hash(
                ExperimentWriter.strategyJson(arm.strategy()),
                arm.mechanismsOff().toString());
    }
}
