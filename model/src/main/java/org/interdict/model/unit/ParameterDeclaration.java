package org.interdict.model.unit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A model parameter as declared by one component of a {@code Parameters} record.
 *
 * @param name full name, {@code group.component}
 * @param owner name of the mechanism (or part of the world) it belongs to
 * @param meaning what it is, in one sentence
 * @param unit unit as printed
 * @param usual the default
 * @param low lower end of the plausible range
 * @param high upper end of the plausible range
 * @param legalLow smallest value that is accepted
 * @param legalHigh largest value that is accepted
 * @param whole whether only whole numbers are accepted
 * @param grade how firmly it is known
 * @param sources keys in {@code REFERENCES.bib}
 */
public record ParameterDeclaration(
        String name,
        String owner,
        String meaning,
        String unit,
        double usual,
        double low,
        double high,
        double legalLow,
        double legalHigh,
        boolean whole,
        Grade grade,
        List<String> sources) {

    /** The parameters that {@code type} declares, in the order of its components. */
    public static List<ParameterDeclaration> of(Class<? extends Record> type, String owner) {
        List<ParameterDeclaration> declarations = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Evidence evidence = component.getAnnotation(Evidence.class);
            if (evidence == null) {
                throw new IllegalStateException(type.getName() + "." + component.getName() + " has no @Evidence");
            }
            Unit unit = Quantity.unitOf(component.getType());
            declarations.add(new ParameterDeclaration(
                    nameOf(type, component),
                    owner,
                    evidence.meaning(),
                    unit.value(),
                    evidence.usual(),
                    evidence.low(),
                    evidence.high(),
                    Math.max(unit.low(), evidence.least()),
                    Math.min(unit.high(), evidence.most()),
                    unit.whole(),
                    evidence.grade(),
                    List.of(evidence.source())));
        }
        return List.copyOf(declarations);
    }

    /**
     * Builds a {@code Parameters} record: the overrides by full name, the usual value for everything else.
     *
     * @throws IllegalArgumentException if a value is outside the legal range of its unit
     */
    public static <R extends Record> R read(Class<R> type, Map<String, Double> overrides) {
        Reading reading = READINGS.get(type);
        Object[] values = new Object[reading.components.size()];
        try {
            for (int i = 0; i < values.length; i++) {
                Component component = reading.components.get(i);
                double value = overrides.getOrDefault(component.name, component.usual);
                if (value < component.least || value > component.most) {
                    throw new IllegalArgumentException(component.name + " must lie in [" + component.least + ", "
                            + component.most + "], not " + value);
                }
                values[i] = component.quantity.newInstance(value);
            }
            return type.cast(reading.record.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How a record of parameters is made. It is found once for each class: a small world would spend a tenth of its time on it. */
    private static final ClassValue<Reading> READINGS = new ClassValue<>() {
        @Override
        protected Reading computeValue(Class<?> type) {
            try {
                List<Component> components = new ArrayList<>();
                List<Class<?>> types = new ArrayList<>();
                for (RecordComponent component : type.getRecordComponents()) {
                    Evidence evidence = component.getAnnotation(Evidence.class);
                    components.add(new Component(
                            nameOf(type.asSubclass(Record.class), component),
                            evidence.usual(),
                            evidence.least(),
                            evidence.most(),
                            component.getType().getConstructor(double.class)));
                    types.add(component.getType());
                }
                return new Reading(components, type.getConstructor(types.toArray(Class<?>[]::new)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private record Reading(List<Component> components, Constructor<?> record) {}

    private record Component(String name, double usual, double least, double most, Constructor<?> quantity) {}

    private static String nameOf(Class<? extends Record> type, RecordComponent component) {
        Group group = type.getAnnotation(Group.class);
        if (group == null) {
            throw new IllegalStateException(type.getName() + " has no @Group");
        }
        return group.value() + "." + component.getName();
    }
}
