package org.interdict.experiments.design;

import java.util.List;
import java.util.TreeSet;
import org.interdict.model.random.NormalQuantile;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * The probability distribution of a parameter, as its declaration implies it: from its plausible range, its usual value and its grade.
 *
 * <ul>
 *   <li><b>A</b>, measured here: the range is treated as a 95 % interval around the usual value: a normal distribution cut off at the ends, its two halves
 *       as wide as the range is on their side (the two-piece normal of Fechner; Wallis 2014, Statistical Science 29:106-112).
 *   <li><b>B</b>, measured in an analogue: half of the probability has its peak at the usual value (triangular), half is spread evenly over the range, since the transfer
 *       is itself assumed.
 *   <li><b>C</b>, assumed: evenly over the range; the usual value is not more likely than another.
 * </ul>
 *
 * On the same range the standard deviation grows from A to B to C. A range that spans a decade or more is read on the scale of logarithms. Whole numbers
 * are rounded; a range of one value is that value. The same number on every Java machine.
 */
public record PlausibleRange(ParameterDeclaration parameter) {
    /** From this ratio of the ends on, the order of magnitude itself is uncertain. */
    private static final double DECADE = 10;
    /** The normal deviate that leaves 2.5 % above it. */
    private static final double DEVIATE = 1.959963984540054;
    /** Probability within the range. */
    private static final double WITHIN = 0.95;

    /** Whether the parameter can take more than one value. */
    public boolean varies() {
        return parameter.low() < parameter.high();
    }

    /**
     * The value that is not exceeded with probability u.
     *
     * @param u within (0, 1)
     */
    public double quantile(double u) {
        boolean logarithmic = logarithmic();
        double low = scale(parameter.low(), logarithmic);
        double high = scale(parameter.high(), logarithmic);
        double length = high - low;
        double usual = length > 0 ? (scale(parameter.usual(), logarithmic) - low) / length : 0;
        double value = low + length * unit(parameter.grade(), usual, u);
        double natural = logarithmic ? StrictMath.exp(value) : value;
        double kept = Math.min(parameter.high(), Math.max(parameter.low(), natural));
        return parameter.whole() ? Math.rint(kept) : kept;
    }

    /**
     * Values through the range, ascending, each once: {@code steps} on each side of a given one, evenly spaced on the range's scale, the
     * ends among them.
     *
     * @param given a value; kept as it is
     * @param steps 1 or more
     */
    public List<Double> steps(double given, int steps) {
        TreeSet<Double> values = new TreeSet<>(List.of(given));
        for (double end : new double[] {parameter.low(), parameter.high()}) {
            boolean logarithmic = logarithmic() && given > 0;
            double from = scale(given, logarithmic);
            double to = scale(end, logarithmic);
            for (int step = 1; step <= steps; step++) {
                double place = from + (to - from) * step / steps;
                double value = step == steps ? end : logarithmic ? StrictMath.exp(place) : place;
                values.add(parameter.whole() ? Math.rint(value) : value);
            }
        }
        return List.copyOf(values);
    }

    /**
     * The value half way between two of the range, on its scale.
     *
     * @return one of the two if the parameter is a whole number and there is none between
     */
    public double between(double low, double high) {
        boolean logarithmic = logarithmic() && Math.min(low, high) > 0;
        double middle = (scale(low, logarithmic) + scale(high, logarithmic)) / 2;
        double natural = logarithmic ? StrictMath.exp(middle) : middle;
        return parameter.whole() ? Math.rint(natural) : natural;
    }

    /** Where values lie on the range's scale. */
    public List<Double> places(List<Double> values) {
        boolean logarithmic = logarithmic() && values.stream().allMatch(value -> value > 0);
        return values.stream().map(value -> scale(value, logarithmic)).toList();
    }

    private boolean logarithmic() {
        return parameter.low() > 0 && parameter.high() >= DECADE * parameter.low();
    }

    private static double scale(double value, boolean logarithmic) {
        return logarithmic ? StrictMath.log(value) : value;
    }

    /** The quantile on a range from 0 to 1. */
    private static double unit(Grade grade, double usual, double u) {
        return switch (grade) {
            case A -> twoPieceNormal(usual, u);
            case B -> peakOnEven(usual, u);
            case C -> u;
        };
    }

    private static double twoPieceNormal(double usual, double u) {
        boolean below = u < usual;
        double width = below ? usual : 1 - usual;
        double beyond = below ? 1 - u / usual : (u - usual) / (1 - usual);
        double deviations = NormalQuantile.at(0.5 + WITHIN / 2 * beyond) / DEVIATE;
        return usual + (below ? -width : width) * deviations;
    }

    /** Solves u = t / 2 + t² / (2 peak) below the peak, and the same from the other end above it. */
    private static double peakOnEven(double peak, double u) {
        double atPeak = peak;
        return u <= atPeak ? fromEnd(peak, u) : 1 - fromEnd(1 - peak, 1 - u);
    }

    private static double fromEnd(double peak, double u) {
        return peak * (Math.sqrt(1 + 8 * u / peak) - 1) / 2;
    }
}
