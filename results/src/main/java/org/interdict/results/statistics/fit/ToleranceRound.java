package org.interdict.results.statistics.fit;

/**
 * How one round of a sequential calibration went.
 *
 * @param tolerance greatest distance that a parameter set may have
 * @param proposed steps proposed
 * @param simulated steps that were simulated; the prior alone rejected the others
 * @param accepted steps that were made
 * @param shrinkage how far the correlations that the steps follow were reduced towards 0, from 0 to 1
 */
public record ToleranceRound(double tolerance, int proposed, int simulated, int accepted, double shrinkage) {
    /** Share of the proposed steps that were made. */
    public double acceptance() {
        return proposed == 0 ? Double.NaN : (double) accepted / proposed;
    }
}
