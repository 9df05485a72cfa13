package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.Spending;

/**
 * Makes a policy or a strategy cost what it is meant to cost: {@code spend} becomes a dose and a budget. The dose is solved for from what the
 * policy itself asks to be paid ({@link Spending}), so nothing is simulated, and the same file gives the same dose everywhere. A dose that is a
 * number of operations is rounded up, and the budget then stops the last of them: less than one operation's price is left over.
 */
final class SpendSolver {
    private static final double LARGEST_FACTOR = 1e9;
    private static final int HALVINGS = 200;
    /** Solved doses are cut after this number of digits behind the point: the last ones say nothing, and the budget must not be overrun. */
    private static final double DIGITS = 1e9;

    private static final double ENOUGH = 1 - 1e-6;

    private final Vocabulary vocabulary;
    private final Spending spending;

    SpendSolver(Vocabulary vocabulary, WorldSettings world, Horizon horizon) {
        this.vocabulary = vocabulary;
        this.spending = new Spending(world, horizon);
    }

    /**
     * The policy with the dose that costs this amount, and this amount as its budget.
     *
     * @throws IllegalArgumentException if no dose costs that; the message says why
     */
    PolicySetting policy(PolicySetting setting, double amount) {
        PolicyParameter dose = dose(setting);
        if (dose == null) {
            throw new IllegalArgumentException("'" + setting.policy() + "' has no setting that investigator-days buy");
        }
        double solved = whole(dose)
                ? operations(setting, dose, amount)
                : largest(
                        value -> spending.total(List.of(with(setting, dose, value))), dose.high(), amount, dose.name());
        return budgeted(with(setting, dose, solved), amount);
    }

    private double operations(PolicySetting setting, PolicyParameter dose, double amount) {
        double one = spending.total(List.of(with(setting, dose, 1)));
        double price = spending.total(List.of(once(with(setting, dose, 1))));
        if (!(one > 0) || price > amount) {
            throw new IllegalArgumentException(
                    one > 0
                            ? text(amount) + " investigator-days do not buy one: it costs " + text(price)
                            : "it costs no investigator-days");
        }
        double number = Math.ceil(amount / one * ENOUGH);
        if (number > dose.high()) {
            throw new IllegalArgumentException("at most " + text(dose.high()) + " (" + dose.name() + ") cost "
                    + text(one * dose.high()) + " investigator-days");
        }
        return number;
    }

    /**
     * The strategy whose doses are all multiplied by one factor, so that together they cost this amount: the doses of the file say the mix. The
     * amount is its budget.
     *
     * @throws IllegalArgumentException if no factor does that; the message says why
     */
    Strategy strategy(Strategy strategy, double amount) {
        boolean onlyOperations =
                strategy.policies().stream().map(this::dose).allMatch(dose -> dose == null || whole(dose));
        DoubleUnaryOperator cost = factor -> spending.total(scaled(strategy.policies(), factor));
        double factor = onlyOperations ? smallest(cost, amount) : largest(cost, LARGEST_FACTOR, amount, "its doses");
        return new Strategy(strategy.name(), scaled(strategy.policies(), factor), amount);
    }

    private List<PolicySetting> scaled(List<PolicySetting> policies, double factor) {
        List<PolicySetting> scaled = new ArrayList<>();
        for (PolicySetting setting : policies) {
            PolicyParameter dose = dose(setting);
            if (dose == null || !(setting.values().get(dose.name()) instanceof Double usual)) {
                scaled.add(setting);
            } else {
                double value = Math.min(dose.high(), usual * factor);
                scaled.add(with(setting, dose, whole(dose) ? Math.ceil(value) : cut(value)));
            }
        }
        return scaled;
    }

    /** The largest value that costs no more than the amount; the cost rises with the value. */
    private static double largest(DoubleUnaryOperator cost, double high, double amount, String what) {
        double top = Double.isFinite(high) ? high : LARGEST_FACTOR;
        double most = cost.applyAsDouble(top);
        if (most < amount * ENOUGH) {
            throw new IllegalArgumentException(
                    most > 0
                            ? "it costs at most " + text(most) + " investigator-days, with " + what + " at the largest"
                            : "it costs no investigator-days");
        }
        double low = 0;
        for (int i = 0; i < HALVINGS && low < top; i++) {
            double middle = (low + top) / 2;
            if (middle <= low || middle >= top) {
                break;
            }
            if (cost.applyAsDouble(cut(middle)) <= amount) {
                low = middle;
            } else {
                top = middle;
            }
        }
        double solved = cost.applyAsDouble(cut(top)) <= amount ? cut(top) : cut(low);
        if (solved == 0) {
            throw new IllegalArgumentException("what it costs without any dose is more than " + text(amount));
        }
        return solved;
    }

    /** The smallest factor that costs the amount; a budget stops what is beyond it. */
    private static double smallest(DoubleUnaryOperator cost, double amount) {
        double low = 0;
        double top = LARGEST_FACTOR;
        if (cost.applyAsDouble(top) < amount * ENOUGH) {
            throw new IllegalArgumentException("it costs at most " + text(cost.applyAsDouble(top))
                    + " investigator-days, with its doses at the largest");
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + top) / 2;
            if (middle <= low || middle >= top) {
                break;
            }
            if (cost.applyAsDouble(middle) < amount * ENOUGH) {
                low = middle;
            } else {
                top = middle;
            }
        }
        return top;
    }

    private @org.jspecify.annotations.Nullable PolicyParameter dose(PolicySetting setting) {
        return vocabulary.policy(setting.policy()).flatMap(PolicyType::dose).orElse(null);
    }

    private static boolean whole(PolicyParameter dose) {
        return dose.type().equals("integer");
    }

    private static double cut(double value) {
        return value < 1 / DIGITS ? value : Math.floor(value * DIGITS) / DIGITS;
    }

    private static PolicySetting with(PolicySetting setting, PolicyParameter dose, double value) {
        Map<String, Object> values = new LinkedHashMap<>(setting.values());
        values.put(dose.name(), value);
        return new PolicySetting(setting.policy(), setting.timing(), values);
    }

    private static PolicySetting once(PolicySetting setting) {
        Timing timing = setting.timing();
        return new PolicySetting(
                setting.policy(),
                new Timing(timing.startDay(), timing.endDay(), 0, 1, 0, null, timing.trigger(), timing.stop()),
                setting.values());
    }

    private static PolicySetting budgeted(PolicySetting setting, double amount) {
        Timing timing = setting.timing();
        return new PolicySetting(
                setting.policy(),
                new Timing(
                        timing.startDay(),
                        timing.endDay(),
                        timing.everyDays(),
                        timing.times(),
                        timing.rampDays(),
                        amount,
                        timing.trigger(),
                        timing.stop()),
                setting.values());
    }

    private static String text(double amount) {
        return NumberText.text(Math.rint(amount * 1e3) / 1e3);
    }
}
