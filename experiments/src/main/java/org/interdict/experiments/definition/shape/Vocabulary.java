package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Measure;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * The words an experiment file may use.
 *
 * @param mechanisms what can be switched off
 * @param policies what can be done
 * @param measures what can be read
 * @param parameters what can be overridden
 * @param targets what the model can be compared with
 */
public record Vocabulary(
        List<MechanismType> mechanisms,
        List<PolicyType> policies,
        List<Measure> measures,
        List<ParameterDeclaration> parameters,
        List<TargetWord> targets) {
    /** Measures that an experiment reports if it names none, as far as the catalogue has them. */
    public static final List<String> USUAL_MEASURES =
            List.of("harm.exposures", "harm.caseDays", "activity.active30", "cost.investigatorDays");

    /** Owner of the weights of the harm index, which no mechanism reads. */
    private static final String WEIGHTS = "measures";

    /** Copies the lists. */
    public Vocabulary {
        mechanisms = List.copyOf(mechanisms);
        policies = List.copyOf(policies);
        measures = List.copyOf(measures);
        parameters = List.copyOf(parameters);
        targets = List.copyOf(targets);
    }

    /** The model's catalogue. */
    public static Vocabulary ofCatalogue() {
        return new Vocabulary(Mechanisms.ALL, Policies.ALL, Measures.ALL, Parameters.ALL, TargetWord.shipped());
    }

    /** The policy of this name, if there is one. */
    public Optional<PolicyType> policy(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    public List<String> measureNames() {
        return measures.stream().map(Measure::name).toList();
    }

    /** The usual measures as far as they exist; all measures if none does. */
    public List<String> defaultMeasures() {
        List<String> names = measureNames();
        List<String> usual = USUAL_MEASURES.stream().filter(names::contains).toList();
        return usual.isEmpty() ? names : usual;
    }

    /** Parameters whose range has more than one value, so that they can be fitted. */
    List<String> fittable() {
        return parameters.stream()
                .filter(parameter -> parameter.low() < parameter.high())
                .map(ParameterDeclaration::name)
                .toList();
    }

    /**
     * What is fitted where the file does not say: every parameter that was not measured in this population, except weights, which affect no
     * target.
     */
    public List<String> fittedByDefault(Set<String> set) {
        return parameters.stream()
                .filter(parameter -> parameter.grade() != Grade.A
                        && parameter.low() < parameter.high()
                        && !parameter.owner().equals(WEIGHTS)
                        && !set.contains(parameter.name()))
                .map(ParameterDeclaration::name)
                .toList();
    }
}
