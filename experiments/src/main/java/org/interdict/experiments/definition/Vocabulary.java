package org.interdict.experiments.definition;

import java.util.List;
import java.util.Optional;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.measure.Measure;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * The words an experiment file may use.
 *
 * @param mechanisms what can be switched off
 * @param policies what can be done
 * @param measures what can be read
 * @param parameters what can be overridden
 */
public record Vocabulary(
        List<MechanismType> mechanisms,
        List<PolicyType> policies,
        List<Measure> measures,
        List<ParameterDeclaration> parameters) {
    /** Copies the lists. */
    public Vocabulary {
        mechanisms = List.copyOf(mechanisms);
        policies = List.copyOf(policies);
        measures = List.copyOf(measures);
        parameters = List.copyOf(parameters);
    }

    /** The model's catalogue. */
    public static Vocabulary ofCatalogue() {
        return new Vocabulary(Mechanisms.ALL, Policies.ALL, Measures.ALL, Parameters.ALL);
    }

    Optional<PolicyType> policy(String name) {
        return policies.stream().filter(policy -> policy.name().equals(name)).findFirst();
    }

    List<String> measureNames() {
        return measures.stream().map(Measure::name).toList();
    }

    /** The usual measures as far as they exist; all measures if none does. */
    List<String> defaultMeasures() {
        List<String> names = measureNames();
        List<String> usual =
                Experiment.DEFAULT_MEASURES.stream().filter(names::contains).toList();
        return usual.isEmpty() ? names : usual;
    }
}
