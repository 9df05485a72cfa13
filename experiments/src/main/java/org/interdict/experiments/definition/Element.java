package org.interdict.experiments.definition;

import java.util.List;
import java.util.Optional;

/** A piece of an experiment file that knows where it stands. */
sealed interface Element {
    /** Where it begins. */
    Place place();

    /** Keys with values, in the order of the file, no key twice. */
    record Mapping(Place place, List<Entry> entries) implements Element {
        public Mapping {
            entries = List.copyOf(entries);
        }

        Optional<Element> get(String key) {
            return entry(key).map(Entry::value);
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    /** One key with its value. */
    record Entry(String key, Place place, Element value) {}

    /** Items in order. */
    record Sequence(Place place, List<Element> items) implements Element {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param quoted whether it was quoted, so that it is text whatever it looks like
     */
    record Scalar(Place place, String text, boolean quoted) implements Element {
        ScalarKind kind() {
            return quoted ? ScalarKind.TEXT : ScalarKind.of(text);
        }

        /** The value of a number; infinite or not a number for words such as {@code .inf} and for what no double can hold. */
        double number() {
            return ScalarKind.number(text);
        }

        boolean bool() {
            return text.equalsIgnoreCase("true");
        }
    }

    /** Something already reported as wrong; nothing more is said about it. */
    record Broken(Place place) implements Element {}
}
