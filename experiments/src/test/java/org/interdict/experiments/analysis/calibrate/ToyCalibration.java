package org.interdict.experiments.analysis.calibrate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.results.statistics.fit.Band;

/** A calibration whose simulations take no time: two targets that depend on two of three parameters, with chance from the seed. */
final class ToyCalibration {
    static final List<Band> BANDS = List.of(
            new Band("sharing-share", "shares", "share", 0.28, 0.32),
            new Band("posting-share", "posts", "share", 0.4, 0.5));
    static final List<String> FIT = List.of("visits.plain", "visits.original", "learning.intensityShare");

    private ToyCalibration() {}

    static Experiment experiment(int waves) {
        return of("{ runs: 40, waves: " + waves + ", perWave: 10, sample: 64, replicates: 2 }");
    }

    /** With this method, as in a file. */
    static Experiment of(String method) {
        String file = "{ name: toy, replicates: { max: 1 }, targets: [sharing-share, posting-share], fit: ["
                + String.join(", ", FIT) + "], method: " + method + " }";
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read("toy", file.getBytes(StandardCharsets.UTF_8));
    }

    /** Shares rise with one parameter, posts with another; one seed in eleven fails. */
    static Map<String, Double> measure(Scenario scenario, Seeds seeds) {
        if (Math.floorMod(seeds.behaviour(), 11) == 0) {
            throw new IllegalStateException("no world\nfor this seed");
        }
        double luck = (Math.floorMod(seeds.behaviour(), 1_000) - 500) / 50_000.0;
        Map<String, Double> parameters = scenario.parameters();
        return Map.of(
                "sharing-share",
                parameters.getOrDefault("visits.plain", 0.3) + luck,
                "posting-share",
                2 * parameters.getOrDefault("visits.original", 0.21) - luck);
    }
}
