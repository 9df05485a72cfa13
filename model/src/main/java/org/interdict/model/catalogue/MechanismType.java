package org.interdict.model.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * A mechanism in the catalogue, read from its class.
 *
 * @param type the mechanism's class, with a nested record {@code Parameters} and a constructor that takes it
 * @param name as in {@code list mechanisms}
 * @param summary what it does
 * @param theory what it represents
 * @param sources keys in {@code REFERENCES.bib}
 * @param parameters what it declares
 */
public record MechanismType(
        Class<? extends Mechanism> type,
        String name,
        String summary,
        String theory,
        List<String> sources,
        List<ParameterDeclaration> parameters) {

    /** Reads the annotation and the nested {@code Parameters} of {@code type}. */
    public static MechanismType of(Class<? extends Mechanism> type) {
        Process process = type.getAnnotation(Process.class);
        if (process == null) {
            throw new IllegalStateException(type.getName() + " has no @Process");
        }
        return new MechanismType(
                type,
                process.name(),
                process.summary(),
                process.theory(),
                List.of(process.sources()),
                ParameterDeclaration.of(parametersOf(type), process.name()));
    }

    /**
     * A new instance with these overrides.
     *
     * @throws IllegalArgumentException if a value is outside the legal range of its unit
     */
    public Mechanism create(Map<String, Double> overrides) {
        Class<? extends Record> record = parametersOf(type);
        try {
            return type.getConstructor(record).newInstance(ParameterDeclaration.read(record, overrides));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " needs a public constructor that takes its Parameters", e);
        }
    }

    static Class<? extends Record> parametersOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Parameters"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " has no record Parameters"))
                .asSubclass(Record.class);
    }
}
