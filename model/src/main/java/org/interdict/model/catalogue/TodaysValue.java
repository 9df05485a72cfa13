package org.interdict.model.catalogue;

import java.util.Map;
import java.util.OptionalDouble;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.unit.ParameterDeclaration;

/** What holds today where a policy would set something: the value of the model parameter that the policy's setting names. */
public final class TodaysValue {
    private TodaysValue() {}

    /** The usual value of the model parameter; empty if the setting names none. */
    public static OptionalDouble of(PolicyParameter setting) {
        return of(setting, Map.of());
    }

    /**
     * Today's value in a world with overrides.
     *
     * @param overrides values of model parameters by their full names
     * @throws IllegalArgumentException if the setting names a model parameter that does not exist
     */
    public static OptionalDouble of(PolicyParameter setting, Map<String, Double> overrides) {
        if (setting.today().isEmpty()) {
            return OptionalDouble.empty();
        }
        Double override = overrides.get(setting.today());
        if (override != null) {
            return OptionalDouble.of(override);
        }
        return OptionalDouble.of(Parameters.ALL.stream()
                .filter(parameter -> parameter.name().equals(setting.today()))
                .mapToDouble(ParameterDeclaration::usual)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + setting.name() + "' names a parameter that does not exist: " + setting.today())));
    }
}
