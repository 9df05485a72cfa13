package org.interdict.results.statistics.emulation;

/**
 * How the chains went that a sample was drawn from.
 *
 * @param chains number of chains
 * @param steps of each chain that count
 * @param accepted share of the steps that were made
 * @param rHat largest split R-hat of a parameter; near 1 if the chains agree
 * @param effective least effective sample size of a parameter
 */
public record ChainFinding(int chains, int steps, double accepted, double rHat, double effective) {
    /** Largest R-hat of chains that agree well enough for a sample. */
    public static final double LARGEST_R_HAT = 1.05;
    /** Least effective sample size for diagnostics to be reliable (Vehtari et al. 2021, key {@code vehtari2021}). */
    public static final double LEAST_EFFECTIVE = 400;

    /** Whether the chains agree and are long enough. */
    public boolean settled() {
        return rHat <= LARGEST_R_HAT && effective >= LEAST_EFFECTIVE;
    }
}
