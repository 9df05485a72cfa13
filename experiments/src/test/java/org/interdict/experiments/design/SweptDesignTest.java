package org.interdict.experiments.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.junit.jupiter.api.Test;

class SweptDesignTest {
    private static Experiment experiment(String factors) {
        String yaml = "name: e\nparameters: { search.conversion: 0.02 }\nstrategies:\n  - name: a.b\n    policies:\n"
                + "      - platform-detection: { coverage: 0.5, rampDays: 3, trigger: { measure: activity.active30, above: 2 } }\n"
                + "      - forum-takedown\n      - forum-takedown: { count: 2 }\n"
                + "design: { factors: { " + factors + " } }\n";
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read("e.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Experiment last(String factors) {
        Experiment experiment = experiment(factors);
        Worlds worlds = SweptDesign.worlds(experiment);
        return worlds.at(experiment, worlds.size() - 1);
    }

    private static Strategy strategy(Experiment experiment) {
        return experiment.strategies().stream()
                .filter(strategy -> strategy.name().equals("a.b"))
                .findFirst()
                .orElseThrow();
    }

    private static Timing timing(Experiment experiment) {
        return strategy(experiment).policies().get(0).timing();
    }

    @Test
    void everyKindOfFactorIsSet() {
        assertEquals(4_000, last("world.population: [1000, 4000]").world().population());
        assertEquals(7, last("world.regions: [1, 7]").world().regions());
        assertEquals(40, last("horizon.burnInDays: [30, 40]").horizon().burnInDays());
        assertEquals(50, last("horizon.evaluationDays: [30, 50]").horizon().evaluationDays());
        assertEquals(9, last("seed: [8, 9]").seeds().master());
        assertEquals(9L, last("seeds.network: [8, 9]").seeds().network());
        assertEquals(
                0.04,
                last("parameters.search.conversion: [0.03, 0.04]").parameters().get("search.conversion"));
        assertEquals(12.5, strategy(last("strategies.a.b.budget: [1, 12.5]")).budget());
        assertEquals(
                0.9,
                strategy(last("strategies.a.b.platform-detection.coverage: [0.1, 0.9]"))
                        .policies()
                        .get(0)
                        .values()
                        .get("coverage"));
        List<PolicySetting> twice = strategy(last("'strategies.a.b.forum-takedown[1].target': [largest, random]"))
                .policies();
        assertEquals("largest", twice.get(1).values().get("target"));
        assertEquals("random", twice.get(2).values().get("target"));
        assertEquals(
                8,
                timing(last("strategies.a.b.platform-detection.rampDays: [3, 8]"))
                        .rampDays());
        assertEquals(
                80,
                timing(last("strategies.a.b.platform-detection.endDay: [30, 80]"))
                        .endDay());
        assertEquals(
                new Trigger("activity.active30", 5.0, null, null),
                timing(last("strategies.a.b.platform-detection.trigger.above: [3, 5]"))
                        .trigger());
    }

    @Test
    void pointsThatDifferAfterTheBurnInShareIt() {
        Experiment experiment = experiment(
                "world.forums: [2, 4], strategies.a.b.platform-detection.coverage: { low: 0.1, high: 0.5, step: 0.1 }");
        Worlds worlds = SweptDesign.worlds(experiment);
        assertEquals(10, worlds.size());
        assertEquals(List.of(List.of(0, 1, 2, 3, 4), List.of(5, 6, 7, 8, 9)), worlds.burnIns(experiment, 100));
        assertEquals(
                List.of(List.of(0, 1, 2), List.of(3, 4), List.of(5, 6, 7), List.of(8, 9)),
                worlds.burnIns(experiment, 3));
    }

    @Test
    void allPointsMeetTheSameSeedsAndTheSameDrawnWorlds() {
        Experiment plain = experiment("world.forums: [2, 4]");
        assertEquals(0, SweptDesign.worlds(plain).luck(1));
        Experiment drawn = plain.withUncertainty(Uncertainty.evidence(3));
        Worlds worlds = SweptDesign.worlds(drawn);
        assertEquals(6, worlds.size());
        assertEquals(3, worlds.atPoint());
        assertEquals(worlds.luck(1), worlds.luck(4));
        Experiment one = worlds.at(drawn, 1);
        Experiment four = worlds.at(drawn, 4);
        assertEquals(one.parameters(), four.parameters());
        assertFalse(one.parameters().equals(worlds.at(drawn, 2).parameters()));
        assertEquals(2, one.world().forums());
        assertEquals(4, four.world().forums());
        assertTrue(one.parameters().size() > 100);
    }

    @Test
    void aPointThatCannotBeRunIsRefused() {
        Experiment experiment = experiment(
                "strategies.a.b.platform-detection.startDay: [0, 50], strategies.a.b.platform-detection.endDay: [20, 60]");
        assertThrows(InvalidInput.class, () -> SweptDesign.worlds(experiment));
    }
}
