package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Replicates.StoppingTarget;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.scenario.WorldSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WellFormedFilesTest {
    private static final ExperimentReader READER = ExperimentReader.of(SampleWords.vocabulary());

    static List<Corpus> wellFormed() {
        return Corpus.read("wellformed.txt");
    }

    private static Experiment read(String name) {
        Corpus file = wellFormed().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return READER.read(name, file.bytes());
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void whatIsWrittenReadsBackEqual(Corpus file) {
        Experiment experiment = READER.read(file.name(), file.bytes());
        String yaml = ExperimentWriter.yaml(experiment, SampleWords.vocabulary());
        assertEquals(experiment, READER.read("yaml", yaml.getBytes(StandardCharsets.UTF_8)), yaml);
        byte[] json = ExperimentWriter.canonicalJson(experiment);
        Experiment again = READER.read("json", json);
        assertEquals(experiment, again);
        assertArrayEquals(json, ExperimentWriter.canonicalJson(again));
    }

    @Test
    void everyDefaultIsFilledIn() {
        Experiment experiment = read("nothing but a name");
        assertEquals(Experiment.of("smallest", List.of()), experiment);
        assertEquals(List.of(Strategy.STATUS_QUO), experiment.strategies());
        assertEquals(Vocabulary.USUAL_MEASURES, experiment.measures());
        assertEquals(new Replicates(20, 100, StoppingTarget.of("harm.exposures")), experiment.replicates());
        assertEquals(Horizon.DEFAULT, experiment.horizon());
    }

    @Test
    void everyPartOfTheInterfacesExampleArrives() {
        Experiment experiment = read("the example of the interface");
        assertEquals(new WorldSettings(20_000, 6, 8), experiment.world());
        assertEquals(Map.of("learning.differentialAssociation", 0.02), experiment.parameters());
        assertEquals("status quo", experiment.baseline());
        assertEquals(4, experiment.strategies().size());
        assertEquals(
                new PolicySetting(
                        "forum-takedown",
                        new Timing(0, null, 180, 0, 0, null, null),
                        Map.of("target", "largest", "count", 1.0, "publicity", false)),
                experiment.strategies().get(1).policies().get(0));
        assertEquals(
                new Trigger("activity.active30", 500.0, null, null),
                experiment.strategies().get(3).policies().get(0).timing().trigger());
        assertEquals(
                new Replicates(20, 400, new StoppingTarget("harm.exposures", 0.05, 0.95)), experiment.replicates());
        assertEquals(new Output(true, 500, true), experiment.output());
        assertEquals(500, experiment.scenario().eventPersons());
    }

    @Test
    void jsonIsReadLikeYaml() {
        Experiment experiment = read("JSON, indented by tabs");
        assertEquals("a \"quoted\"\ttab A?", experiment.question());
        assertEquals(
                Map.of("coverage", 0.1),
                experiment.strategies().get(1).policies().get(1).values());
    }

    @Test
    void blockStyleTimingSeedsAndReplicates() {
        Experiment experiment = read("bare names, empty settings, block style");
        assertEquals(
                new Timing(0, 30, 0, 0, 0, 12.5, new Trigger("harm.newItems", null, 3.0, 4.0)),
                experiment.strategies().get(1).policies().get(3).timing());
        assertEquals(new Replicates(7, 7, null), experiment.replicates());
        assertEquals(new SeedPlan(SeedPlan.LARGEST, 0L, null, null), experiment.seeds());
    }

    @Test
    void thresholdsMayBeMultiplesOfTheStart() {
        Experiment experiment = read("thresholds in multiples of the start");
        assertEquals(
                List.of(
                        new Trigger("activity.active30", 1.1, null, 0.9, true),
                        new Trigger("activity.active30", null, 0.5, null, true)),
                experiment.strategies().get(1).policies().stream()
                        .map(policy -> policy.timing().trigger() != null
                                ? policy.timing().trigger()
                                : policy.timing().stop())
                        .toList());
    }

    @Test
    void numbersMayBeWrittenInEveryFormOfYaml() {
        Experiment experiment = read("whole numbers in other clothes");
        assertEquals(new WorldSettings(20_000, 6, 8), experiment.world());
        assertEquals(Map.of("vetting.threshold", 7.0, "search.bias", -0.5), experiment.parameters());
    }

    @Test
    void aNumberOfReplicatesIsExact() {
        assertEquals(Replicates.exactly(6), read("a number of replicates").replicates());
    }

    @Test
    void noStoppingRuleRunsTheMaximum() {
        assertNull(read("no stopping rule").replicates().until());
        assertEquals(30, read("no stopping rule").replicates().max());
    }

    @Test
    void parametersAtTheirUsualValuesAreShownButNotOverridden() {
        String yaml = ExperimentWriter.yaml(Experiment.of("x", List.of()), SampleWords.vocabulary());
        assertEquals(
                1,
                yaml.lines()
                        .filter(line -> line.equals("#   search.bias: -0.5  (share)"))
                        .count(),
                yaml);
    }
}
