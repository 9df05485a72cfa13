package org.interdict.experiments.definition.setting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.core.io.NumberOutput;

/**
 * A quantity that a design varies. Its values are numbers; the value of a choice is the index of its word. Immutable.
 *
 * @param name where it stands in the experiment, for example {@code strategies.detection.platform-detection.coverage}
 * @param scale what lies between two values
 * @param levels the values that were listed, in the order given; empty for a range
 * @param low smallest value
 * @param high largest value
 * @param step from one value of a grid to the next; 0 if none was given
 * @param words the words of a choice, by index; empty for numbers
 * @param base the value that the experiment has without the design; {@code NaN} if it has none
 */
public record DesignFactor(
        String name,
        Scale scale,
        List<Double> levels,
        double low,
        double high,
        double step,
        List<String> words,
        double base) {
    /** Factors of strategies act after the burn-in. */
    private static final String STRATEGIES = "strategies.";
    /** Words of a choice between false and true. */
    public static final List<String> FALSE_TRUE = List.of("false", "true");

    /** What lies between two values of a factor. */
    public enum Scale {
        /** Numbers, evenly spaced. */
        LINEAR,
        /** Numbers above 0, evenly spaced by their logarithms. */
        LOG,
        /** Whole numbers. */
        WHOLE,
        /** Nothing: words. */
        CHOICE
    }

    /** @throws IllegalArgumentException if there is neither a list nor a range, or the range cannot be of its scale */
    public DesignFactor {
        levels = List.copyOf(levels);
        words = List.copyOf(words);
        if (levels.isEmpty() && !(low < high)) {
            throw new IllegalArgumentException(name + ": a range needs low < high, not " + low + " and " + high);
        }
        if (scale == Scale.LOG && !(low > 0)) {
            throw new IllegalArgumentException(name + ": a logarithmic range begins above 0, not at " + low);
        }
        if (scale == Scale.CHOICE && (levels.isEmpty() || words.isEmpty())) {
            throw new IllegalArgumentException(name + ": a choice needs a list of words");
        }
        if (!(step >= 0)) {
            throw new IllegalArgumentException(name + ": a step must be above 0, not " + step);
        }
    }

    /** A factor with listed numbers. */
    public static DesignFactor listed(String name, Scale scale, List<Double> levels, double base) {
        return new DesignFactor(name, scale, levels, least(levels), most(levels), 0, List.of(), base);
    }

    /** A choice between words, given by their indices. */
    public static DesignFactor choice(String name, List<String> words, List<Double> levels, double base) {
        return new DesignFactor(name, Scale.CHOICE, levels, least(levels), most(levels), 0, words, base);
    }

    /** A range of numbers. */
    public static DesignFactor range(String name, Scale scale, double low, double high, double step, double base) {
        return new DesignFactor(name, scale, List.of(), low, high, step, List.of(), base);
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
    }

    /** A copy with other listed values. */
    public DesignFactor withLevels(List<Double> other) {
        return new DesignFactor(name, scale, other, least(other), most(other), 0, words, base);
    }

    /** Whether worlds that differ in this factor alone share their burn-in. */
    public boolean afterBurnIn() {
        return name.startsWith(STRATEGIES);
    }

    /**
     * The values of a grid: those that were listed, or the range in steps, or this number of values from end to end.
     *
     * @param number of values where no step was given, at least 2
     */
    public List<Double> grid(int number) {
        if (!levels.isEmpty()) {
            return levels;
        }
        return step > 0 ? steps() : spaced(number);
    }

    /** How many values {@link #grid} has, without making them. */
    public double gridSize(int number) {
        if (!levels.isEmpty()) {
            return levels.size();
        }
        if (step > 0) {
            return decimal(high)
                            .subtract(decimal(low))
                            .divideToIntegralValue(decimal(step))
                            .doubleValue()
                    + 1;
        }
        return scale == Scale.WHOLE ? Math.min(number, high - low + 1) : number;
    }

    /** Counted in decimals, so that 0.2 + 2 · 0.2 is 0.6. */
    private List<Double> steps() {
        List<Double> values = new ArrayList<>();
        BigDecimal end = decimal(high);
        for (BigDecimal value = decimal(low); value.compareTo(end) <= 0; value = value.add(decimal(step))) {
            values.add(value.doubleValue());
        }
        return values;
    }

    private List<Double> spaced(int number) {
        TreeSet<Double> values = new TreeSet<>();
        for (int i = 0; i < number; i++) {
            values.add(i == number - 1 ? high : between((double) i / (number - 1)));
        }
        return List.copyOf(values);
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(NumberOutput.toString(value, true));
    }

    /**
     * The value that leaves a share u of the factor's range, or of its list, below it.
     *
     * @param u within [0, 1)
     */
    public double at(double u) {
        if (!levels.isEmpty()) {
            return levels.get((int) Math.min(levels.size() - 1L, (long) (u * levels.size())));
        }
        return scale == Scale.WHOLE ? Math.min(high, low + Math.floor(u * (high - low + 1))) : between(u);
    }

    /** The value at a share of the way from low to high, ends included. */
    private double between(double share) {
        return switch (scale) {
            case LOG -> {
                double log = StrictMath.log(low) + share * (StrictMath.log(high) - StrictMath.log(low));
                yield Math.min(high, Math.max(low, StrictMath.exp(log)));
            }
            case WHOLE -> Math.rint(low + share * (high - low));
            case LINEAR, CHOICE -> Math.min(high, low + share * (high - low));
        };
    }

    /** The value on a scale of levels that are numbered from end to end, as the design of Morris uses it. */
    public double at(int level, int of) {
        return levels.isEmpty() ? between((double) level / (of - 1)) : at((level + 0.5) / of);
    }

    /** The value as it is set in an experiment: a number, a word, or true or false. */
    public Object value(double value) {
        if (words.isEmpty()) {
            return value;
        }
        String word = words.get((int) value);
        return words.equals(FALSE_TRUE) ? (Object) Boolean.valueOf(word) : word;
    }
}
