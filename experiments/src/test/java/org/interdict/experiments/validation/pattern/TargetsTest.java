package org.interdict.experiments.validation.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final List<String> KNOWN = List.of("sharing-share", "posting-share");

    private static Target band(double low, double high) {
        return new Target("a", "", "", "", "", low, high, Target.Role.C, "A", List.of());
    }

    @Test
    void distanceIsInWidthsOfTheBand() {
        Target target = band(0.2, 0.4);
        assertEquals(0, target.distance(0.2));
        assertEquals(0, target.distance(0.4));
        assertEquals(0.5, target.distance(0.1), 1e-12);
        assertEquals(2, target.distance(0.8), 1e-12);
        assertEquals(Double.NaN, target.distance(Double.NaN));
        assertFalse(target.holds(Double.NaN));
    }

    @Test
    void aBandHasAWidth() {
        assertThrows(IllegalArgumentException.class, () -> band(1, 1));
        assertThrows(IllegalArgumentException.class, () -> band(Double.NaN, 1));
    }

    @Test
    void calibrationGetsNothingThatIsHeldOut() {
        assertTrue(Targets.forCalibration().all().stream().allMatch(target -> target.role() == Target.Role.C));
        assertEquals(20, Targets.forCalibration().all().size());
    }

    /** They test the model only as long as nothing is fitted to them: calibration knows none of their names. */
    @Test
    void furtherPatternsAreHeldOut() {
        assertTrue(further().all().stream().allMatch(target -> target.role() == Target.Role.V));
        assertTrue(further().ids().stream().noneMatch(Targets.shipped().ids()::contains));
    }

    private static Targets further() {
        return Targets.read(Path.of("..", "docs", "more-patterns.csv"));
    }

    @Test
    void everySourceStandsInTheReferences() throws IOException, ParseException {
        try (var reader = Files.newBufferedReader(Path.of("..", "REFERENCES.bib"))) {
            Set<Key> keys = new BibTeXParser().parseFully(reader).getEntries().keySet();
            Set<String> missing = Stream.concat(Targets.shipped().all().stream(), further().all().stream())
                    .flatMap(target -> target.sources().stream())
                    .filter(source -> !keys.contains(new Key(source)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), missing);
        }
    }

    @Test
    void aFileNeedsNoMoreThanNameAndBand() {
        List<Target> targets = TargetFile.parse("t.csv", "\uFEFFhigh,id,low\n0.5,sharing-share,0.1\n\n", KNOWN);
        assertEquals(1, targets.size());
        assertEquals(0.1, targets.get(0).low());
        assertEquals(Target.Role.V, targets.get(0).role());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id,low;sharing-share,1                           | 1 | 1  | the column 'high' is missing
            id,low,hihg;sharing-share,1,2                    | 1 | 8  | did you mean 'high'?
            id,low,high;sharing-shar,1,2                     | 2 | 1  | did you mean 'sharing-share'?
            id,low,high;sharing-share,1,two                  | 2 | 17 | expected a number, not 'two'
            id,low,high;sharing-share,"0,1",2                | 2 | 15 | with a decimal point
            id,low,high;sharing-share,2,1                    | 2 | 17 | exchange the two?
            id,low,high;sharing-share,1,2,3                  | 2 | 19 | the row has 4 fields, the header 3
            id,low,high,role;sharing-share,1,2,X             | 2 | 19 | the role is C
            id,low,high;sharing-share,1,2;sharing-share,1,2 | 3 | 1  | a second time; first on line 2
            id,low,high                                       | 1 | 1  | holds no targets
            id,low,high;sharing-share,"1,2                   | 2 | 15 | not closed
            """)
    void aBadFileIsRefusedWithItsPlace(String text, int line, int column, String says) {
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> TargetFile.parse("t.csv", text.replace(';', '\n'), KNOWN));
        InputError error = refused.errors().get(0);
        assertTrue(error.toString().contains(says), error.toString());
        assertEquals(line, error.line(), error.toString());
        assertEquals(column, error.column(), error.toString());
    }

    @Test
    void unknownNamesAreRefusedTogether() {
        InvalidInput refused =
                assertThrows(InvalidInput.class, () -> Targets.shipped().only(List.of("sharing-shar", "x"), "TARGETS"));
        assertEquals(2, refused.errors().size());
        assertEquals("did you mean 'sharing-share'?", refused.errors().get(0).suggestion());
    }
}
