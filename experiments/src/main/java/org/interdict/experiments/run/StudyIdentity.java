package org.interdict.experiments.run;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.design.Worlds;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.StudyHeader;

/**
 * What makes two executions the same study, so that one can continue where the other stopped: the compiled model, the version, and
 * the experiment with its seed. The numbers of replicates and of worlds are left out, since more of them extend a study, and so is the
 * question.
 */
final class StudyIdentity {
    private StudyIdentity() {}

    static StudyHeader header(Experiment experiment, Design design, Worlds worlds) {
        BuildInfo build = BuildInfo.current();
        byte[] canonical = ExperimentWriter.canonicalJson(experiment
                .withQuestion("")
                .withReplicates(Replicates.exactly(1))
                .withUncertainty(oneWorld(experiment.uncertainty())));
        return new StudyHeader(
                experiment.name(),
                experiment.question(),
                BuildInfo.hash(
                        build.version(),
                        build.model(),
                        new String(canonical, StandardCharsets.UTF_8) + design.identity() + worlds.source()),
                build.version(),
                experiment.seeds().master(),
                design.names(),
                design.baseline(),
                experiment.output().daily() ? experiment.measures() : List.of(),
                worlds.size(),
                design.kind());
    }

    private static Uncertainty oneWorld(Uncertainty uncertainty) {
        return new Uncertainty(uncertainty.source(), 1, uncertainty.sample());
    }
}
