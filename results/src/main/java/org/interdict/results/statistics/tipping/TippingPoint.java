package org.interdict.results.statistics.tipping;

import java.util.Optional;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.estimate.Interval;

/**
 * How far a parameter must move from its usual value, alone, for another strategy to be best.
 *
 * @param parameter the parameter that moves
 * @param best the strategy that is best on average at the usual value
 * @param rival the strategy that is best beyond the point
 * @param value of the parameter at which the two are equally good, on a straight line between the ends of {@code between}
 * @param between the two neighbouring values that were run, ascending, between which another strategy becomes best: this is as precisely as the point is known under these
 *     seeds
 * @param interval of it: from the value at which the rival is no longer clearly worse, to the value at which it is clearly better; the second end is {@code NaN} if
 *     that value lies outside the range, and then the point is not clear
 * @param ofRange how far {@code value} is, as a share of the way from the usual value to the end of the range, on the scale of the range
 */
public record TippingPoint(
        ParameterDeclaration parameter,
        String best,
        String rival,
        double value,
        Interval between,
        Interval interval,
        double ofRange) {
    /** Number of parts of a step in which a crossing is searched for. */
    private static final int PARTS = 64;
    /** How often the interval around a crossing is halved. */
    private static final int HALVINGS = 40;

    /** Whether the rival is clearly better somewhere within the range. */
    public boolean clear() {
        return !Double.isNaN(interval.upper()) && !Double.isNaN(interval.lower());
    }

    /** The direction in which the parameter moves: {@code up} or {@code down}. */
    public String way() {
        return value < parameter.usual() ? "down" : "up";
    }

    /**
     * The first tipping point on one side of the usual value.
     *
     * @param direction −1 below, 1 above
     */
    static Optional<TippingPoint> find(TippingCurve curve, int direction) {
        int best = curve.best(curve.usualPlace());
        int near = curve.step(direction);
        if (near < 0) {
            return Optional.empty();
        }
        double from = curve.places().get(near);
        double to = curve.places().get(near + direction);
        int rival = curve.best(to);
        for (int look = 1; look < PARTS; look++) {
            int first = curve.best(from + (to - from) * look / PARTS);
            if (first != best) {
                rival = first;
                break;
            }
        }
        return Optional.of(point(curve, best, rival, near, direction));
    }

    private static TippingPoint point(TippingCurve curve, int best, int rival, int near, int direction) {
        double level = crossing(curve, near, direction, place -> curve.lead(place, best, rival));
        double from = crossing(
                curve,
                curve.usual(),
                direction,
                place -> curve.lead(place, best, rival) - curve.margin(place, best, rival));
        double to = crossing(
                curve,
                curve.usual(),
                direction,
                place -> curve.lead(place, best, rival) + curve.margin(place, best, rival));
        double one = curve.values().get(near);
        double other = curve.values().get(near + direction);
        double end = curve.places().get(direction < 0 ? 0 : curve.places().size() - 1);
        return new TippingPoint(
                curve.parameter(),
                curve.strategies().get(best),
                curve.strategies().get(rival),
                curve.value(level),
                new Interval(Math.min(one, other), Math.max(one, other)),
                new Interval(curve.value(from), Double.isNaN(to) ? Double.NaN : curve.value(to)),
                Math.abs(level - curve.usualPlace()) / Math.abs(end - curve.usualPlace()));
    }

    /** The place at which a quantity first falls to 0 on the way from a value to an end of the range; {@code NaN} if it does not. */
    private static double crossing(
            TippingCurve curve, int start, int direction, java.util.function.DoubleUnaryOperator quantity) {
        double before = curve.places().get(start);
        if (quantity.applyAsDouble(before) <= 0) {
            return before;
        }
        for (int v = start; v + direction >= 0 && v + direction < curve.places().size(); v += direction) {
            double from = curve.places().get(v);
            double to = curve.places().get(v + direction);
            for (int look = 1; look <= PARTS; look++) {
                double place = look == PARTS ? to : from + (to - from) * look / PARTS;
                if (quantity.applyAsDouble(place) <= 0) {
                    return narrowed(before, place, quantity);
                }
                before = place;
            }
        }
        return Double.NaN;
    }

    private static double narrowed(double above, double below, java.util.function.DoubleUnaryOperator quantity) {
        double high = above;
        double low = below;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (high + low) / 2;
            if (quantity.applyAsDouble(middle) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
