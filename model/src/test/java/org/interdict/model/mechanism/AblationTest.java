package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Stream;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.simulation.ForumSimulation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model runs without any mechanism and without any set of them, and misses each one. */
class AblationTest {
    private static final Stream SUBSET = Stream.of(Domain.BEHAVIOUR, "test.ablation.subset");
    private static final int SUBSETS = 25;

    static List<String> mechanisms() {
        return Mechanisms.ALL.stream().map(MechanismType::name).toList();
    }

    static List<Set<String>> subsets() {
        Draws draws = Draws.of(1, 1, 20_231);
        return IntStream.range(0, SUBSETS)
                .mapToObj(number -> {
                    Set<String> off = new TreeSet<>();
                    draws.at(SUBSET, number, 0, 0, 0);
                    double share = draws.unit(0);
                    for (int i = 0; i < mechanisms().size(); i++) {
                        draws.at(SUBSET, number, i, 0, 1);
                        if (draws.unit(0) < share) {
                            off.add(mechanisms().get(i));
                        }
                    }
                    return off;
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mechanisms")
    void everyMechanismLeavesATraceInTheMeasures(String mechanism) {
        // Under the strategy that gives all of them something to do.
        Twins with = Twins.world().underTakedown(1);
        Twins without = with.without(mechanism);
        assertFalse(Arrays.deepEquals(with.daily(), without.daily()), "nothing changes without " + mechanism);
        for (double[][] seed : without.daily()) {
            for (double[] day : seed) {
                assertTrue(Arrays.stream(day).noneMatch(Double::isInfinite));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void anySetOfMechanismsCanBeLeftOut(Set<String> off) {
        ForumSimulation simulation = Twins.world()
                .underTakedown(0.5)
                .without(off.toArray(String[]::new))
                .start(off.hashCode() & 0xFFFF);
        simulation.runThrough(Twins.DAYS - 1);
        Scenario scenario = simulation.scenario();
        assertEquals(off, scenario.mechanismsOff());
        assertEquals(
                scenario.world().population(),
                IntStream.range(0, 10)
                        .mapToLong(stage -> simulation.world().count(org.interdict.model.population.Stage.at(stage)))
                        .sum(),
                "persons are conserved");
    }
}
