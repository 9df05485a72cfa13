package org.interdict.experiments.analysis.calibrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.design.PlausibleRange;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.emulation.Chance;

/**
 * What is believed about a parameter before the targets are considered: its {@link PlausibleRange}, the same from which worlds are drawn
 * without a calibration.
 *
 * <p>Parameters are sampled in <em>scores</em>: a score is a standard normal number, and the parameter's value is the quantile of its range
 * at the score's probability. So the prior of any set of parameters is the standard normal distribution, and a score's standard deviation
 * after the fit is also its spread in units of the prior's.
 */
final class Prior {
    /** Farthest score of a usual value, which may stand at the end of its range. */
    private static final double FARTHEST = 2.5;

    private static final double ACCURACY = 1e-9;

    private final PlausibleRange range;

    private Prior(PlausibleRange range) {
        this.range = range;
    }

    /** @throws IllegalArgumentException if the range is a point */
    static Prior of(ParameterDeclaration parameter) {
        PlausibleRange range = new PlausibleRange(parameter);
        if (!range.varies()) {
            throw new IllegalArgumentException(parameter.name() + " has no range to be fitted in");
        }
        return new Prior(range);
    }

    /** The priors of parameters of the catalogue. */
    static List<Prior> of(List<String> names) {
        return names.stream()
                .map(name -> of(Parameters.ALL.stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .orElseThrow()))
                .toList();
    }

    /** The parameters' values at these scores, by name, in order. */
    static Map<String, Double> values(List<Prior> priors, double[] scores) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            values.put(priors.get(i).parameter().name(), priors.get(i).value(scores[i]));
        }
        return values;
    }

    /** The scores of the usual values. */
    static double[] usual(List<Prior> priors) {
        return priors.stream().mapToDouble(Prior::usual).toArray();
    }

    ParameterDeclaration parameter() {
        return range.parameter();
    }

    /** The parameter's value at a score; never outside the plausible range. */
    double value(double score) {
        return range.quantile(Chance.probability(score));
    }

    /** The score of the usual value, found by halving: a value never falls as its score rises. */
    private double usual() {
        double low = -FARTHEST;
        double high = FARTHEST;
        while (high - low > ACCURACY) {
            double middle = low + (high - low) / 2;
            if (value(middle) < parameter().usual()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
