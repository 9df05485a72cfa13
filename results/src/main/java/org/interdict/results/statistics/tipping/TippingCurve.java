package org.interdict.results.statistics.tipping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.estimate.Moments;
import org.interdict.results.statistics.estimate.StudentT;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;

/**
 * How strategies differ in one measure while one parameter moves through its range and all others stay, all values under the same seeds. Between
 * two values that were run, means and intervals are assumed to follow a straight line.
 *
 * @param parameter the parameter that moves
 * @param measure the measure they are held against each other
 * @param strategies names of the strategies
 * @param values of the parameter that were run, ascending; two or more, the usual one among them
 * @param places of the values on the scale of the range, ascending
 * @param usual index of the usual value
 * @param better {@code [value][a][b]}: by how much a is better than b: mean of the paired differences, with the sign that makes more better. Not copied
 * @param half half-width of its interval, for this number alone. Not copied
 */
public record TippingCurve(
        ParameterDeclaration parameter,
        ComparedMeasure measure,
        List<String> strategies,
        List<Double> values,
        List<Double> places,
        int usual,
        double[][][] better,
        double[][][] half) {
    /** Copies the lists. */
    public TippingCurve {
        strategies = List.copyOf(strategies);
        values = List.copyOf(values);
        places = List.copyOf(places);
    }

    /**
     * Puts a curve together from runs.
     *
     * @param values ascending
     * @param places of the values on the scale of the range, ascending
     * @param usual index of the usual value
     * @param runs of each value, the same strategies and seeds
     * @param m index of the measure
     * @param confidence of each interval
     */
    public static TippingCurve of(
            ParameterDeclaration parameter,
            List<Double> values,
            List<Double> places,
            int usual,
            List<PairedValues> runs,
            int m,
            double confidence) {
        PairedValues first = runs.get(0);
        int strategies = first.strategies().size();
        double[][][] better = new double[runs.size()][strategies][strategies];
        double[][][] half = new double[runs.size()][strategies][strategies];
        for (int v = 0; v < runs.size(); v++) {
            PairedValues of = runs.get(v);
            for (int a = 0; a < strategies; a++) {
                for (int b = 0; b < strategies; b++) {
                    Moments moments = moments(of, a, b, m);
                    better[v][a][b] = moments.mean();
                    half[v][a][b] = a == b ? 0 : StudentT.halfWidth(moments, confidence);
                }
            }
        }
        return new TippingCurve(
                parameter, first.measures().get(m), first.strategies(), values, places, usual, better, half);
    }

    private static Moments moments(PairedValues of, int a, int b, int m) {
        ComparedMeasure measure = of.measures().get(m);
        double sign = measure.better(0, 1) ? -1 : 1;
        return Moments.of(IntStream.of(of.completeReplicates())
                .mapToDouble(unit -> sign * (of.values()[a][unit][m] - of.values()[b][unit][m]))
                .filter(Double::isFinite)
                .toArray());
    }

    /** Index of the strategy that is best on average at a place on the scale of the range. */
    public int best(double place) {
        int best = 0;
        for (int s = 1; s < strategies.size(); s++) {
            best = lead(place, s, best) > 0 ? s : best;
        }
        return best;
    }

    /** Whether the best strategy is clearly better than every other at a place. */
    public boolean settled(double place) {
        int best = best(place);
        return IntStream.range(0, strategies.size())
                .filter(s -> s != best)
                .allMatch(s -> lead(place, best, s) - at(place, half, best, s) > 0);
    }

    /** By how much a is better than b at a place. */
    double lead(double place, int a, int b) {
        return at(place, better, a, b);
    }

    /** Half-width of the interval of {@link #lead}. */
    double margin(double place, int a, int b) {
        return at(place, half, a, b);
    }

    private double at(double place, double[][][] table, int a, int b) {
        int below = below(place);
        double share = share(place, below);
        return (1 - share) * table[below][a][b] + share * table[below + 1][a][b];
    }

    /** The parameter's value at a place. */
    public double value(double place) {
        int below = below(place);
        double share = share(place, below);
        return (1 - share) * values.get(below) + share * values.get(below + 1);
    }

    /** Index of the value below a place; for the last place, of the last value but one. */
    private int below(double place) {
        int below = 0;
        while (below < places.size() - 2 && places.get(below + 1) <= place) {
            below++;
        }
        return below;
    }

    private double share(double place, int below) {
        return (place - places.get(below)) / (places.get(below + 1) - places.get(below));
    }

    /** The place of the usual value. */
    public double usualPlace() {
        return places.get(usual);
    }

    /**
     * The step in which another strategy becomes best, on one side of the usual value: the index of the end nearer to the usual value, or −1 if there
     * is none. Both ends were run.
     *
     * @param direction −1 below, 1 above
     */
    public int step(int direction) {
        int best = best(usualPlace());
        for (int v = usual; v + direction >= 0 && v + direction < values.size(); v += direction) {
            if (best(places.get(v + direction)) != best) {
                return v;
            }
        }
        return -1;
    }

    /** The tipping points below and above the usual value; each may be missing. */
    public List<TippingPoint> points() {
        List<TippingPoint> points = new ArrayList<>();
        for (int direction : new int[] {-1, 1}) {
            TippingPoint.find(this, direction).ifPresent(points::add);
        }
        return points;
    }
}
