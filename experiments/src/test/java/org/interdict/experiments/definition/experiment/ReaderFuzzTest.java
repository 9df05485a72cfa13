package org.interdict.experiments.definition.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.junit.jupiter.api.Test;

class ReaderFuzzTest {
    private static final int TRIALS = 2_000;

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        ExperimentReader reader = ExperimentReader.of(SampleWords.vocabulary());
        AtomicInteger read = new AtomicInteger();
        Mutations.run(ReaderFuzzTest.class, TRIALS, (seed, bytes) -> {
            try {
                Experiment experiment = reader.read("mutated", bytes);
                assertEquals(experiment, reader.read("again", ExperimentWriter.canonicalJson(experiment)));
                assertEquals(
                        experiment,
                        reader.read("again", ExperimentWriter.yamlBytes(experiment, SampleWords.vocabulary())));
                read.incrementAndGet();
            } catch (InvalidInput e) {
                assertFalse(e.errors().isEmpty());
                e.errors().forEach(error -> {
                    assertFalse(error.message().isBlank());
                    assertTrue(error.line() >= 0 && error.column() >= 0);
                    assertFalse(error.message().contains("Exception"), error::toString);
                });
            }
        });
        assertTrue(
                read.get() > TRIALS / 50 && read.get() < TRIALS * 49 / 50, () -> read + " of " + TRIALS + " were read");
    }
}
