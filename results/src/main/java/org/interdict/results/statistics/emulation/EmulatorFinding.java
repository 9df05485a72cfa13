package org.interdict.results.statistics.emulation;

import java.util.List;

/**
 * How well the emulator of a target predicts runs that it has not seen.
 *
 * @param runs number of runs in which the target was seen
 * @param used whether it has an emulator; not if it was seen in less than half of the runs
 * @param logarithmic whether its logarithm is emulated
 * @param terms number of terms beside the constant
 * @param parameters indices of the parameters that it depends on, as far as can be distinguished from chance
 * @param explained share of the variance of what was held out that was predicted, 0 to 1; {@code NaN} if it is not used
 * @param error standard deviation of what was held out around its prediction, in the target's unit or, if logarithmic, as a share of it
 * @param covered share of what was held out that lay in its interval of 90 %
 * @param reachable whether some parameter set can meet the target, by its emulator
 */
public record EmulatorFinding(
        int runs,
        boolean used,
        boolean logarithmic,
        int terms,
        List<Integer> parameters,
        double explained,
        double error,
        double covered,
        boolean reachable) {
    /** Copies the list. */
    public EmulatorFinding {
        parameters = List.copyOf(parameters);
    }
}
