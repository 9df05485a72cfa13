package org.interdict.results.statistics.fit;

/**
 * How one round of a sequential calibration went.
 *
 * @param tolerance greatest distance that a parameter set may have
 * @param proposed steps proposed
 * @param simulated steps that were simulated; the prior alone turned down the others
 * @param accepted steps made
 * @param shrinkage how far the correlations that steps follow were drawn towards none, 0 to 1
 */
public record ToleranceRound(double tolerance, int proposed, int simulated, int accepted, double shrinkage) {
    /** Share of the proposed steps that were made. */
    public double acceptance() {
        return proposed == 0 ? Double.NaN : (double) accepted / proposed;
    }
}
