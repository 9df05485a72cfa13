package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentTest {
    private static Strategy strategy(String name, String... policies) {
        return new Strategy(
                name,
                List.of(policies).stream()
                        .map(policy -> new PolicySetting(policy, Timing.DEFAULT, Map.of()))
                        .toList());
    }

    @Test
    void aBaselineIsAlwaysThere() {
        Experiment added = Experiment.of("x", List.of(strategy("a", "forum-takedown")));
        assertEquals("status quo", added.baseline());
        assertEquals(Strategy.STATUS_QUO, added.baselineStrategy());
        assertEquals(
                List.of("a"), added.alternatives().stream().map(Strategy::name).toList());

        Experiment found = Experiment.of("x", List.of(strategy("a", "forum-takedown"), strategy("nothing")));
        assertEquals("nothing", found.baseline());
        assertEquals(2, found.strategies().size());

        Experiment idle = Experiment.of("x", List.of(strategy("idle", "status-quo")));
        assertEquals("idle", idle.baseline());
        assertEquals(1, Experiment.of("x", List.of()).strategies().size());

        assertThrows(
                IllegalArgumentException.class,
                () -> Experiment.of("x", List.of(strategy("status quo", "forum-takedown"))));
        assertThrows(IllegalArgumentException.class, () -> found.withStrategies(found.strategies(), "other"));
        assertThrows(IllegalArgumentException.class, () -> Experiment.of("x", List.of(strategy("a"), strategy("a"))));
    }

    @Test
    void withersChangeOneThing() {
        Experiment experiment = Experiment.of("x", List.of());
        assertEquals(experiment, experiment.withQuestion("?").withQuestion(""));
        assertEquals("y", experiment.withName("y").name());
        assertEquals(
                Replicates.exactly(3),
                experiment.withReplicates(Replicates.exactly(3)).replicates());
        assertThrows(IllegalArgumentException.class, () -> experiment.withOutput(new Output(true, 20_001, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "takedown-vs-detection", "A.b_c-9", "0"})
    void goodNames(String name) {
        assertTrue(ExperimentName.problem(name).isEmpty());
        assertEquals(name, ExperimentName.legal(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a/b", "a\\b", "a b", "a.", "-a", ".a", "CON", "com1.txt", "ä", "a\n", "~", "a:b"
            })
    void badNamesAndTheirRemedy(String name) {
        assertTrue(ExperimentName.problem(name).isPresent());
        assertTrue(ExperimentName.problem(ExperimentName.legal(name)).isEmpty(), () -> ExperimentName.legal(name));
    }

    /** First outputs of SplitMix64 for seed 1234567, from the reference implementation (Vigna, prng.di.unimi.it/splitmix64.c). */
    @ParameterizedTest
    @CsvSource({"1, 6457827717110365317", "2, 3203168211198807973", "3, -8629252141511181193"})
    void seedsAreMixedBySplitMix64(int step, long expected) {
        assertEquals(expected, SeedPlan.mix(1_234_567 + step * 0x9E3779B97F4A7C15L));
    }

    @Test
    void neighbouringMastersShareNoSeeds() {
        long distinct = LongStream.range(0, 20)
                .flatMap(master -> LongStream.range(0, 2_000)
                        .map(replicate -> SeedPlan.of(master).seed((int) replicate)))
                .filter(seed -> seed >= 0 && seed <= SeedPlan.LARGEST)
                .distinct()
                .count();
        assertEquals(40_000, distinct);
    }

    @Test
    void aFixedPartIsTheSameInEveryReplicate() {
        SeedPlan plan = new SeedPlan(5, 7L, null, null);
        assertEquals(new Seeds(7, plan.seed(3), plan.seed(3)), plan.seeds(3));
        assertEquals(Seeds.of(SeedPlan.of(5).seed(3)), SeedPlan.of(5).seeds(3));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 0.02", "1, 1", "1e-9, 1E-9", "123456.75, 123456.75", "2e300, 2E+300", "0.001, 0.001"})
    void numbersAreWrittenAlikeEverywhere(double value, String text) {
        assertEquals(text, NumberText.text(value));
    }
}
