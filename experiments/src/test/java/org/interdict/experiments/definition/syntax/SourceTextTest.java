package org.interdict.experiments.definition.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.experiment.Library;
import org.interdict.experiments.definition.experiment.SampleWords;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    private static final ExperimentReader READER = ExperimentReader.of(SampleWords.vocabulary());

    @TempDir
    Path folder = Path.of("");

    private InputError refused(Path file) {
        InvalidInput refused = assertThrows(InvalidInput.class, () -> READER.read(file.toString()));
        assertEquals(1, refused.errors().size(), refused::getMessage);
        assertEquals(file.toString(), refused.errors().get(0).file());
        return refused.errors().get(0);
    }

    private InputError refused(byte[] bytes) throws IOException {
        return refused(Files.write(folder.resolve("experiment.yaml"), bytes));
    }

    private static void says(String part, int line, int column, InputError error) {
        assertTrue(error.message().contains(part), error::toString);
        assertEquals(line + ":" + column, error.line() + ":" + error.column(), error::toString);
    }

    @Test
    void fiftyMegabytesAreRefusedUnread() throws IOException {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> says("the file has 50.0 MB", 1, 1, refused(large)));
    }

    @Test
    void emptyFiles() throws IOException {
        says("the file is empty", 1, 1, refused(new byte[0]));
        says("the file is empty", 1, 1, refused(" \n\n".getBytes(UTF_8)));
        says("the file is empty", 1, 1, refused("# only a comment\n".getBytes(UTF_8)));
        says("there is no value; a map is expected", 2, 1, refused("---\n".getBytes(UTF_8)));
    }

    @Test
    void binaryFilesAndOtherEncodings() throws IOException {
        says("binary file", 2, 2, refused("name: x\nq\0".getBytes(UTF_8)));
        says("not UTF-8 text: byte 0xe4", 2, 11, refused("name: x\nquestion: \u00e4".getBytes(ISO_8859_1)));
        says("UTF-16", 1, 1, refused("name: x".getBytes(UTF_16)));
        says("not UTF-8 text: byte 0x89", 1, 1, refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
        says("may not contain: U+0007", 2, 12, refused("name: x\nquestion: a\u0007".getBytes(UTF_8)));
    }

    @Test
    void aByteOrderMarkIsNoError() {
        assertEquals("x", READER.read("x", "\uFEFFname: x\n".getBytes(UTF_8)).name());
    }

    @Test
    void whatIsNoFile() throws IOException {
        says("this is a directory", 0, 0, refused(folder));
        Files.createFile(folder.resolve("takedown.yaml"));
        InputError missing = refused(folder.resolve("takedwon.yaml"));
        says("there is no such file", 0, 0, missing);
        assertTrue(missing.suggestion().contains("takedown.yaml"), missing::toString);
        assertThrows(InvalidInput.class, () -> READER.read("a\0b"));
    }

    @Test
    void unreadableFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), "name: x");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "this user may read everything");
        says("permission denied", 0, 0, refused(file));
    }

    @Test
    void deepNestingAndManyErrorsEndSoon() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            InputError deep = refused(("name: x\nworld: " + "[".repeat(500_000)).getBytes(UTF_8));
            says("nested more than", 2, 8 + ElementReader.DEEPEST, deep);
            says(
                    "nested more than",
                    1,
                    2 * ElementReader.DEEPEST + 3,
                    refused("- ".repeat(400_000).getBytes(UTF_8)));
            byte[] many = ("a: 1\n" + "? \n".repeat(100_000)).getBytes(UTF_8);
            InvalidInput refused = assertThrows(InvalidInput.class, () -> READER.read("x", many));
            assertEquals(InvalidInput.MOST_ERRORS + 1, refused.errors().size());
            StringBuilder unknown = new StringBuilder("name: x\nparameters:\n");
            for (int i = 0; i < 20_000; i++) {
                unknown.append("  nonsense.p").append(i).append(": 1\n");
            }
            InvalidInput nonsense = assertThrows(
                    InvalidInput.class,
                    () -> READER.read("x", unknown.toString().getBytes(UTF_8)));
            assertEquals(InvalidInput.MOST_ERRORS + 1, nonsense.errors().size());
        });
    }

    @Test
    void aShippedExperimentIsFoundFromAnyFolder() {
        assertTrue(
                Library.bytes("experiments/library/takedown-vs-detection.yaml").isPresent());
        assertTrue(Library.bytes("library\\takedown-vs-detection.yaml").isPresent());
        assertTrue(Library.bytes("takedown-vs-detection.yaml").isEmpty());
        InvalidInput near =
                assertThrows(InvalidInput.class, () -> READER.read("experiments/library/takedown-vs-detektion.yaml"));
        assertTrue(near.errors().get(0).suggestion().contains("takedown-vs-detection.yaml"), near::getMessage);
    }
}
