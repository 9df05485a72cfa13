package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.Result;
import org.interdict.model.simulation.Simulation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Money that is meant is spent: the dose is solved for, the run pays it, and what cannot be spent is refused. */
class SpendTest {
    private static final double OPERATIONS = 40;
    private static final double EVERY_DAY = 0.5;

    private static Experiment read(String policies) {
        String text = "name: x\nworld: { population: 2000 }\nhorizon: { burnInDays: 60, evaluationDays: 90 }\n"
                + "strategies:\n  - name: s\n" + policies;
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String policies) {
        return assertThrows(InvalidInput.class, () -> read(policies))
                .errors()
                .get(0)
                .toString();
    }

    private static double spent(Experiment experiment) {
        Strategy strategy = experiment.strategies().get(1);
        Result result = Simulation.of(experiment.scenario()).run(strategy, Seeds.of(1));
        return result.value("cost.strategyDays");
    }

    /** Every policy of the catalogue that money buys: it never pays more, and one that works every day pays just this. */
    @TestFactory
    Stream<DynamicTest> theRunPaysWhatWasMeant() {
        return Policies.ALL.stream()
                .filter(policy -> policy.dose().isPresent())
                .map(policy -> DynamicTest.dynamicTest(policy.name(), () -> pays(policy)));
    }

    private static void pays(PolicyType policy) {
        boolean number = policy.dose().orElseThrow().type().equals("integer");
        double amount = number ? OPERATIONS : EVERY_DAY;
        Experiment experiment = read("    policies:\n      - " + policy.name() + ": { spend: " + amount + " }\n");
        double spent = spent(experiment);
        assertTrue(spent <= amount, policy.name() + " spent " + spent);
        if (!number) {
            assertEquals(amount, spent, 1e-5, policy.name());
        }
    }

    /** 0.01 days of work per 1,000 persons and multiple of today's places, 2,000 persons, 90 days: 1.8 for each multiple. */
    @Test
    void theDoseOfHelpInClosedForm() {
        PolicySetting help = read("    policies: [help-access: { spend: 9 }]\n")
                .strategies()
                .get(1)
                .policies()
                .get(0);
        assertEquals(5, number(help, "placesAdded"), 1e-8);
        assertEquals(9, help.timing().budget());
        PolicySetting ramp = read("    policies: [help-access: { spend: 9, rampDays: 90 }]\n")
                .strategies()
                .get(1)
                .policies()
                .get(0);
        // Over the ramp the mean strength is (1 + 2 + ... + 90) / 90 / 90.
        assertEquals(5 / (91.0 / 180), number(ramp, "placesAdded"), 1e-6);
    }

    /** One seizure costs 3 + 2 x 0.75 per 1,000 persons: 9; thrice, every 30 days, is 27 for each forum; 40 need two at a time. */
    @Test
    void theNumberOfOperations() {
        PolicySetting seizures = read("    policies: [forum-takedown: { spend: 40, everyDays: 30 }]\n")
                .strategies()
                .get(1)
                .policies()
                .get(0);
        assertEquals(2.0, seizures.values().get("count"));
        assertEquals(40, seizures.timing().budget());
    }

    @Test
    void aStrategyKeepsItsMix() {
        Strategy strategy = read("    spend: 9\n    policies:\n      - help-access: { placesAdded: 1 }\n"
                        + "      - victim-identification: { analystsAdded: 2 }\n")
                .strategies()
                .get(1);
        double places = number(strategy.policies().get(0), "placesAdded");
        double analysts = number(strategy.policies().get(1), "analystsAdded");
        assertEquals(2, analysts / places, 1e-6);
        assertEquals(9, strategy.budget());
        // 1.8 for a multiple of places, 3.6 for one of analysts.
        assertEquals(9 / (1.8 + 2 * 3.6), places, 1e-6);
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSame() {
        Experiment experiment = read("    policies: [help-access: { spend: 9 }]\n");
        byte[] written = ExperimentWriter.yamlBytes(experiment, Vocabulary.ofCatalogue());
        assertEquals(experiment, ExperimentReader.of(Vocabulary.ofCatalogue()).read("again", written));
    }

    @Test
    void whatCannotBeSpentOrStandTogetherIsRefused() {
        for (List<String> wrong : List.of(
                List.of("help-access: { spend: 9, budget: 3 }", "'budget' cannot stand beside 'spend'"),
                List.of("help-access: { spend: 9, placesAdded: 3 }", "'placesAdded' cannot stand beside 'spend'"),
                List.of("counter-speech: { spend: 900 }", "it costs at most 3.6 investigator-days, with pressure"),
                List.of("forum-takedown: { spend: 5 }", "do not buy one: it costs 9"),
                List.of(
                        "help-access: { spend: 9, trigger: { measure: harm.exposures, above: 1 } }",
                        "depends on the run"))) {
            String said = refused("    policies:\n      - " + wrong.get(0) + "\n");
            assertTrue(said.contains(wrong.get(1)), said);
        }
        String both = refused("    spend: 9\n    policies:\n      - help-access: { spend: 3 }\n");
        assertTrue(both.contains("for all its policies together"), both);
    }

    private static double number(PolicySetting setting, String name) {
        return setting.values().get(name) instanceof Double value ? value : Double.NaN;
    }
}
