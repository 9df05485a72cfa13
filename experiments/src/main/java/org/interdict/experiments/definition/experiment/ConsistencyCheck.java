package org.interdict.experiments.definition.experiment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.definition.setting.Baseline;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Broken;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.FilePosition;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.definition.syntax.ScalarKind;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.results.store.folder.RunFolder;

/**
 * Compares the parts of an experiment with each other, which no schema can do: names that must differ or agree, and numbers that
 * must lie in order. Works on elements that passed the {@link ShapeCheck}; what was wrong there is skipped here.
 */
final class ConsistencyCheck {
    private final Vocabulary vocabulary;
    private final List<InputError> errors;

    ConsistencyCheck(Vocabulary vocabulary, List<InputError> errors) {
        this.vocabulary = vocabulary;
        this.errors = errors;
    }

    void check(Mapping root) {
        name(root);
        horizon(root);
        strategies(root);
        baseline(root);
        replicates(root);
        new ClaimsCheck(vocabulary, errors).check(root);
        events(root);
        uncertainty(root);
        new CalibrationCheck(vocabulary, errors).check(root);
    }

    private void name(Mapping root) {
        root.get("name").ifPresent(element -> {
            if (element instanceof Scalar scalar && ExperimentName.isDevice(scalar.text())) {
                add(
                        scalar,
                        "name",
                        ExperimentName.problem(scalar.text()).orElse(""),
                        "for example '" + ExperimentName.legal(scalar.text()) + "'");
            }
        });
    }

    private void horizon(Mapping root) {
        Optional<Element> horizon = root.get("horizon");
        if (horizon.isEmpty()) {
            return;
        }
        int burnIn = whole(horizon, "burnInDays").orElse(Horizon.DEFAULT.burnInDays());
        int evaluation = whole(horizon, "evaluationDays").orElse(Horizon.DEFAULT.evaluationDays());
        if (burnIn + evaluation > Horizon.MAX_DAYS) {
            add(
                    horizon.get(),
                    "horizon",
                    "burn-in and evaluation have " + (burnIn + evaluation) + " days together; at most "
                            + Horizon.MAX_DAYS + " are allowed",
                    "");
        }
    }

    private void strategies(Mapping root) {
        if (!(root.get("strategies").orElse(null) instanceof Sequence strategies)) {
            return;
        }
        int evaluation = whole(root.get("horizon"), "evaluationDays").orElse(Horizon.DEFAULT.evaluationDays());
        Map<String, FilePosition> names = new HashMap<>();
        for (int i = 0; i < strategies.items().size(); i++) {
            if (!(strategies.items().get(i) instanceof Mapping strategy)) {
                continue;
            }
            String path = "strategies[" + i + "]";
            strategy.get("name").ifPresent(element -> {
                if (element instanceof Scalar name) {
                    FilePosition first = names.putIfAbsent(name.text(), name.place());
                    if (first != null) {
                        add(
                                name,
                                path + ".name",
                                "the strategy '" + name.text() + "' stands here a second time; first on line "
                                        + first.line(),
                                "give it another name");
                    }
                }
            });
            if (strategy.get("policies").orElse(null) instanceof Sequence policies) {
                for (int j = 0; j < policies.items().size(); j++) {
                    policy(policies.items().get(j), path + ".policies[" + j + "]", evaluation);
                }
            }
        }
    }

    private void policy(Element element, String path, int evaluationDays) {
        if (!(element instanceof Mapping mapping) || mapping.entries().size() != 1) {
            return;
        }
        Entry entry = mapping.entries().get(0);
        if (!(entry.value() instanceof Mapping settings)) {
            return;
        }
        String inner = ElementReader.join(path, entry.key());
        Optional<Element> start = settings.get("startDay");
        int startDay = number(start).map(Double::intValue).orElse(0);
        if (startDay >= evaluationDays) {
            add(
                    start.orElse(settings),
                    inner + ".startDay",
                    "day " + startDay + " lies after the end of the horizon: the last day is " + (evaluationDays - 1),
                    "start earlier or lengthen horizon.evaluationDays");
        }
        Optional<Element> end = settings.get("endDay");
        number(end)
                .filter(day -> day < startDay)
                .ifPresent(day -> add(
                        end.orElseThrow(),
                        inner + ".endDay",
                        "the last day, " + day.intValue() + ", lies before the first, " + startDay,
                        "endDay must be at least startDay"));
        settings.get("trigger").ifPresent(trigger -> trigger(trigger, inner + ".trigger"));
        vocabulary.policy(entry.key()).ifPresent(type -> together(type, entry, settings, inner));
    }

    private void trigger(Element trigger, String path) {
        Optional<Element> release = part(trigger, "release");
        Optional<Double> value = number(release);
        Optional<Double> above = number(part(trigger, "above"));
        Optional<Double> below = number(part(trigger, "below"));
        if (value.isEmpty() || above.isPresent() == below.isPresent()) {
            return;
        }
        if (above.isPresent() && value.get() > above.get()) {
            add(
                    release.orElseThrow(),
                    path + ".release",
                    "the release must not be greater than 'above', " + NumberText.text(above.get()),
                    "");
        }
        if (below.isPresent() && value.get() < below.get()) {
            add(
                    release.orElseThrow(),
                    path + ".release",
                    "the release must not be less than 'below', " + NumberText.text(below.get()),
                    "");
        }
    }

    /** Lets the policy itself object to settings that are each legal but do not go together. */
    private void together(PolicyType type, Entry entry, Mapping settings, String path) {
        if (settings.entries().stream().anyMatch(setting -> setting.value() instanceof Broken)) {
            return;
        }
        try {
            type.create(ExperimentBuilder.values(type, settings));
        } catch (IllegalArgumentException e) {
            errors.add(entry.place().error(path, String.valueOf(e.getMessage()), ""));
        }
    }

    private void baseline(Mapping root) {
        Optional<Element> named = root.get("baseline");
        if (named.isPresent() && named.get() instanceof Broken) {
            return;
        }
        Optional<Element> list = root.get("strategies");
        if (list.isPresent() && !(list.get() instanceof Sequence)) {
            return;
        }
        List<Element> items =
                list.isPresent() && list.get() instanceof Sequence sequence ? sequence.items() : List.of();
        if (items.stream().anyMatch(item -> !(part(item, "name").orElse(null) instanceof Scalar))) {
            return;
        }
        List<String> names =
                items.stream().map(item -> text(part(item, "name"))).toList();
        String statusQuo = Strategy.STATUS_QUO.name();
        if (named.isPresent()) {
            String baseline = text(named);
            if (!names.contains(baseline) && !baseline.equals(statusQuo)) {
                add(
                        named.get(),
                        "baseline",
                        "there is no strategy '" + baseline + "'; strategies: " + Spelling.list(names),
                        Spelling.suggestion(baseline, names));
            }
        } else if (names.contains(statusQuo) && items.stream().noneMatch(ConsistencyCheck::idle)) {
            add(
                    part(items.get(names.indexOf(statusQuo)), "name").orElseThrow(),
                    "strategies[" + names.indexOf(statusQuo) + "].name",
                    "'" + statusQuo + "' has policies, and no strategy is without any: there is no baseline",
                    "rename it, or name one of the strategies with 'baseline:'");
        }
    }

    private static boolean idle(Element strategy) {
        Optional<Element> policies = part(strategy, "policies");
        return policies.isEmpty()
                || (policies.get() instanceof Sequence list
                        && list.items().stream()
                                .allMatch(policy -> ExperimentBuilder.policyName(policy)
                                        .equals(Optional.of(Baseline.STATUS_QUO_POLICY))));
    }

    private void replicates(Mapping root) {
        Optional<Element> replicates = root.get("replicates");
        Optional<Element> min = replicates.flatMap(map -> part(map, "min"));
        Optional<Integer> least = whole(replicates, "min");
        Optional<Integer> most = whole(replicates, "max");
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            add(
                    min.orElseThrow(),
                    "replicates.min",
                    "min, " + least.get() + ", is greater than max, " + most.get(),
                    "exchange the two?");
        }
    }

    private void events(Mapping root) {
        int population = whole(root.get("world"), "population").orElse(WorldSettings.DEFAULT.population());
        Optional<Element> persons =
                root.get("output").flatMap(output -> part(output, "events")).flatMap(events -> part(events, "persons"));
        number(persons)
                .filter(number -> number > population)
                .ifPresent(number -> add(
                        persons.orElseThrow(),
                        "output.events.persons",
                        "cannot follow " + number.intValue() + " persons: the population has " + population,
                        ""));
    }

    private void uncertainty(Mapping root) {
        Optional<Element> uncertainty = root.get("uncertainty");
        if (uncertainty.isEmpty() || !(uncertainty.get() instanceof Mapping map)) {
            return;
        }
        String source = text(map.get("parameters"));
        Optional<Element> sample = map.get("sample");
        if (source.equals(ExperimentShape.POSTERIOR) && sample.isEmpty()) {
            add(
                    map,
                    "uncertainty",
                    "a posterior needs its sample",
                    "add 'sample: FILE', for example runs/calibration/" + RunFolder.POSTERIOR);
        }
        if (source.equals(ExperimentShape.EVIDENCE) && sample.isPresent()) {
            add(
                    sample.get(),
                    "uncertainty.sample",
                    "a sample is used only with 'parameters: posterior'",
                    "remove it, or write 'parameters: posterior'");
        }
    }

    private void add(Element element, String path, String message, String suggestion) {
        errors.add(element.place().error(path, message, suggestion));
    }

    static Optional<Element> part(Element element, String key) {
        return element instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    static Optional<Double> number(Optional<Element> element) {
        return element.filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(scalar -> scalar.kind() == ScalarKind.NUMBER)
                .map(Scalar::number);
    }

    private static Optional<Integer> whole(Optional<Element> element, String key) {
        return number(element.flatMap(map -> part(map, key))).map(Double::intValue);
    }

    private static String text(Optional<Element> element) {
        return element.isPresent() && element.get() instanceof Scalar scalar ? scalar.text() : "";
    }
}
