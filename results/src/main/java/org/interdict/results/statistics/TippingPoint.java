package org.interdict.results.statistics;

import java.util.Optional;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * How far a parameter must move from its usual value, alone, for another strategy to be best.
 *
 * @param parameter the one that moves
 * @param best the strategy that is best on average at the usual value
 * @param rival the one that is best beyond the point
 * @param value of the parameter at which the two are level
 * @param interval of it: from where the rival can no longer be told to be worse, to where it can be told to be better; the second end is {@code NaN} if
 *     that is not reached within the range, and then the point is not clear
 * @param ofRange how far that is, as a share of the way from the usual value to the end of the range in steps that were run
 */
public record TippingPoint(
        ParameterDeclaration parameter, String best, String rival, double value, Interval interval, double ofRange) {
    /** Parts of a step in which a crossing is looked for before it is narrowed. */
    private static final int PARTS = 64;
    /** Halvings. */
    private static final int HALVINGS = 40;

    /** Whether the rival can be told to be better somewhere within the range. */
    public boolean clear() {
        return !Double.isNaN(interval.upper()) && !Double.isNaN(interval.lower());
    }

    /** Which way the parameter moves. */
    public String way() {
        return value < parameter.usual() ? "down" : "up";
    }

    /**
     * The first tipping point on one side of the usual value.
     *
     * @param direction −1 below, 1 above
     */
    static Optional<TippingPoint> find(TippingCurve curve, int direction) {
        int best = curve.best(curve.usual());
        double end = direction < 0 ? 0 : curve.values().size() - 1.0;
        double steps = Math.abs(end - curve.usual());
        int looks = (int) (steps * PARTS);
        for (int look = 1; look <= looks; look++) {
            double place = curve.usual() + direction * (double) look / PARTS;
            int rival = curve.best(place);
            if (rival != best) {
                return Optional.of(point(curve, best, rival, end));
            }
        }
        return Optional.empty();
    }

    private static TippingPoint point(TippingCurve curve, int best, int rival, double end) {
        double level = crossing(curve, end, place -> curve.lead(place, best, rival));
        double from = crossing(curve, end, place -> curve.lead(place, best, rival) - curve.margin(place, best, rival));
        double to = crossing(curve, end, place -> curve.lead(place, best, rival) + curve.margin(place, best, rival));
        return new TippingPoint(
                curve.parameter(),
                curve.strategies().get(best),
                curve.strategies().get(rival),
                curve.value(level),
                new Interval(curve.value(from), Double.isNaN(to) ? Double.NaN : curve.value(to)),
                Math.abs(level - curve.usual()) / Math.abs(end - curve.usual()));
    }

    /** Where a quantity first falls to 0 on the way from the usual value to an end; {@code NaN} if it does not. */
    private static double crossing(TippingCurve curve, double end, java.util.function.DoubleUnaryOperator quantity) {
        double before = curve.usual();
        if (quantity.applyAsDouble(before) <= 0) {
            return before;
        }
        int looks = (int) (Math.abs(end - before) * PARTS);
        double direction = Math.signum(end - before);
        for (int look = 1; look <= looks; look++) {
            double place = curve.usual() + direction * look / PARTS;
            if (quantity.applyAsDouble(place) <= 0) {
                return narrowed(before, place, quantity);
            }
            before = place;
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
