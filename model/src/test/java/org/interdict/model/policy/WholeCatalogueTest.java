package org.interdict.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.simulation.Result;
import org.interdict.model.world.check.Invariants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every policy of the catalogue in one strategy: with money and without, with triggers that never fire and that always do. */
class WholeCatalogueTest {
    private static final long SEED = 3;
    private static final int EVERY = 40;
    private static final Result STATUS_QUO = Lively.result(Map.of(), SEED);
    private static final Result WITHOUT_BUDGET = strategy(null, timing(null, null));

    private static Timing timing(@Nullable Double budget, @Nullable Trigger trigger) {
        return new Timing(0, null, EVERY, 0, 0, budget, trigger);
    }

    private static Trigger activeAbove(double threshold) {
        return new Trigger("activity.active30", threshold, null, null);
    }

    private static List<PolicySetting> all(Timing timing) {
        return Policies.ALL.stream()
                .map(policy -> Lively.policy(policy.name(), timing))
                .toList();
    }

    private static Result strategy(@Nullable Double budget, Timing timing) {
        return Lively.run(Map.of(), SEED, Lively.DAYS, new Strategy("all", all(timing), budget))
                .result();
    }

    private static double spent(Result result) {
        return result.value("cost.strategyDays");
    }

    @Test
    void theWorldStaysWhole() {
        ForumSimulation run = Lively.run(Map.of(), SEED, 0, new Strategy("all", all(timing(null, null)), null));
        for (int day = 0; day < Lively.DAYS; day++) {
            run.runThrough(day);
            Invariants.check(run.world());
        }
        assertTrue(Lively.same(WITHOUT_BUDGET, run.result()));
        for (PolicyType policy : Policies.ALL) {
            String name = policy.name();
            assertFalse(run.result().notes().toString().contains(name + " waited"), name + " has money without end");
        }
    }

    /** Without money nothing is done but what agencies do not pay for: platforms pay for detection. */
    @Test
    void withoutMoneyThereIsOnlyWhatOthersPay() {
        PolicySetting[] free = Policies.ALL.stream()
                .map(policy -> Lively.policy(policy.name(), timing(null, null)))
                .filter(policy -> spent(Lively.result(Map.of(), SEED, policy)) == 0)
                .toArray(PolicySetting[]::new);
        assertEquals(
                List.of("encryption-rollout", "platform-detection", "status-quo"),
                List.of(free).stream().map(PolicySetting::policy).sorted().toList());
        Result poor = strategy(0.0, timing(null, null));
        assertEquals(0, spent(poor));
        assertTrue(Lively.same(Lively.result(Map.of(), SEED, free), poor));
        assertTrue(Lively.same(poor, strategy(null, timing(0.0, null))), "no purse of its own, or no common one");
    }

    /** What is spent rises with the purse, and never above it. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 0.05, 1, 10, 100})
    void noBudgetIsOverspent(double budget) {
        Result poor = strategy(budget, timing(null, null));
        assertTrue(spent(poor) <= budget, "spent " + spent(poor));
        assertTrue(spent(poor) > 0 || budget < 0.05);
        assertTrue(poor.notes().toString().contains("waited: the budget of the strategy did not cover it"));
        double own = spent(strategy(null, timing(budget, null)));
        assertTrue(own <= budget * Policies.ALL.size(), "spent " + own);
        assertTrue(own >= spent(poor), "each with a purse of its own can do more");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e6, 1e300, Double.MAX_VALUE})
    void aHugeBudgetIsNone(double budget) {
        assertTrue(Lively.same(WITHOUT_BUDGET, strategy(budget, timing(null, null))));
        assertTrue(Lively.same(WITHOUT_BUDGET, strategy(null, timing(budget, null))));
    }

    @Test
    void triggersThatNeverFireAreTheStatusQuoAndThoseThatAlwaysDoAreNone() {
        Result never = strategy(null, timing(null, activeAbove(1e12)));
        assertTrue(Lively.same(STATUS_QUO, never));
        assertEquals(Policies.ALL.size(), never.notes().size(), "each policy says that it never acted");
        assertTrue(Lively.same(WITHOUT_BUDGET, strategy(null, timing(null, activeAbove(-1)))));
        assertFalse(Lively.same(STATUS_QUO, WITHOUT_BUDGET));
    }
}
