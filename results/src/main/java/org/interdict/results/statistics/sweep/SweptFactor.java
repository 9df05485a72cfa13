package org.interdict.results.statistics.sweep;

import java.util.List;
import org.interdict.results.text.Numbers;

/**
 * A factor of a sweep, as far as its results need it.
 *
 * @param name where it stands in the experiment
 * @param logarithmic whether its values are spaced by their logarithms
 * @param words the words of a choice, by the value; empty for numbers
 */
public record SweptFactor(String name, boolean logarithmic, List<String> words) {
    /** Most characters of a number in a table. */
    private static final int LONGEST = 8;

    /** Copies the list. */
    public SweptFactor {
        words = List.copyOf(words);
    }

    /** Whether its values are numbers, so that there are values between two values. */
    public boolean numeric() {
        return words.isEmpty();
    }

    /** A value for readers. */
    public String text(double value) {
        if (!numeric()) {
            return words.get((int) value);
        }
        String text = Numbers.value(value);
        return text.matches("[^e]*\\.[^e]*") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** A value as it was declared, in full. */
    public String exact(double value) {
        return numeric() ? Numbers.declared(value) : words.get((int) value);
    }

    /** A value in full where that is short; otherwise with few digits. */
    public String shown(double value) {
        String exact = exact(value);
        return exact.length() <= LONGEST ? exact : text(value);
    }

    /** Where a value stands on the factor's scale. */
    public double place(double value) {
        return logarithmic ? StrictMath.log(value) : value;
    }

    /** The value at a place of the scale. */
    public double value(double place) {
        return logarithmic ? StrictMath.exp(place) : place;
    }

    /** The last part of its name, for labels: the setting, with the policy or the part of the experiment before it. */
    public String label() {
        String[] parts = name.split("\\.");
        int n = parts.length;
        return n < 2 ? name : parts[n - 2] + " " + parts[n - 1];
    }
}
