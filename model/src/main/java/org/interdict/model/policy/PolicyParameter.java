package org.interdict.model.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.model.unit.Quantity;
import org.interdict.model.unit.Unit;

/**
 * A policy's parameter as declared by one component of its {@code Parameters} record.
 *
 * @param name as written in an experiment file
 * @param meaning what it is, in one sentence
 * @param type {@code number}, {@code integer}, {@code choice} or {@code boolean}
 * @param unit unit as printed; empty for choices and booleans
 * @param usual the default: Double, String or Boolean
 * @param neutral the value at which the policy does nothing, or an empty string
 * @param today name of the model parameter whose value holds today, without the policy; empty if there is none
 * @param low smallest accepted number
 * @param high largest accepted number
 * @param allowed the words of a choice; empty otherwise
 */
public record PolicyParameter(
        String name,
        String meaning,
        String type,
        String unit,
        Object usual,
        Object neutral,
        String today,
        double low,
        double high,
        List<String> allowed) {

    /** The parameters declared by {@code type}, in the order of its components. */
    public static List<PolicyParameter> of(Class<? extends Record> type) {
        List<PolicyParameter> parameters = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parameters.add(of(component));
        }
        return List.copyOf(parameters);
    }

    /**
     * Builds a {@code Parameters} record from values by name, the default for everything else.
     *
     * @throws IllegalArgumentException if a value has the wrong type or lies outside its range
     */
    public static <R extends Record> R read(Class<R> type, Map<String, Object> values) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                PolicyParameter parameter = of(components[i]);
                types[i] = components[i].getType();
                arguments[i] = parameter.convert(types[i], values.getOrDefault(parameter.name, parameter.usual));
            }
            return type.getConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PolicyParameter of(RecordComponent component) {
        Setting setting = component.getAnnotation(Setting.class);
        if (setting == null) {
            throw new IllegalStateException(component + " has no @Setting");
        }
        Class<?> type = component.getType();
        if (type == boolean.class) {
            return new PolicyParameter(
                    component.getName(),
                    setting.meaning(),
                    "boolean",
                    "",
                    Boolean.valueOf(setting.usual()),
                    setting.neutral().isEmpty() ? "" : Boolean.valueOf(setting.neutral()),
                    setting.today(),
                    0,
                    1,
                    List.of());
        }
        if (type.isEnum()) {
            List<String> words = Arrays.stream(type.getEnumConstants())
                    .map(PolicyParameter::word)
                    .toList();
            return new PolicyParameter(
                    component.getName(),
                    setting.meaning(),
                    "choice",
                    "",
                    setting.usual(),
                    setting.neutral(),
                    setting.today(),
                    0,
                    0,
                    words);
        }
        Unit unit = Quantity.unitOf(type);
        return new PolicyParameter(
                component.getName(),
                setting.meaning(),
                unit.whole() ? "integer" : "number",
                unit.value(),
                Double.valueOf(setting.usual()),
                setting.neutral().isEmpty() ? "" : Double.valueOf(setting.neutral()),
                setting.today(),
                unit.low(),
                Math.min(unit.high(), setting.high()),
                List.of());
    }

    private Object convert(Class<?> type, Object value) throws ReflectiveOperationException {
        if (type == boolean.class) {
            if (value instanceof Boolean) {
                return value;
            }
        } else if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                if (word(constant).equals(value)) {
                    return constant;
                }
            }
        } else if (value instanceof Number number && number.doubleValue() >= low && number.doubleValue() <= high) {
            return type.getConstructor(double.class).newInstance(number.doubleValue());
        }
        throw new IllegalArgumentException(name + ": " + value + " is not a legal " + type.getSimpleName());
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
