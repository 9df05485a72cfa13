package org.interdict.experiments.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;

/**
 * An author of a study.
 *
 * @param name as it is printed
 * @param affiliation may be empty
 * @param orcid sixteen digits in groups of four, or empty
 */
public record Author(String name, String affiliation, String orcid) {
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final int PARTS = 3;

    /**
     * Reads {@code name}, {@code name;affiliation} or {@code name;affiliation;orcid}.
     *
     * @throws InvalidInput if the name is empty or the ORCID has another form
     */
    public static Author read(String text) {
        String[] parts = text.split(";", PARTS);
        String name = parts[0].strip();
        String orcid = parts.length < PARTS ? "" : parts[2].strip().replaceFirst("^https://orcid\\.org/", "");
        if (name.isEmpty() || !orcid.isEmpty() && !ORCID.matcher(orcid).matches()) {
            throw new InvalidInput(InputError.of(
                    "--author",
                    "'" + text + "' is not of the form NAME;AFFILIATION;ORCID",
                    "for example \"Doe, Jane;University of X;0000-0002-1825-0097\""));
        }
        return new Author(name, parts.length < 2 ? "" : parts[1].strip(), orcid);
    }

    /** Its id in linked data. */
    String id() {
        return orcid.isEmpty() ? "#author-" + name.replaceAll("[^A-Za-z0-9]+", "-") : "https://orcid.org/" + orcid;
    }

    /** The author as a person of linked data. */
    Map<String, Object> person() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("@id", id());
        person.put("@type", "Person");
        person.put("name", name);
        if (!affiliation.isEmpty()) {
            person.put("affiliation", affiliation);
        }
        return person;
    }
}
