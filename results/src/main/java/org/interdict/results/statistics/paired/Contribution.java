package org.interdict.results.statistics.paired;

import org.interdict.results.statistics.estimate.Interval;

/**
 * What a mechanism contributes to a measure: the value with the mechanism minus the value without it, paired by replicate. A positive number says
 * that the mechanism raises the measure, whether or not more of it is better.
 *
 * @param mechanism name of the mechanism
 * @param measure the measure
 * @param with mean with all mechanisms, over the same pairs
 * @param without mean without this one
 * @param effect mean of the paired differences, with minus without
 * @param lower lower end of its simultaneous interval, which excludes 0 exactly when {@code pAdjusted} says so ({@link Effect#lower()})
 * @param upper upper end
 * @param relative {@code effect} as a share of the absolute value of {@code with}; {@code NaN} if that is 0
 * @param relativeInterval simultaneous interval of {@code relative} by Fieller's theorem; not defined where {@code with} cannot be distinguished from 0
 * @param n pairs counted
 * @param p two-sided p of the paired t test
 * @param pAdjusted {@code p} adjusted by Holm (1979) over all effects shown
 * @param effectSize {@code effect} in standard deviations between replicates with all mechanisms, with Hedges' small-sample factor
 */
public record Contribution(
        String mechanism,
        ComparedMeasure measure,
        double with,
        double without,
        double effect,
        double lower,
        double upper,
        double relative,
        Interval relativeInterval,
        int n,
        double p,
        double pAdjusted,
        double effectSize) {

    /** What the simultaneous interval allows us to say. */
    public enum Reading {
        /** The mechanism raises the measure. */
        RAISES,
        /** The mechanism lowers the measure. */
        LOWERS,
        /** The interval contains zero: the replicates do not show whether it raises or lowers the measure. */
        NO_CLEAR_EFFECT,
        /** Equal to the last digit in every replicate. */
        NONE,
        /** The same difference, not zero, in every replicate: without a spread there is no test. */
        SAME_DIFFERENCE,
        /** Fewer than two replicates. */
        TOO_FEW
    }

    /**
     * The contribution of a mechanism.
     *
     * @param effect of leaving it out: the arm without it minus the arm with everything
     */
    public static Contribution of(String mechanism, Effect effect) {
        Interval relative = effect.relativeInterval();
        return new Contribution(
                mechanism,
                effect.measure(),
                effect.baselineMean(),
                effect.baselineMean() + effect.mean(),
                negative(effect.mean()),
                negative(effect.upper()),
                negative(effect.lower()),
                negative(effect.relative()),
                new Interval(negative(relative.upper()), negative(relative.lower())),
                effect.n(),
                effect.p(),
                effect.pAdjusted(),
                negative(effect.effectSize()));
    }

    /** The opposite; zero stays zero without a sign. */
    private static double negative(double value) {
        return value == 0 ? 0 : -value;
    }

    /** What the interval allows us to say. */
    public Reading reading() {
        if (n < 2) {
            return Reading.TOO_FEW;
        }
        if (Double.isNaN(lower)) {
            return effect == 0 ? Reading.NONE : Reading.SAME_DIFFERENCE;
        }
        return lower > 0 ? Reading.RAISES : upper < 0 ? Reading.LOWERS : Reading.NO_CLEAR_EFFECT;
    }

    /** Whether the interval lies on one side of zero. */
    public boolean clear() {
        return reading() == Reading.RAISES || reading() == Reading.LOWERS;
    }
}
