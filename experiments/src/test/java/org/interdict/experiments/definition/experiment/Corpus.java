package org.interdict.experiments.definition.experiment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.interdict.experiments.definition.syntax.InputError;

/**
 * Experiment files as test cases. A case begins with {@code === its name}, then one line for each expected error, {@code line:column path |
 * part of the message | part of the suggestion}, then {@code ---------}, then the file.
 */
record Corpus(String name, List<Expected> expected, String text) {
    record Expected(int line, int column, String path, String message, String suggestion) {
        private static Expected of(String line) {
            String[] parts = line.split(" *\\| *", -1);
            String[] head = parts[0].split(" ", 2);
            String[] place = head[0].split(":");
            return new Expected(
                    Integer.parseInt(place[0]),
                    Integer.parseInt(place[1]),
                    head.length > 1 ? head[1].strip() : "",
                    parts[1],
                    parts.length > 2 ? parts[2] : "");
        }

        boolean matches(InputError error) {
            return error.line() == line
                    && error.column() == column
                    && error.path().equals(path)
                    && error.message().contains(message)
                    && (suggestion.isEmpty() || error.suggestion().contains(suggestion));
        }
    }

    static List<Corpus> read(String resource) {
        try (InputStream stream = Corpus.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(stream, resource).readAllBytes(), UTF_8);
            List<Corpus> cases = new ArrayList<>();
            for (String part : all.split("(?m)^=== ", -1)) {
                if (!part.isBlank() && !part.startsWith("#")) {
                    cases.add(of(part));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Corpus of(String part) {
        String[] halves = part.split("(?m)^---------\\n", 2);
        List<String> head = halves[0].lines().toList();
        List<Expected> expected = head.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(Expected::of)
                .toList();
        return new Corpus(head.get(0).strip(), expected, halves[1]);
    }

    byte[] bytes() {
        return text.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return name;
    }
}
