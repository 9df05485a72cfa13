package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Order;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every policy of the catalogue promises; a new entry is tested by itself. */
class PolicyContractTest {
    private static final int DAYS = 80;
    private static final int START = 30;
    private static final Scenario SCENARIO = SmallWorlds.of(60, DAYS);

    private static ForumSimulation trunk;
    private static Result baseline;

    @BeforeAll
    static void burnIn() {
        trunk = ForumSimulation.start(SCENARIO, Seeds.of(9), Strategy.STATUS_QUO);
        trunk.runThrough(-1);
        baseline = run(Strategy.STATUS_QUO);
    }

    static List<PolicyType> policies() {
        return Policies.ALL;
    }

    @ParameterizedTest
    @MethodSource("policies")
    void atItsNeutralSettingItEqualsTheBaseline(PolicyType policy) {
        Map<String, Object> neutral = neutral(policy);
        assertTrue(policy.parameters().isEmpty() || !neutral.isEmpty(), "no parameter can switch it off");
        assertDays(baseline, run(policy, Timing.DEFAULT, neutral), DAYS);
        neutral.forEach((name, value) -> assertDays(baseline, run(policy, Timing.DEFAULT, Map.of(name, value)), DAYS));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aRunUnderItGoesOnFromACheckpoint(PolicyType policy) {
        Strategy strategy = SmallWorlds.strategy(SmallWorlds.policy(policy.name(), timing(0, 7, 0, null), Map.of()));
        ForumSimulation unbroken = trunk.fork(strategy);
        unbroken.runThrough(START);
        ForumSimulation restored = ForumSimulation.restore(unbroken.checkpoint());
        unbroken.runThrough(DAYS - 1);
        restored.runThrough(DAYS - 1);
        assertDays(unbroken.result(), restored.result(), DAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itEqualsTheBaselineBeforeItsStartAndNotAfter(PolicyType policy) {
        Result late = run(policy, timing(START, 0, 0, null), Map.of());
        assertDays(baseline, late, START);
        if (!policy.parameters().isEmpty()) {
            assertFalse(Arrays.deepEquals(baseline.daily(), late.daily()), "it does nothing");
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itIsStillOnceItHasEnded(PolicyType policy) {
        Result over = run(policy, new Timing(0, 0, 0, 0, DAYS, 0.0, null), neutral(policy));
        assertDays(baseline, over, DAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itNeverOrdersMoreThanItPaysNorPaysMoreThanItHas(PolicyType policy) {
        for (double budget : new double[] {0, 1e-9, 7, 60, 1e12}) {
            Wallet purse = new Wallet(budget);
            World world = trunk.world().copy();
            Policy acting = policy.create(Map.of());
            double ordered = 0;
            for (int day = 0; day < START; day++) {
                world.beginDay();
                acting.act(world, purse);
                ordered += world.levers.charge;
                for (int i = 0; i < world.orders.count(); i++) {
                    Order order = world.orders.at(i);
                    ordered += order.count * order.work;
                }
            }
            assertTrue(ordered <= purse.paid * (1 + 1e-12), "ordered " + ordered + ", paid " + purse.paid);
            assertTrue(purse.paid <= budget, "paid " + purse.paid + " of " + budget);
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aBudgetThatIsNeverReachedChangesNothingAndNoneAtAllSpendsNothing(PolicyType policy) {
        Result free = run(policy, timing(0, 7, 0, null), Map.of());
        assertDays(free, run(policy, timing(0, 7, 0, 1e12), Map.of()), DAYS);
        for (Double ofStrategy : new Double[] {null, 0.0}) {
            PolicyInForce broke = new PolicyInForce(
                    policy.name(),
                    SmallWorlds.policy(policy.name(), timing(0, 1, 0, ofStrategy == null ? 0.0 : null), Map.of()),
                    policy.create(Map.of()),
                    new Purse(ofStrategy),
                    -1,
                    -1);
            assertFalse(broke.pay(Double.MIN_VALUE));
            assertTrue(broke.pay(0));
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void strongerIsNeverWeakerOnItsOwnLever(PolicyType policy) throws IllegalAccessException {
        for (PolicyParameter parameter : policy.parameters()) {
            if (!(parameter.neutral() instanceof Double neutral)) {
                continue;
            }
            double usual = (Double) parameter.usual();
            double[] before = new double[leverFields().length + 1];
            for (int step = 0; step <= 4; step++) {
                double value = neutral + (usual - neutral) * step / 2;
                double legal = Math.max(parameter.low(), Math.min(parameter.high(), value));
                legal = parameter.type().equals("integer") ? Math.rint(legal) : legal;
                double[] now = pulled(policy, Map.of(parameter.name(), legal));
                for (int i = 0; i < now.length; i++) {
                    assertTrue(now[i] >= before[i], parameter.name() + " " + legal + ": " + now[i] + " < " + before[i]);
                }
                before = now;
            }
            assertTrue(Arrays.stream(before).sum() > 0, parameter.name() + " pulls no lever and orders nothing");
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itsDefaultsWrittenOutChangeNothing(PolicyType policy) {
        Map<String, Object> written = new LinkedHashMap<>();
        policy.parameters().forEach(parameter -> written.put(parameter.name(), parameter.usual()));
        Result plain = run(policy, Timing.DEFAULT, Map.of());
        assertDays(plain, run(policy, Timing.DEFAULT, written), DAYS);
        assertDays(plain, run(policy, new Timing(0, 10_000, 0, 0, 0, null, null), Map.of()), DAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void thriceEveryTwentyDaysIsOnceOnEachOfThreeDays(PolicyType policy) {
        Result repeated = run(policy, timing(5, 20, 3, null), Map.of());
        Result single = run(SmallWorlds.strategy(
                SmallWorlds.policy(policy.name(), timing(5, 0, 1, null), Map.of()),
                SmallWorlds.policy(policy.name(), timing(25, 0, 1, null), Map.of()),
                SmallWorlds.policy(policy.name(), timing(45, 0, 1, null), Map.of())));
        assertDays(repeated, single, DAYS);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void itActsInSingleOperationsIfItSaysSo(PolicyType policy) {
        Wallet wallet = new Wallet(Double.MAX_VALUE);
        policy.create(Map.of()).act(trunk.world().copy(), wallet);
        assertEquals(OperationPolicy.class.isAssignableFrom(policy.type()), wallet.asked);
    }

    /** From its first to its last day it acts as without an end, and not at all afterwards: nothing is ordered, no lever pulled. */
    @ParameterizedTest
    @MethodSource("policies")
    void itActsFromItsFirstDayToItsLast(PolicyType policy) {
        Timing open = new Timing(START, null, 5, 0, 0, null, null);
        Timing closed = new Timing(START, START + 7, 5, 0, 0, null, null);
        Timing twice = new Timing(START, null, 5, 2, 0, null, null);
        Result ended = run(policy, closed, Map.of());
        assertDays(baseline, ended, START);
        assertDays(run(policy, open, Map.of()), ended, START + 10);
        assertDays(run(policy, twice, Map.of()), ended, DAYS);
    }

    private static Timing timing(int start, int every, int times, @org.jspecify.annotations.Nullable Double budget) {
        return new Timing(start, null, every, times, 0, budget, null);
    }

    private static Map<String, Object> neutral(PolicyType policy) {
        Map<String, Object> neutral = new LinkedHashMap<>();
        for (PolicyParameter parameter : policy.parameters()) {
            if (!parameter.neutral().equals("")) {
                neutral.put(parameter.name(), parameter.neutral());
            }
        }
        return neutral;
    }

    /** How far each lever is from neutral, and how many targets are ordered, on the first day. */
    private static double[] pulled(PolicyType policy, Map<String, Object> values) throws IllegalAccessException {
        World world = trunk.world().copy();
        Levers still = new Levers(SCENARIO.world().regions());
        policy.create(values).act(world, new Wallet(Double.MAX_VALUE));
        Field[] fields = leverFields();
        double[] pulled = new double[fields.length + 1];
        for (int i = 0; i < fields.length; i++) {
            pulled[i] = distance(fields[i].get(world.levers), fields[i].get(still));
        }
        for (int i = 0; i < world.orders.count(); i++) {
            pulled[fields.length] += world.orders.at(i).count;
        }
        return pulled;
    }

    private static Field[] leverFields() {
        return Arrays.stream(Levers.class.getFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toArray(Field[]::new);
    }

    private static double distance(Object value, Object neutral) {
        if (value instanceof double[] values && neutral instanceof double[] neutrals) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                sum += Math.abs(values[i] - neutrals[i]);
            }
            return sum;
        }
        return value instanceof Number number
                ? Math.abs(number.doubleValue() - ((Number) neutral).doubleValue())
                : value.equals(neutral) ? 0 : 1;
    }

    private static Result run(PolicyType policy, Timing timing, Map<String, Object> values) {
        return run(SmallWorlds.strategy(SmallWorlds.policy(policy.name(), timing, values)));
    }

    private static Result run(Strategy strategy) {
        ForumSimulation fork = trunk.fork(strategy);
        fork.runThrough(DAYS - 1);
        return fork.result();
    }

    /** All measures, costs too, bit for bit. */
    private static void assertDays(Result one, Result other, int days) {
        assertEquals(one.measures(), other.measures());
        for (int day = 0; day < days; day++) {
            assertArrayEquals(one.daily()[day], other.daily()[day], "day " + day);
        }
    }

    /** A duty that is always due, at full strength, and remembers what was paid. */
    private static final class Wallet implements Duty {
        private final double budget;
        private double paid;
        private boolean asked;

        Wallet(double budget) {
            this.budget = budget;
        }

        @Override
        public double strength() {
            return 1;
        }

        @Override
        public boolean due() {
            asked = true;
            return true;
        }

        @Override
        public boolean affords(double investigatorDays) {
            return paid + investigatorDays <= budget;
        }

        @Override
        public boolean pay(double investigatorDays) {
            assertTrue(investigatorDays >= 0, "paid less than nothing");
            if (!affords(investigatorDays)) {
                return false;
            }
            paid += investigatorDays;
            return true;
        }

        @Override
        public void done() {}
    }
}
