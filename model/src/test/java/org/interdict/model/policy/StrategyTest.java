package org.interdict.model.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.simulation.Result;
import org.interdict.model.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that say when a policy acts and what it may spend mean what they say. */
class StrategyTest {
    private static final long SEED = 1;
    private static final Result STATUS_QUO = Lively.result(Map.of(), SEED);

    private static Result run(PolicySetting... policies) {
        return Lively.result(Map.of(), SEED, policies);
    }

    private static PolicySetting takedown(Timing timing, double count) {
        return Lively.policy("forum-takedown", timing, "count", count, "leadDays", 10.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"random-arrests", "targeted-arrests"})
    void noArrestsAreTheStatusQuo(String policy) {
        assertTrue(Lively.same(STATUS_QUO, run(Lively.policy(policy, Lively.every(30), "number", 0.0))));
        assertFalse(Lively.same(STATUS_QUO, run(Lively.policy(policy, Lively.every(30), "number", 5.0))));
    }

    @Test
    void tenArrestsAreFiveAndFive() {
        PolicySetting five = Lively.policy("random-arrests", Lively.every(40), "number", 5.0);
        PolicySetting ten = Lively.policy("random-arrests", Lively.every(40), "number", 10.0);
        assertTrue(Lively.same(run(ten), run(five, five)));
    }

    @Test
    void threeForumsAtOnceAreThreeTimesOne() {
        Timing once = Lively.on(10);
        assertTrue(Lively.same(run(takedown(once, 3)), run(takedown(once, 1), takedown(once, 1), takedown(once, 1))));
    }

    @Test
    void theOrderInWhichPoliciesAreWrittenDoesNotMatter() {
        PolicySetting warning = Lively.policy("warning-messages", Timing.DEFAULT);
        PolicySetting takedown = takedown(Lively.every(60), 1);
        PolicySetting arrests = Lively.policy("targeted-arrests", Lively.every(30));
        assertTrue(Lively.same(run(warning, takedown, arrests), run(arrests, takedown, warning)));
    }

    @Test
    void atOnceIsNotOneAfterTheOther() {
        Result together = run(takedown(Lively.on(0), 3));
        Result staggered = run(takedown(new Timing(0, null, 50, 3, 0, null, null), 1));
        assertTrue(together.value("response.seizures") >= 3, "three are seized");
        assertTrue(staggered.value("response.seizures") >= 3, "three are seized");
        assertFalse(Lively.same(together, staggered));
    }

    @Test
    void aRampGrowsToFullStrength() {
        Timing ramp = new Timing(0, null, 0, 0, 100, null, null);
        Result slow = run(Lively.policy("platform-detection", ramp));
        Result fast = run(Lively.policy("platform-detection", Timing.DEFAULT));
        double[] cost = column(slow, "cost.platformCost");
        double[] full = column(fast, "cost.platformCost");
        assertTrue(cost[10] < full[10] && cost[50] < full[50] && cost[10] < cost[50]);
        assertEquals(full[99], cost[99]);
        assertEquals(full[200], cost[200]);
    }

    @Test
    void aBudgetIsNeverOverspentAndTheNoteSaysWhoWaits() {
        double budget = 1.01;
        ForumSimulation poor =
                Lively.run(Map.of(), SEED, 0, Lively.policy("help-access", new Timing(0, null, 0, 0, 0, budget, null)));
        double spent = 0;
        for (int day = 0; day < Lively.DAYS; day++) {
            poor.runThrough(day);
            spent += poor.world().levers.charge;
        }
        assertTrue(spent > budget * 0.9 && spent <= budget, "spent " + spent);
        String notes = poor.result().notes().toString();
        assertTrue(notes.contains("help-access waited: its budget did not cover it (first on day 25, on "), notes);
        assertEquals(List.of(), run(Lively.policy("help-access", budget(1e9))).notes());
        assertTrue(Lively.same(STATUS_QUO, run(Lively.policy("help-access", budget(0.0)))));
        assertTrue(Lively.same(STATUS_QUO, run(Lively.policy("forum-takedown", budget(1.0)))));
    }

    /** Two policies of one purse spend no more than it holds, who is written first is paid first, and each that waits says so. */
    @Test
    void policiesShareTheBudgetOfTheStrategy() {
        double budget = 2.5;
        PolicySetting help = Lively.policy("help-access", Timing.DEFAULT);
        PolicySetting homes = Lively.policy("guardianship", Timing.DEFAULT);
        ForumSimulation poor = Lively.run(Map.of(), SEED, 0, new Strategy("poor", List.of(help, homes, homes), budget));
        double spent = 0;
        for (int day = 0; day < Lively.DAYS; day++) {
            poor.runThrough(day);
            spent += poor.world().levers.charge;
        }
        assertTrue(spent > budget * 0.9 && spent <= budget, "spent " + spent);
        String notes = poor.result().notes().toString();
        for (String who : List.of("help-access", "guardianship no. 1", "guardianship no. 2")) {
            assertTrue(notes.contains(who + " waited: the budget of the strategy did not cover it"), notes);
        }
        assertTrue(Lively.same(STATUS_QUO, strategy(0.0, help, homes)));
        assertTrue(Lively.same(run(help, homes), strategy(1e12, help, homes)));
        assertFalse(Lively.same(strategy(0.57, help, homes), strategy(0.57, homes, help)));
    }

    private static Result strategy(double budget, PolicySetting... policies) {
        ForumSimulation run = Lively.run(Map.of(), SEED, Lively.DAYS, new Strategy("tried", List.of(policies), budget));
        return run.result();
    }

    /** More orders a day than any strategy has needed so far, and more forums asked for than there are: paid are those that are there. */
    @Test
    void noForumIsPaidForThatIsNotThere() {
        Timing rich = new Timing(0, null, 0, 0, 0, 1e9, null);
        PolicySetting all = takedown(rich, 48);
        PolicySetting five = Lively.policy("random-arrests", Lively.on(0), "number", 1.0);
        List<PolicySetting> many = new java.util.ArrayList<>(java.util.Collections.nCopies(100, five));
        many.add(all);
        ForumSimulation run = Lively.run(Map.of(), SEED, 0, many.toArray(PolicySetting[]::new));
        int open = run.world().venues.open;
        run.runThrough(0);
        assertEquals(101, run.world().orders.count());
        assertTrue(
                run.world().orders.at(100).count <= open,
                "forums ordered: " + run.world().orders.at(100).count);
    }

    @Test
    void theLogSaysWhatDidNotHappen() {
        Result never = run(Lively.policy("guardianship", triggered(1e9, null)));
        assertEquals(List.of("guardianship never acted: its trigger did not fire"), never.notes());
        Result ramp = run(takedown(new Timing(0, null, 0, 0, 30, null, null), 1));
        assertTrue(ramp.notes().toString().contains("forum-takedown has no ramp"), ramp.notes()::toString);
        Result idle = Lively.result(Map.of("enforcement.seizeChance", 0.0), SEED, takedown(Lively.on(0), 1));
        assertTrue(
                idle.notes().toString().contains("operations against forums were ordered but not carried out"),
                idle.notes()::toString);
        assertTrue(idle.notes().toString().contains("(1 of 1)"), idle.notes()::toString);
    }

    private static Timing budget(double most) {
        return new Timing(0, null, 60, 0, 0, most, null);
    }

    @Test
    void aTriggerThatNeverFiresIsTheStatusQuoAndOneThatAlwaysDoesIsNone() {
        for (String policy : List.of("platform-detection", "guardianship", "victim-identification")) {
            assertTrue(Lively.same(STATUS_QUO, run(Lively.policy(policy, triggered(1e9, null)))), policy);
            assertTrue(
                    Lively.same(
                            run(Lively.policy(policy, Timing.DEFAULT)),
                            run(Lively.policy(policy, triggered(-1, null)))),
                    policy);
        }
    }

    @Test
    void withHysteresisItStaysOnUntilTheRelease() {
        double[] active = column(STATUS_QUO, "activity.active30");
        double middle = DoubleStream.of(active).average().orElseThrow();
        Trigger trigger = new Trigger("activity.active30", middle, null, middle / 2);
        assertFalse(trigger.on(middle * 0.9, 0, false));
        assertTrue(trigger.on(middle * 0.9, 0, true));
        assertFalse(trigger.on(middle * 0.4, 0, true));
        double with = run(Lively.policy("guardianship", triggered(middle, middle / 2)))
                .value("cost.strategyDays");
        double without =
                run(Lively.policy("guardianship", triggered(middle, null))).value("cost.strategyDays");
        assertTrue(with >= without, "it is on for at least as long: " + with + ", " + without);
    }

    @Test
    void aThresholdMayBeAMultipleOfTheStart() {
        Trigger high = new Trigger("activity.active30", 1.1, null, 0.9, true);
        assertFalse(high.on(105, 100, false));
        assertTrue(high.on(111, 100, false));
        assertTrue(high.on(95, 100, true));
        assertFalse(high.on(89, 100, true));
        assertTrue(new Trigger("activity.active30", null, 0.9, null, true).on(89, 100, false));
        // The lively world's start is more than a thousandth of any later day, and less than a thousand times.
        assertTrue(Lively.same(
                run(Lively.policy("guardianship", Timing.DEFAULT)),
                run(Lively.policy("guardianship", ofStart(0.001)))));
        assertTrue(Lively.same(STATUS_QUO, run(Lively.policy("guardianship", ofStart(1_000)))));
        double always = run(Lively.policy("guardianship", Timing.DEFAULT)).value("cost.strategyDays");
        double sometimes = run(Lively.policy("guardianship", ofStart(level()))).value("cost.strategyDays");
        assertTrue(0 < sometimes && sometimes < always, sometimes + ", " + always);
    }

    /** Active members on a median day, in multiples of the first day of the evaluation. */
    private static double level() {
        double[] active = column(STATUS_QUO, "activity.active30");
        double[] sorted = active.clone();
        java.util.Arrays.sort(sorted);
        return sorted[sorted.length / 2] / active[0];
    }

    private static Timing ofStart(double above) {
        return new Timing(0, null, 0, 0, 0, null, new Trigger("activity.active30", above, null, null, true));
    }

    private static Timing triggered(double above, @org.jspecify.annotations.Nullable Double release) {
        return new Timing(0, null, 0, 0, 0, null, new Trigger("activity.active30", above, null, release));
    }

    @Test
    void aConditionToStopEndsAPolicyForGood() {
        Trigger seized = new Trigger("response.seizures", 0.0, null, null);
        Timing until = new Timing(0, null, 30, 0, 0, null, null, seized);
        Result stopped = run(takedown(until, 1));
        Result on = run(takedown(Lively.every(30), 1));
        assertTrue(stopped.value("response.seizures") >= 1);
        assertTrue(stopped.value("response.seizures") < on.value("response.seizures"));
        assertTrue(
                stopped.notes()
                        .toString()
                        .contains("forum-takedown stopped for good: its condition to stop was met (on day "),
                stopped.notes()::toString);
        Trigger atOnce = new Trigger("activity.active30", -1.0, null, null);
        assertTrue(Lively.same(
                STATUS_QUO, run(Lively.policy("guardianship", new Timing(0, null, 0, 0, 0, null, null, atOnce)))));
    }

    @Test
    void beforeTheFirstDayHasEndedNoTriggerFires() {
        Scenario bare =
                Scenario.DEFAULT.withWorld(new WorldSettings(1_000, 3, 3)).withHorizon(new Horizon(0, 5));
        Timing low = new Timing(0, null, 0, 0, 0, null, new Trigger("harm.exposures", null, 1e9, null));
        Result result = Simulation.of(bare)
                .run(new Strategy("low", List.of(Lively.policy("guardianship", low))), Seeds.of(SEED));
        Result statusQuo = Simulation.of(bare).run(Strategy.STATUS_QUO, Seeds.of(SEED));
        double[] cost = column(result, "cost.investigatorDays");
        double[] usual = column(statusQuo, "cost.investigatorDays");
        assertEquals(usual[0], cost[0]);
        assertTrue(cost[1] > usual[1]);
    }

    static double[] column(Result result, String measure) {
        int column = Measures.column(measure);
        double[] values = new double[result.daily().length];
        for (int day = 0; day < values.length; day++) {
            values[day] = result.daily()[day][column];
        }
        return values;
    }
}
