package org.interdict.experiments.definition.syntax;

import java.util.List;
import java.util.Optional;

/** A piece of an experiment file that knows where it stands. */
public sealed interface Element {
    /** Where it begins. */
    FilePosition place();

    /** Keys with values, in the order of the file, no key twice. */
    record Mapping(FilePosition place, List<Entry> entries) implements Element {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key, if it is there. */
        public Optional<Element> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The entry of a key, if it is there. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** One key with its value. */
    record Entry(String key, FilePosition place, Element value) {}

    /** Items in order. */
    record Sequence(FilePosition place, List<Element> items) implements Element {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param quoted whether it was quoted, so that it is text even if it looks like a number
     */
    record Scalar(FilePosition place, String text, boolean quoted) implements Element {
        /** What the value is: text, a number, true or false, or nothing. */
        public ScalarKind kind() {
            return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
        }

        /** The value of a number; infinite or not a number for words such as {@code .inf} and for what no double can hold. */
        public double number() {
            return ScalarKind.number(text);
        }

        /** Whether the value is {@code true}. */
        public boolean bool() {
            return text.equalsIgnoreCase("true");
        }
    }

    /** Something already reported as wrong; nothing more is said about it. */
    record Broken(FilePosition place) implements Element {}
}
