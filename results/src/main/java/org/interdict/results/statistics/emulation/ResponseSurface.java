package org.interdict.results.statistics.emulation;

import java.util.List;

/**
 * A quadratic response surface: a sum of terms fitted by least squares. Which terms it has is chosen by {@link TermSelection}, so that few
 * runs suffice for many parameters.
 */
final class ResponseSurface {
    private final List<Term> terms;
    private final boolean byPosition;
    private final double[] coefficients;
    private final double[][] inverse;
    private final int runs;
    private final double squares;

    ResponseSurface(List<Term> terms, boolean byPosition, NormalEquations.Solution solution, int runs) {
        this.terms = List.copyOf(terms);
        this.byPosition = byPosition;
        this.coefficients = solution.coefficients();
        this.inverse = solution.inverse();
        this.runs = runs;
        this.squares = solution.squares();
    }

    /** Its terms without the constant. */
    List<Term> terms() {
        return terms.stream().filter(term -> !term.equals(Term.ONE)).toList();
    }

    /** Whether it runs along positions instead of scores. */
    boolean byPosition() {
        return byPosition;
    }

    /** Sum of squared residuals. */
    double squares() {
        return squares;
    }

    /** Mean over the runs of the variance of the fitted value, over that of the noise. */
    double usualLeverage() {
        return (double) terms.size() / runs;
    }

    /**
     * The fitted value, and the variance of its error from the coefficients over that of the noise.
     *
     * @return these two
     */
    double[] at(Axes axes) {
        int n = terms.size();
        double[] values = new double[n];
        double mean = 0;
        double leverage = 0;
        for (int i = 0; i < n; i++) {
            values[i] = terms.get(i).at(axes, byPosition);
            mean += coefficients[i] * values[i];
            double part = 0;
            double[] row = inverse[i];
            for (int k = 0; k <= i; k++) {
                part += row[k] * values[k];
            }
            leverage += part * part;
        }
        return new double[] {mean, leverage};
    }

    /** Adds the slopes of the fitted value along the scores. @return the fitted value */
    double slopes(Axes axes, double[] slopes) {
        double mean = 0;
        double[] along = axes.along(byPosition);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            double coefficient = coefficients[i];
            mean += coefficient * term.at(axes, byPosition);
            int first = term.first();
            switch (term.form()) {
                case CONSTANT -> {}
                case LINEAR -> slopes[first] += coefficient * axes.slope(first, byPosition);
                case BEND -> slopes[first] += coefficient * axes.bendSlope(first);
                case SQUARE -> slopes[first] += coefficient * 2 * along[first] * axes.slope(first, byPosition);
                case PRODUCT -> {
                    int second = term.second();
                    slopes[first] += coefficient * along[second] * axes.slope(first, byPosition);
                    slopes[second] += coefficient * along[first] * axes.slope(second, byPosition);
                }
            }
        }
        return mean;
    }
}
