package org.interdict.experiments.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.interdict.experiments.design.Arm;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.Spending;

/**
 * How much of its budget a strategy spent.
 *
 * @param strategy its name
 * @param budget investigator-days that it was given: its own budget, or those of its policies together
 * @param spent investigator-days that it paid in a run, the mean over the runs; NaN if there are none
 */
public record BudgetUse(String strategy, double budget, double spent) {
    private static final String SPENT = "cost.strategyDays";
    private static final int PERCENT = 100;
    /** From here on, days are shown without decimals. */
    private static final int WHOLE = 100;

    private static final MathContext DIGITS = new MathContext(3);

    /** Of each strategy that has a budget, in order. A strategy with a policy that pays without a budget has none. */
    public static List<BudgetUse> of(StudyRuns runs) {
        List<BudgetUse> uses = new ArrayList<>();
        List<Arm> arms = runs.design().arms();
        double[][][] values = runs.store().runs().values(List.of(SPENT), runs.replicates());
        for (int s = 0; s < arms.size(); s++) {
            double budget = budget(runs, arms.get(s).strategy());
            if (budget > 0) {
                uses.add(new BudgetUse(
                        arms.get(s).name(),
                        budget,
                        Arrays.stream(values[s])
                                .mapToDouble(run -> run[0])
                                .filter(Double::isFinite)
                                .average()
                                .orElse(Double.NaN)));
            }
        }
        return uses;
    }

    private static double budget(StudyRuns runs, Strategy strategy) {
        if (strategy.budget() != null) {
            return strategy.budget();
        }
        List<PolicySetting> without = strategy.policies().stream()
                .filter(policy -> policy.timing().budget() == null)
                .toList();
        boolean timed = without.stream()
                .anyMatch(policy ->
                        policy.timing().trigger() != null || policy.timing().stop() != null);
        boolean capped = without.size() < strategy.policies().size();
        if (!capped
                || timed
                || !without.isEmpty()
                        && new Spending(
                                                runs.experiment().world(),
                                                runs.experiment().horizon())
                                        .total(without)
                                > 0) {
            return 0;
        }
        return strategy.policies().stream()
                .map(policy -> policy.timing().budget())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Spent as a share of the budget. */
    public double share() {
        return spent / budget;
    }

    /** {@code budget 500, spent 66 (13 %)}. */
    public String words() {
        return "budget " + number(budget) + ", spent " + number(spent) + " ("
                + String.format(Locale.ROOT, "%.0f %%", PERCENT * share()) + ")";
    }

    private static String number(double days) {
        return !Double.isFinite(days) || days >= WHOLE
                ? String.format(Locale.ROOT, "%,.0f", days)
                : new BigDecimal(days).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
