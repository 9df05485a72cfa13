package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedFilesTest {
    static List<Corpus> malformed() {
        return Corpus.read("malformed.txt");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void everyErrorIsPlacedAndExplained(Corpus file) {
        ExperimentReader reader = ExperimentReader.of(SampleWords.vocabulary());
        InvalidInput refused = assertThrows(InvalidInput.class, () -> reader.read("x.yaml", file.bytes()));
        String all = refused.errors().stream().map(InputError::toString).collect(Collectors.joining("\n"));
        for (Corpus.Expected expected : file.expected()) {
            assertTrue(refused.errors().stream().anyMatch(expected::matches), () -> expected + "\nnot among\n" + all);
        }
        assertEquals(file.expected().size(), refused.errors().size(), all);
    }

    @Test
    void thereAreAtLeastForty() {
        assertTrue(malformed().size() >= 40, () -> "only " + malformed().size());
    }
}
