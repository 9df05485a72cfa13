package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.definition.shape.CalibrationShape;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.TargetWord;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.definition.syntax.Spelling;
import org.jspecify.annotations.Nullable;

/** Compares the settings of a calibration with the rest of the experiment. Works on elements that passed the {@link ShapeCheck}. */
final class CalibrationCheck {
    private final Vocabulary vocabulary;
    private final List<InputError> errors;

    CalibrationCheck(Vocabulary vocabulary, List<InputError> errors) {
        this.vocabulary = vocabulary;
        this.errors = errors;
    }

    void check(Mapping root) {
        heldOut(root);
        fitted(root);
        something(root);
        alone(root, "fit");
        alone(root, "method");
        method(root);
    }

    /** Keys of one method mean nothing to the other. */
    private void method(Mapping root) {
        Optional<Element> given = root.get("method");
        Mapping method = given.orElse(null) instanceof Mapping map ? map : null;
        if (method != null) {
            String name = word(method, "name").orElse(ByEmulators.NAME);
            boolean abc = name.equals(ByAbc.NAME);
            if (errors.stream().anyMatch(error -> error.path().equals("method.name"))) {
                // Which method is meant is not known.
                return;
            }
            String other = abc ? ByEmulators.NAME : ByAbc.NAME;
            for (String key : abc ? CalibrationShape.OF_EMULATORS : CalibrationShape.OF_ABC) {
                method.entry(key)
                        .ifPresent(entry -> errors.add(entry.place()
                                .error(
                                        "method." + key,
                                        "'" + key + "' is a key of the method '" + other + "', but the method is '"
                                                + name + "'",
                                        "remove it, or write 'name: " + other + "'")));
            }
            if (abc) {
                return;
            }
            sample(method);
        }
        runs(root, method);
    }

    /** The check of the sample simulates as many of its sets as a wave has. */
    private void sample(Mapping method) {
        ByEmulators usual = (ByEmulators) CalibrationMethod.DEFAULT;
        double perWave = number(method, "perWave").orElse((double) usual.perWave());
        double sample = number(method, "sample").orElse((double) usual.sample());
        if (sample < perWave) {
            String key = method.entry("sample").isPresent() ? "sample" : "perWave";
            method.entry(key)
                    .ifPresent(entry -> errors.add(entry.place()
                            .error(
                                    "method." + key,
                                    "the sample has fewer parameter sets than a wave",
                                    "let sample be at least perWave")));
        }
    }

    /** An emulator needs some runs for each parameter. */
    private void runs(Mapping root, @Nullable Mapping method) {
        Optional<Element> targets = root.get("targets");
        if (targets.isEmpty()) {
            return;
        }
        List<String> set = root.get("parameters").orElse(null) instanceof Mapping map
                ? map.entries().stream().map(Element.Entry::key).toList()
                : List.of();
        int fitted = root.get("fit").isPresent()
                ? items(root, "fit").size()
                : vocabulary.fittedByDefault(Set.copyOf(set)).size();
        int usual = ((ByEmulators) CalibrationMethod.DEFAULT).runs();
        double runs = method == null ? usual : number(method, "runs").orElse((double) usual);
        int least = ByEmulators.RUNS_A_PARAMETER * fitted;
        if (runs < least) {
            Optional<Element.Entry> entry = method == null ? Optional.empty() : method.entry("runs");
            errors.add(entry.map(Element.Entry::place)
                    .orElse(targets.get().place())
                    .error(
                            "method.runs",
                            NumberText.exact(runs) + " runs are too few for the emulators of " + fitted + " parameters",
                            "set runs to at least " + least + ", or name fewer parameters under 'fit'"));
        }
    }

    private static Optional<String> word(Mapping map, String key) {
        return map.get(key).orElse(null) instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    private static Optional<Double> number(Mapping map, String key) {
        return map.get(key).orElse(null) instanceof Scalar scalar ? Optional.of(scalar.number()) : Optional.empty();
    }

    /** A target that is held out says something about the model only as long as it was not fitted. */
    private void heldOut(Mapping root) {
        List<Element> targets = items(root, "targets");
        List<String> free = vocabulary.targets().stream()
                .filter(TargetWord::calibrates)
                .map(TargetWord::id)
                .toList();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Scalar target
                    && vocabulary.targets().contains(new TargetWord(target.text(), false))) {
                errors.add(target.place()
                        .error(
                                "targets[" + i + "]",
                                "'" + target.text()
                                        + "' is held out for validation (role V): a model that was fitted to it"
                                        + " could no longer be tested by it",
                                "remove it; role C: " + Spelling.list(free)));
            }
        }
    }

    private void fitted(Mapping root) {
        List<Element> fit = items(root, "fit");
        Optional<Element> parameters = root.get("parameters");
        for (int i = 0; i < fit.size(); i++) {
            if (fit.get(i) instanceof Scalar name
                    && parameters
                            .flatMap(map -> ConsistencyCheck.part(map, name.text()))
                            .isPresent()) {
                errors.add(name.place()
                        .error(
                                "fit[" + i + "]",
                                "'" + name.text() + "' is set under 'parameters', so there is nothing to fit",
                                "remove it from one of the two"));
            }
        }
    }

    private void something(Mapping root) {
        Optional<Element> targets = root.get("targets");
        List<String> set = root.get("parameters").orElse(null) instanceof Mapping map
                ? map.entries().stream().map(Element.Entry::key).toList()
                : List.of();
        if (targets.isPresent()
                && root.get("fit").isEmpty()
                && vocabulary.fittedByDefault(Set.copyOf(set)).isEmpty()) {
            errors.add(targets.get()
                    .place()
                    .error("fit", "every parameter is set under 'parameters', so there is nothing to fit", ""));
        }
    }

    private void alone(Mapping root, String key) {
        root.entry(key)
                .filter(entry -> root.get("targets").isEmpty())
                .ifPresent(entry -> errors.add(entry.place()
                        .error(
                                key,
                                "'" + key + "' says how to calibrate, but there are no 'targets' to fit to",
                                "add 'targets: […]', or remove it")));
    }

    private static List<Element> items(Mapping root, String key) {
        List<Element> items = new ArrayList<>();
        if (root.get(key).orElse(null) instanceof Sequence list) {
            items.addAll(list.items());
        }
        return items;
    }
}
