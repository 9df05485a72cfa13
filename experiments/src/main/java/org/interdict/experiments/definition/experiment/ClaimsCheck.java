package org.interdict.experiments.definition.experiment;

import java.util.List;
import java.util.Optional;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.Spelling;

/** Checks that what an experiment says about measures is said about measures that it compares. */
final class ClaimsCheck {
    private final Vocabulary vocabulary;
    private final List<InputError> errors;

    ClaimsCheck(Vocabulary vocabulary, List<InputError> errors) {
        this.vocabulary = vocabulary;
        this.errors = errors;
    }

    void check(Mapping root) {
        Optional<Element> list = root.get("measures");
        if (list.isPresent() && !(list.get() instanceof Sequence)) {
            return;
        }
        List<String> measures = list.isPresent() && list.get() instanceof Sequence sequence
                ? sequence.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : vocabulary.defaultMeasures();
        compared(root.get("primary"), "primary", measures);
        compared(
                root.get("replicates")
                        .flatMap(map -> ConsistencyCheck.part(map, "until"))
                        .flatMap(until -> ConsistencyCheck.part(until, "measure")),
                "replicates.until.measure",
                measures);
        if (root.get("relevant").orElse(null) instanceof Mapping relevant) {
            for (Entry entry : relevant.entries()) {
                if (vocabulary.measureNames().contains(entry.key()) && !measures.contains(entry.key())) {
                    errors.add(entry.place()
                            .error(
                                    "relevant." + entry.key(),
                                    "'" + entry.key() + "' is not compared; measures: " + Spelling.list(measures),
                                    "add it to 'measures:'"));
                }
            }
        }
    }

    private void compared(Optional<Element> named, String path, List<String> measures) {
        if (named.isPresent()
                && named.get() instanceof Scalar scalar
                && vocabulary.measureNames().contains(scalar.text())
                && !measures.contains(scalar.text())) {
            errors.add(scalar.place()
                    .error(
                            path,
                            "'" + scalar.text() + "' is not compared; measures: " + Spelling.list(measures),
                            "add it to 'measures:'"));
        }
    }
}
