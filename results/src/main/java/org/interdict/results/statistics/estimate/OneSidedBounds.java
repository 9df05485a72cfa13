package org.interdict.results.statistics.estimate;

/** One-sided confidence bounds of a mean at every level, with the p values that belong to them: a bound lies beyond 0 exactly when its p is below its tail. */
public interface OneSidedBounds {
    /** Whether there are bounds. */
    boolean isDefined();

    /** The estimate. */
    double mean();

    /**
     * The lower bound.
     *
     * @param tail probability that it lies above the true mean, within (0, 0.5)
     * @return {@code NaN} if there are no bounds
     */
    double lower(double tail);

    /**
     * The upper bound.
     *
     * @param tail probability that it lies below the true mean, within (0, 0.5)
     * @return {@code NaN} if there are no bounds
     */
    double upper(double tail);

    /** One-sided p of the hypothesis that the mean is 0 or less; {@code NaN} if there are no bounds. */
    double pAbove();

    /** One-sided p of the hypothesis that the mean is 0 or more; {@code NaN} if there are no bounds. */
    double pBelow();
}
