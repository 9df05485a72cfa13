package org.interdict.results.description;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;

/** The works in {@code REFERENCES.bib}, as they are cited in running text and listed at the end. */
final class Bibliography {
    private static final String ASSUMPTION = "assumption";
    private static final String OTHERS = "others";
    private static final Pattern AND = Pattern.compile(" and (?![^{}]*})");
    private static final Pattern CIRCUMFLEX = Pattern.compile("\\{\\\\\\^\\{?\\\\?([a-zA-Z])}?}");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<Key, BibTeXEntry> entries;

    private Bibliography(Map<Key, BibTeXEntry> entries) {
        this.entries = entries;
    }

    /** The file that is packed with the classes. */
    static Bibliography ofProject() {
        try (StringReader reader = new StringReader(Resources.text("REFERENCES.bib"))) {
            return new Bibliography(new BibTeXParser().parseFully(reader).getEntries());
        } catch (ParseException e) {
            throw new IllegalStateException("REFERENCES.bib cannot be read", e);
        }
    }

    /** How works are cited, for example {@code Pratt et al. 2010; Akers 1996}; an assumption is called an assumption. */
    String cite(Collection<String> keys) {
        return String.join("; ", keys.stream().map(this::cite).toList());
    }

    private String cite(String key) {
        if (key.equals(ASSUMPTION)) {
            return "assumed";
        }
        List<String> authors = authors(entry(key));
        String first = surname(authors.get(0));
        boolean pair = authors.size() == 2 && !authors.get(1).equals(OTHERS);
        String names =
                authors.size() == 1 ? first : pair ? first + " and " + surname(authors.get(1)) : first + " et al.";
        return names + " " + year(key);
    }

    /** The year, with a letter that distinguishes works of one author and year. */
    private String year(String key) {
        String letter = key.substring(key.length() - 1);
        return field(entry(key), "year") + (letter.matches("[a-z]") ? letter : "");
    }

    private static String surname(String author) {
        int comma = author.indexOf(',');
        return comma < 0 ? author : author.substring(0, comma);
    }

    /** The works of these keys as a Markdown list in the order of authors and years. */
    String list(Collection<String> keys) {
        List<String> lines = keys.stream()
                .distinct()
                .filter(key -> !key.equals(ASSUMPTION))
                .sorted(Comparator.comparing(this::place).thenComparing(key -> key))
                .map(key -> "- " + reference(key))
                .toList();
        return String.join("\n", lines);
    }

    /** The place of a work in the list: by its citation, without accents and apostrophes. */
    private String place(String key) {
        String letters = Normalizer.normalize(cite(key).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return NO_LETTER.matcher(letters).replaceAll("");
    }

    private String reference(String key) {
        BibTeXEntry entry = entry(key);
        StringBuilder text = new StringBuilder(String.join("; ", authors(entry)).replace("; " + OTHERS, " et al."))
                .append(" (")
                .append(year(key))
                .append(").");
        sentence(text, field(entry, "title"));
        sentence(text, published(entry));
        sentence(text, field(entry, "howpublished"));
        String doi = raw(entry, "doi");
        sentence(text, doi.isEmpty() ? "" : "doi:" + doi);
        String note = field(entry, "note");
        sentence(text, note.equals("As cited in huikuri2023") ? "" : note.replace("huikuri2023", "Huikuri (2023)"));
        text.append(standing(field(entry, "basis")));
        return text.toString();
    }

    private static void sentence(StringBuilder text, String words) {
        if (!words.isEmpty()) {
            text.append(' ').append(words).append(words.endsWith("?") || words.endsWith(".") ? "" : ".");
        }
    }

    private static String published(BibTeXEntry entry) {
        StringBuilder place = new StringBuilder();
        for (String where : List.of("journal", "booktitle", "institution", "school", "publisher")) {
            String name = field(entry, where);
            if (!name.isEmpty()) {
                place.append(place.isEmpty() ? "" : ", ")
                        .append('*')
                        .append(name)
                        .append('*');
            }
        }
        String volume = field(entry, "volume");
        String number = field(entry, "number");
        String pages = field(entry, "pages").replace("--", "–");
        place.append(volume.isEmpty() ? "" : " " + volume);
        place.append(number.isEmpty() ? "" : volume.isEmpty() ? ", " + number : "(" + number + ")");
        place.append(pages.isEmpty() ? "" : ":" + pages);
        return place.toString();
    }

    /** The authors, surname first; an "and" within braces is part of a name. */
    private static List<String> authors(BibTeXEntry entry) {
        return Arrays.stream(AND.split(raw(entry, "author"), -1))
                .map(author -> plain(entry, author))
                .toList();
    }

    /** How well the work is known, where it was not read itself. */
    private static String standing(String basis) {
        return switch (basis) {
            case "S2" -> " [read in a secondary text]";
            case "M-high", "M-med" -> " [known in the field, not read again]";
            case "review" -> " [known from Huikuri (2023), not read again]";
            default -> "";
        };
    }

    private BibTeXEntry entry(String key) {
        BibTeXEntry entry = entries.get(new Key(key));
        if (entry == null) {
            throw new IllegalArgumentException("REFERENCES.bib has no " + key);
        }
        return entry;
    }

    private static String field(BibTeXEntry entry, String name) {
        return plain(entry, raw(entry, name));
    }

    private static String raw(BibTeXEntry entry, String name) {
        Value value = entry.getField(new Key(name));
        return value == null ? "" : value.toUserString();
    }

    /** LaTeX as plain text. The printer does not know the circumflex, which is therefore replaced first. */
    private static String plain(BibTeXEntry entry, String latex) {
        String accented = Normalizer.normalize(CIRCUMFLEX.matcher(latex).replaceAll("$1\u0302"), Normalizer.Form.NFC);
        try {
            String text = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(accented)));
            return SPACE.matcher(text).replaceAll(" ").strip();
        } catch (ParseException e) {
            throw new IllegalStateException("REFERENCES.bib: " + entry.getKey() + ": " + latex, e);
        }
    }
}
