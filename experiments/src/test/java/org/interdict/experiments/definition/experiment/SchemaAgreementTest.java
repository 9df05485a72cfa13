package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.ShapeCheck;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.experiments.definition.syntax.ElementReader;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.SourceText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** An independent validator, given the published schema, agrees with the own check of the program. */
class SchemaAgreementTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Schema SCHEMA = schema(SampleWords.vocabulary());

    static Stream<Corpus> files() {
        return Stream.concat(Corpus.read("wellformed.txt").stream(), Corpus.read("malformed.txt").stream());
    }

    @ParameterizedTest
    @MethodSource("files")
    void structureIsJudgedAlike(Corpus file) {
        List<InputError> unreadable = new ArrayList<>();
        Optional<Element> root = ElementReader.read(SourceText.of(file.name(), file.bytes()), unreadable);
        assumeTrue(root.isPresent() && unreadable.isEmpty(), "no schema sees what cannot be parsed");
        List<InputError> ours = new ArrayList<>();
        new ShapeCheck(ExperimentShape.of(SampleWords.vocabulary()), ours).check(root.get());
        assumeTrue(ours.stream().noneMatch(error -> error.message().contains("finite")), "JSON has no such number");
        String json = MAPPER.writeValueAsString(tree(root.get()));
        List<Error> theirs = SCHEMA.validate(json, InputFormat.JSON);
        assertEquals(ours.isEmpty(), theirs.isEmpty(), () -> "ours: " + ours + "\ntheirs: " + theirs);
    }

    @Test
    void mutationsAreJudgedAlike() {
        Mutations.run(SchemaAgreementTest.class, 1_500, (seed, bytes) -> {
            List<InputError> errors = new ArrayList<>();
            Optional<Element> root;
            try {
                root = ElementReader.read(SourceText.of("mutated", bytes), errors);
            } catch (InvalidInput e) {
                return;
            }
            if (root.isEmpty() || !errors.isEmpty()) {
                return;
            }
            new ShapeCheck(ExperimentShape.of(SampleWords.vocabulary()), errors).check(root.get());
            if (errors.stream().anyMatch(error -> error.message().contains("finite"))) {
                return;
            }
            List<Error> theirs = SCHEMA.validate(MAPPER.writeValueAsString(tree(root.get())), InputFormat.JSON);
            assertEquals(errors.isEmpty(), theirs.isEmpty(), () -> "ours: " + errors + "\ntheirs: " + theirs);
        });
    }

    @Test
    void theShippedExperimentsAreRightByBoth() {
        assertTrue(Library.fileNames().contains("takedown-vs-detection.yaml"));
        Vocabulary words = Vocabulary.ofCatalogue();
        assumeTrue(!words.policies().isEmpty() && !words.measures().isEmpty(), "the catalogue is empty");
        Schema schema = schema(words);
        for (Library.Entry entry : Library.entries()) {
            Experiment experiment = ExperimentReader.of(words).read(entry.file());
            assertEquals(entry.name(), experiment.name());
            List<InputError> errors = new ArrayList<>();
            byte[] bytes = Library.bytes(entry.file()).orElseThrow();
            Element root = ElementReader.read(SourceText.of(entry.file(), bytes), errors)
                    .orElseThrow();
            assertEquals(List.of(), schema.validate(MAPPER.writeValueAsString(tree(root)), InputFormat.JSON));
        }
    }

    private static Schema schema(Vocabulary words) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(MAPPER.writeValueAsString(JsonSchema.of(words)), InputFormat.JSON);
    }

    static @Nullable Object tree(Element element) {
        if (element instanceof Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), tree(entry.value())));
            return map;
        }
        if (element instanceof Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(tree(item)));
            return list;
        }
        Scalar scalar = (Scalar) element;
        return switch (scalar.kind()) {
            case NULL -> null;
            case BOOLEAN -> scalar.bool();
            case NUMBER -> scalar.number();
            case TEXT -> scalar.text();
        };
    }
}
