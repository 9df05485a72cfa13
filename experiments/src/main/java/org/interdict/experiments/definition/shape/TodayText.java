package org.interdict.experiments.definition.shape;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.model.catalogue.TodaysValue;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.results.text.Numbers;

/** What holds today beside a setting of a policy, for readers: {@code 25 %}. */
public final class TodayText {
    private static final Set<String> SHARES = Set.of("share", "probability");
    /** Units that say nothing beside a number. */
    private static final Set<String> BARE = Set.of("", "share", "probability", "factor", "count");

    private static final double SMALLEST_PERCENT = 0.001;
    private static final int PERCENT = 100;
    private static final double ROUNDING = 1e6;

    private TodayText() {}

    /** Today's value with its unit; empty if the setting has none. */
    public static String of(PolicyParameter setting) {
        return of(setting, Map.of());
    }

    /**
     * Today's value in a world with overrides of model parameters.
     *
     * @param overrides values by the full names of the parameters
     */
    public static String of(PolicyParameter setting, Map<String, Double> overrides) {
        OptionalDouble today = TodaysValue.of(setting, overrides);
        return today.isEmpty() ? "" : value(today.getAsDouble(), setting.unit());
    }

    /** What a setting accepts, without units that say nothing: {@code 0 to 1}. */
    public static String accepted(PolicyParameter setting) {
        if ("choice".equals(setting.type())) {
            return String.join(", ", setting.allowed());
        }
        if ("boolean".equals(setting.type())) {
            return "true, false";
        }
        String unit = BARE.contains(setting.unit()) ? "" : " " + setting.unit();
        return (Double.isFinite(setting.high())
                        ? Numbers.declared(setting.low()) + " to " + Numbers.declared(setting.high())
                        : "at least " + Numbers.declared(setting.low()))
                + unit;
    }

    /** A number in its unit: shares in percent. */
    public static String value(double value, String unit) {
        if (SHARES.contains(unit) && (value == 0 || value >= SMALLEST_PERCENT)) {
            return NumberText.text(Math.rint(value * PERCENT * ROUNDING) / ROUNDING) + " %";
        }
        return Numbers.declared(value) + (BARE.contains(unit) ? "" : " " + unit);
    }
}
