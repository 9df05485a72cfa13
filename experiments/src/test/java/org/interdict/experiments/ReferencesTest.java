package org.interdict.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.catalogue.Policies;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** {@code REFERENCES.bib} parses, has each key once, says how well each source is known, and holds every source that the model names. */
class ReferencesTest {
    private static final Path FILE = Path.of("..", "REFERENCES.bib");
    private static final Pattern KEY = Pattern.compile("(?m)^@\\w+\\{([^,]*),");
    private static final Set<String> BASES = Set.of("S", "S2", "M-high", "M-med", "review", "method", "assumption");
    private static final String HOUSE_KEY = "[a-z0-9]+(19|20)\\d\\d[a-z]?|assumption";

    @Test
    void everyEntryIsWhole() throws IOException, ParseException {
        Map<Key, BibTeXEntry> entries = parse();
        assertTrue(entries.containsKey(new Key("assumption")));
        for (BibTeXEntry entry : entries.values()) {
            String key = entry.getKey().getValue();
            assertTrue(key.matches(HOUSE_KEY), key);
            assertNotNull(entry.getField(BibTeXEntry.KEY_AUTHOR), key + " names no author");
            assertNotNull(entry.getField(BibTeXEntry.KEY_YEAR), key + " names no year");
            assertTrue(
                    entry.getField(BibTeXEntry.KEY_TITLE) != null
                            || entry.getField(BibTeXEntry.KEY_NOTE) != null
                            || entry.getField(BibTeXEntry.KEY_HOWPUBLISHED) != null,
                    key + " says neither its title nor where it stands");
            assertNotNull(entry.getField(new Key("basis")), key + " does not say how firm it is");
            String basis = entry.getField(new Key("basis")).toUserString();
            assertTrue(BASES.contains(basis), key + " has the basis " + basis);
        }
    }

    @Test
    void noKeyStandsTwice() throws IOException, ParseException {
        List<String> keys = KEY.matcher(Files.readString(FILE))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(parse().size(), keys.size());
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    @Test
    void everySourceThatTheModelNamesIsThere() throws IOException, ParseException {
        Map<Key, BibTeXEntry> entries = parse();
        Set<String> missing = new TreeSet<>();
        Stream.of(
                        Mechanisms.ALL.stream().flatMap(mechanism -> mechanism.sources().stream()),
                        Policies.ALL.stream().flatMap(policy -> policy.sources().stream()),
                        Parameters.ALL.stream().flatMap(parameter -> parameter.sources().stream()))
                .flatMap(sources -> sources)
                .filter(source -> !entries.containsKey(new Key(source)))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    private static Map<Key, BibTeXEntry> parse() throws IOException, ParseException {
        try (var reader = Files.newBufferedReader(FILE)) {
            BibTeXDatabase database = new BibTeXParser().parseFully(reader);
            return database.getEntries();
        }
    }
}
