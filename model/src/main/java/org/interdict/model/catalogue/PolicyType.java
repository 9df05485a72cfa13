package org.interdict.model.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.unit.Grade;

/**
 * A policy in the catalogue, read from its class.
 *
 * @param type the policy's class, with a nested record {@code Parameters} and a constructor that takes it
 * @param name as in experiment files
 * @param summary what it does
 * @param fails when and why it fails
 * @param evidence what the knowledge of its effects is based on
 * @param grade grade of that evidence
 * @param sources keys in {@code REFERENCES.bib}
 * @param dose the setting that money buys; empty if there is none
 * @param closesForums whether it closes forums
 * @param parameters what can be set
 */
public record PolicyType(
        Class<? extends Policy> type,
        String name,
        String summary,
        String fails,
        String evidence,
        Grade grade,
        List<String> sources,
        Optional<PolicyParameter> dose,
        boolean closesForums,
        List<PolicyParameter> parameters) {

    /** Reads the annotation and the nested {@code Parameters} of {@code type}. */
    public static PolicyType of(Class<? extends Policy> type) {
        Intervention intervention = type.getAnnotation(Intervention.class);
        if (intervention == null) {
            throw new IllegalStateException(type.getName() + " has no @Intervention");
        }
        List<PolicyParameter> parameters = PolicyParameter.of(MechanismType.parametersOf(type));
        return new PolicyType(
                type,
                intervention.name(),
                intervention.summary(),
                intervention.fails(),
                intervention.evidence(),
                intervention.grade(),
                List.of(intervention.sources()),
                dose(intervention.dose(), parameters),
                intervention.closesForums(),
                parameters);
    }

    private static Optional<PolicyParameter> dose(String declared, List<PolicyParameter> parameters) {
        return parameters.stream()
                .filter(parameter -> declared.isEmpty()
                        ? parameter.neutral() instanceof Double
                        : parameter.name().equals(declared))
                .filter(parameter -> parameter.usual() instanceof Double)
                .findFirst();
    }

    /**
     * A new instance with these values, defaults for the rest.
     *
     * @throws IllegalArgumentException if a value has the wrong type or lies outside its range
     */
    public Policy create(Map<String, Object> values) {
        Class<? extends Record> record = MechanismType.parametersOf(type);
        try {
            return type.getConstructor(record).newInstance(PolicyParameter.read(record, values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " needs a public constructor that takes its Parameters", e);
        }
    }
}
