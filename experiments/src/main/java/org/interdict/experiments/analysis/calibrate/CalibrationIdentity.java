package org.interdict.experiments.analysis.calibrate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.model.scenario.Strategy;
import org.interdict.results.statistics.fit.Band;
import org.interdict.results.store.folder.BuildInfo;
import org.interdict.results.store.folder.StudyHeader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What makes two executions the same calibration: the compiled model, the version, the experiment with its seed, and the bands. The number
 * of rounds or waves is left out: a calibration with more of them continues where one with fewer ended.
 */
final class CalibrationIdentity {
    /** Word for the design. */
    static final String KIND = "calibration";

    private CalibrationIdentity() {}

    static StudyHeader header(Experiment experiment, List<Band> bands) {
        BuildInfo build = BuildInfo.current();
        CalibrationSettings calibration = experiment.calibration();
        byte[] canonical = ExperimentWriter.canonicalJson(experiment
                .withQuestion("")
                .withPrices(Prices.USUAL)
                .withReplicates(Replicates.exactly(1))
                .withOutput(Output.DEFAULT)
                .withCalibration(calibration.withMethod(calibration.method().begun())));
        return new StudyHeader(
                experiment.name(),
                experiment.question(),
                BuildInfo.hash(
                        build.version(),
                        build.model(),
                        KIND,
                        new String(canonical, StandardCharsets.UTF_8),
                        settings(bands)),
                build.version(),
                experiment.seeds().master(),
                List.of(Strategy.STATUS_QUO.name()),
                Strategy.STATUS_QUO.name(),
                calibration.targets(),
                1,
                KIND);
    }

    /** The bands as text: a later version may know others. */
    static String settings(List<Band> bands) {
        return JsonMapper.builder().build().writeValueAsString(bands);
    }

    /** The bands in such a text. */
    static List<Band> bands(String settings) {
        return List.of(JsonMapper.builder().build().readValue(settings, Band[].class));
    }
}
