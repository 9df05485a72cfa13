package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Sequence;

/**
 * Lists in place of a value, the short form of a sweep: each is a factor, and the experiment itself gets the first value. Works on elements that passed the check
 * of their shape.
 */
final class VariedValues {
    private final List<Entry> factors = new ArrayList<>();
    private final Mapping plain;

    private VariedValues(Mapping root) {
        plain = new Mapping(
                root.place(), root.entries().stream().map(this::part).toList());
    }

    /** The lists of an experiment. */
    static VariedValues of(Mapping root) {
        return new VariedValues(root);
    }

    /** The experiment with the first value of each list. */
    Mapping plain() {
        return plain;
    }

    /** The lists, by the names of the factors. */
    List<Entry> factors() {
        return List.copyOf(factors);
    }

    private Entry part(Entry entry) {
        if (FactorNames.PLAIN.contains(entry.key()) && entry.value() instanceof Mapping map) {
            return with(entry, values(map, entry.key() + "."));
        }
        if (entry.key().equals(FactorNames.STRATEGIES) && entry.value() instanceof Sequence list) {
            return with(
                    entry,
                    new Sequence(
                            list.place(),
                            list.items().stream().map(this::strategy).toList()));
        }
        return entry;
    }

    private Element strategy(Element element) {
        String name = FactorNames.name(element);
        if (name.isEmpty() || !(element instanceof Mapping strategy)) {
            return element;
        }
        String prefix = FactorNames.STRATEGIES + "." + name + ".";
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : strategy.entries()) {
            if (FactorNames.holdsPolicies(entry)) {
                entries.add(FactorNames.withPolicies(entry, policies(strategy, prefix)));
            } else {
                entries.add(entry.key().equals(FactorNames.BUDGET) ? value(entry, prefix) : entry);
            }
        }
        return new Mapping(strategy.place(), entries);
    }

    private List<Element> policies(Mapping strategy, String prefix) {
        List<Element> policies = FactorNames.policies(strategy);
        List<String> labels = FactorNames.labels(policies.stream()
                .map(item -> ExperimentBuilder.policyName(item).orElse(""))
                .toList());
        List<Element> changed = new ArrayList<>();
        for (int i = 0; i < policies.size(); i++) {
            Element policy = policies.get(i);
            if (policy instanceof Mapping one
                    && one.entries().size() == 1
                    && one.entries().get(0).value() instanceof Mapping settings) {
                Mapping values = values(settings, prefix + labels.get(i) + ".");
                policy = new Mapping(one.place(), List.of(with(one.entries().get(0), values)));
            }
            changed.add(policy);
        }
        return changed;
    }

    private Mapping values(Mapping map, String prefix) {
        return new Mapping(
                map.place(),
                map.entries().stream().map(entry -> value(entry, prefix)).toList());
    }

    private Entry value(Entry entry, String prefix) {
        if (entry.value() instanceof Mapping inner) {
            return with(entry, values(inner, prefix + entry.key() + "."));
        }
        if (entry.value() instanceof Sequence list && !list.items().isEmpty()) {
            factors.add(new Entry(prefix + entry.key(), entry.place(), list));
            return with(entry, list.items().get(0));
        }
        return entry;
    }

    private static Entry with(Entry entry, Element value) {
        return new Entry(entry.key(), entry.place(), value);
    }
}
