package org.interdict.experiments.definition.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back; what is wrong is said, with its place. */
class PosteriorTest {
    private static final Posterior SAMPLE = new Posterior(
            List.of("search.bias", "vetting.threshold"),
            List.of(List.of(-0.1, 4.0), List.of(1e-9, 7.0)),
            Map.of("seed", "1"));

    @TempDir
    Path folder;

    private List<InputError> errors(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), text);
        return assertThrows(InvalidInput.class, () -> Posterior.read(file.toString(), SampleWords.vocabulary()))
                .errors();
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve(Posterior.FILE);
        Files.write(file, SAMPLE.bytes());
        Posterior read = Posterior.read(file.toString(), SampleWords.vocabulary());
        assertEquals(SAMPLE, read);
        assertArrayEquals(SAMPLE.bytes(), read.bytes());
        assertEquals(Map.of("search.bias", 1e-9, "vetting.threshold", 7.0), read.row(1));
        assertTrue(new String(SAMPLE.bytes(), UTF_8).contains("\n# seed: 1\nsearch.bias,vetting.threshold\n-0.1,4\n"));
    }

    @Test
    void saysWhatIsWrongAndWhere() throws IOException {
        List<InputError> errors =
                errors("# a comment\nsearch.bais,vetting.threshold,vetting.threshold\n1,2\n0,x,-1\n0,1,2.5\n");
        assertEquals(
                List.of("2:1", "2:31", "3:1", "4:3", "4:5", "5:5"),
                errors.stream()
                        .map(error -> error.line() + ":" + error.column())
                        .toList());
        assertTrue(
                errors.get(0).suggestion().contains("search.bias"),
                errors.get(0).toString());
        assertTrue(errors.get(2).message().contains("2 values in a table of 3"));
        assertTrue(errors.get(4).message().contains("out of range"));
        assertTrue(errors.get(5).message().contains("whole"));
    }

    @Test
    void refusesATableWithoutRowsAndAMissingFile() throws IOException {
        assertTrue(errors("search.bias\n").get(0).message().contains("no parameter set"));
        assertThrows(
                InvalidInput.class,
                () -> Posterior.read(folder.resolve("none.csv").toString(), SampleWords.vocabulary()));
    }

    /** write.csv(), write.csv(row.names = FALSE), and write.table(sep = ","), which gives the column of row names no place in the header. */
    @Test
    void readsWhatRWrites() throws IOException {
        for (String text : List.of(
                "\"search.bias\",\"vetting.threshold\"\n-0.1,4\n1e-9,7\n",
                "\"\",\"search.bias\",\"vetting.threshold\"\n\"1\",-0.1,4\n\"2\",1e-09,7\n",
                "\"search.bias\",\"vetting.threshold\"\r\n\"1\",-0.1,4\r\n\"2\",1e-09,7\r\n",
                "\uFEFF# by \"hand\", once\n search.bias , vetting.threshold\n-0.1,4\n\n1e-9,7")) {
            Path file = Files.writeString(folder.resolve("by-r.csv"), text);
            Posterior read = Posterior.read(file.toString(), SampleWords.vocabulary());
            assertEquals(SAMPLE.names(), read.names(), text);
            assertEquals(SAMPLE.rows(), read.rows(), text);
        }
        assertTrue(errors("\"search.bias\";\"vetting.threshold\"\n-0,1;4\n")
                .get(0)
                .message()
                .contains("semicolons"));
        assertTrue(errors("search.bias,\"vetting\n-0.1,4\n").get(0).message().contains("not closed"));
        assertTrue(errors("\"search.bias\"\nNA\n").get(0).message().contains("'NA' is not a finite number"));
    }
}
