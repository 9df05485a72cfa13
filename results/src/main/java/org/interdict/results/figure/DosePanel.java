package org.interdict.results.figure;

import java.util.List;

/**
 * One panel of {@link DosesFigure}: the effect of a policy at rising doses.
 *
 * @param policy name of the policy
 * @param setting the setting that is the dose
 * @param measure the measure of the effect
 * @param doses values of the setting, rising; at least two
 * @param reacting effects in a world where people react
 * @param still effects in a world where nobody reacts
 */
public record DosePanel(String policy, String setting, String measure, List<Double> doses, Line reacting, Line still) {
    /**
     * Effects along the doses, as shares of the level under the baseline: -0.1 is a tenth less.
     *
     * @param effect per dose
     * @param lower per dose: lower end of the interval
     * @param upper per dose: upper end of the interval
     */
    public record Line(double[] effect, double[] lower, double[] upper) {}
}
