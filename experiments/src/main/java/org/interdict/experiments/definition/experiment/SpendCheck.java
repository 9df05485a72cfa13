package org.interdict.experiments.definition.experiment;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.model.catalogue.PolicyType;

/** What {@code spend} cannot stand beside, and whether what is meant can be spent at all. Works on elements that passed all other checks. */
final class SpendCheck {
    private static final String BUDGET = "budget";

    private final Vocabulary vocabulary;
    private final List<InputError> errors;

    SpendCheck(Vocabulary vocabulary, List<InputError> errors) {
        this.vocabulary = vocabulary;
        this.errors = errors;
    }

    void check(Mapping root) {
        // What is wrong elsewhere would be said a second time here, in other words.
        if (!errors.isEmpty() || !(root.get("strategies").orElse(null) instanceof Sequence strategies)) {
            return;
        }
        ExperimentBuilder builder = new ExperimentBuilder(vocabulary, root, DesignSettings.NONE);
        for (int i = 0; i < strategies.items().size(); i++) {
            if (strategies.items().get(i) instanceof Mapping strategy) {
                strategy(strategy, "strategies[" + i + "]", builder);
            }
        }
    }

    private void strategy(Mapping strategy, String path, ExperimentBuilder builder) {
        Optional<Entry> spend = strategy.entry(ExperimentShape.SPEND);
        int before = errors.size();
        spend.ifPresent(entry -> alone(strategy, BUDGET, path));
        List<Element> policies =
                strategy.get("policies").orElse(null) instanceof Sequence list ? list.items() : List.of();
        for (int j = 0; j < policies.size(); j++) {
            if (policies.get(j) instanceof Mapping one && one.entries().get(0).value() instanceof Mapping settings) {
                String inner =
                        path + ".policies[" + j + "]." + one.entries().get(0).key();
                policy(one, settings, inner, spend.isPresent(), builder);
            }
        }
        if (spend.isPresent() && errors.size() == before) {
            solvable(spend.get(), path, () -> builder.strategy(strategy));
        }
    }

    private void policy(Mapping one, Mapping settings, String path, boolean ofStrategy, ExperimentBuilder builder) {
        Optional<Entry> spend = settings.entry(ExperimentShape.SPEND);
        if (ofStrategy) {
            spend.or(() -> settings.entry(BUDGET))
                    .ifPresent(entry -> errors.add(entry.place()
                            .error(
                                    path + "." + entry.key(),
                                    "'spend' of the strategy is for all its policies together",
                                    "remove one of the two")));
            return;
        }
        if (spend.isEmpty()) {
            return;
        }
        int before = errors.size();
        alone(settings, BUDGET, path);
        vocabulary
                .policy(one.entries().get(0).key())
                .flatMap(PolicyType::dose)
                .ifPresent(dose -> alone(settings, dose.name(), path));
        if (errors.size() == before) {
            solvable(spend.get(), path, () -> builder.policy(one));
        }
    }

    private void alone(Mapping settings, String other, String path) {
        settings.entry(other)
                .ifPresent(entry -> errors.add(entry.place()
                        .error(
                                path + "." + other,
                                "'" + other + "' cannot stand beside 'spend', which solves for it",
                                "remove one of the two")));
    }

    private void solvable(Entry spend, String path, Runnable solve) {
        try {
            solve.run();
        } catch (IllegalArgumentException e) {
            errors.add(spend.place()
                    .error(
                            path + "." + ExperimentShape.SPEND,
                            "this amount cannot be spent: " + e.getMessage(),
                            "write 'budget' for a cap"));
        }
    }
}
