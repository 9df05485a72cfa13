package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the terms of a response surface. It begins with the straight line in all parameters, drops what is not clear, and then adds the
 * bend, the square or the product that says most about what is left, as long as it is clear. A term is clear if its squared t is at least
 * the logarithm of the number of runs (Schwarz 1978, key {@code schwarz1978}) and twice the logarithm of the number of terms it was chosen
 * from (Foster and George 1994, key {@code foster1994}): so the best of many candidates that do nothing seldom enters. Products are looked at
 * only if one of their parameters has a term already.
 */
final class TermSelection {
    /** Runs for each column without which the straight line in all parameters is not begun with. */
    private static final int RUNS_A_COLUMN = 4;

    private final List<Axes> points;
    private final boolean byPosition;
    private final int parameters;
    private final NormalEquations equations;
    private final List<Term> terms = new ArrayList<>();
    /** By parameter, its coordinate in each run. */
    private final double[][] along;

    private TermSelection(List<Axes> points, double[] values, boolean byPosition) {
        this.points = points;
        this.byPosition = byPosition;
        this.parameters = points.get(0).scores().length;
        this.equations = new NormalEquations(values);
        this.along = new double[parameters][points.size()];
        for (int i = 0; i < points.size(); i++) {
            double[] axes = points.get(i).along(byPosition);
            for (int k = 0; k < parameters; k++) {
                along[k][i] = axes[k];
            }
        }
        add(Term.ONE);
    }

    /** The surface fitted to these values, along scores or along positions. */
    static ResponseSurface fit(List<Axes> points, double[] values, boolean byPosition) {
        TermSelection selection = new TermSelection(points, values, byPosition);
        selection.straight();
        selection.drop();
        selection.grow();
        return selection.surface();
    }

    /** The better of the two, by the criterion of Schwarz. */
    static ResponseSurface fit(List<Axes> points, double[] values) {
        ResponseSurface scores = fit(points, values, false);
        ResponseSurface positions = fit(points, values, true);
        return criterion(positions, points.size()) < criterion(scores, points.size()) ? positions : scores;
    }

    private static double criterion(ResponseSurface surface, int runs) {
        return runs * FastMath.log(surface.squares())
                + FastMath.log(runs) * surface.terms().size();
    }

    /** Sum of squared residuals of the straight line, whichever fits better. */
    static double straightSquares(List<Axes> points, double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (boolean byPosition : new boolean[] {false, true}) {
            TermSelection line = new TermSelection(points, values, byPosition);
            line.straight();
            least = Math.min(least, line.equations.solve().squares());
        }
        return least;
    }

    private ResponseSurface surface() {
        return new ResponseSurface(terms, byPosition, equations.solve(), points.size());
    }

    private void add(Term term) {
        terms.add(term);
        equations.add(column(term));
    }

    private double[] column(Term term) {
        double[] column = new double[points.size()];
        double[] first = along[term.first()];
        double[] second = along[term.second()];
        switch (term.form()) {
            case CONSTANT -> Arrays.fill(column, 1);
            case LINEAR -> System.arraycopy(first, 0, column, 0, column.length);
            case BEND -> Arrays.setAll(column, i -> points.get(i).bends()[term.first()]);
            case SQUARE -> Arrays.setAll(column, i -> first[i] * first[i] - 1);
            case PRODUCT -> Arrays.setAll(column, i -> first[i] * second[i]);
        }
        return column;
    }

    private void straight() {
        if (points.size() >= RUNS_A_COLUMN * (parameters + 1)) {
            for (int i = 0; i < parameters; i++) {
                add(Term.of(Term.Form.LINEAR, i));
            }
        }
    }

    /** Takes away the least clear term, again and again, until all that are left are clear. */
    private void drop() {
        while (terms.size() > 1) {
            NormalEquations.Solution solution = equations.solve();
            int least = -1;
            double smallest = clear(Term.Form.LINEAR, 0);
            for (int k = 1; k < terms.size(); k++) {
                double square = squaredT(solution, k);
                if (square < smallest) {
                    smallest = square;
                    least = k;
                }
            }
            if (least < 0) {
                return;
            }
            terms.remove(least);
            equations.remove(least);
        }
    }

    private void grow() {
        while (terms.size() < points.size() / RUNS_A_COLUMN) {
            NormalEquations.Solution solution = equations.solve();
            double noise = solution.squares() / (points.size() - terms.size());
            if (!(noise > 0)) {
                return;
            }
            double[] rest = equations.remainder(solution);
            List<Term> products = products();
            List<Term> candidates = new ArrayList<>(products);
            for (int i = 0; i < parameters; i++) {
                candidates.add(Term.of(Term.Form.LINEAR, i));
                candidates.add(Term.of(Term.Form.BEND, i));
                candidates.add(Term.of(Term.Form.SQUARE, i));
            }
            candidates.removeAll(terms);
            Term best = best(candidates, rest, noise, products.size());
            if (best == null || !enters(best, products.size())) {
                return;
            }
        }
    }

    private @Nullable Term best(List<Term> candidates, double[] rest, double noise, int products) {
        Term best = null;
        double largest = 0;
        for (Term candidate : candidates) {
            double[] column = column(candidate);
            double product = NormalEquations.dot(column, rest);
            double square = NormalEquations.dot(column, column);
            double size = product * product / (square * noise) / clear(candidate.form(), products);
            if (size > largest) {
                largest = size;
                best = candidate;
            }
        }
        return best;
    }

    /** Adds a term if it is clear beside the others. */
    private boolean enters(Term term, int products) {
        add(term);
        int last = terms.size() - 1;
        if (equations.independent() && squaredT(equations.solve(), last) >= clear(term.form(), products)) {
            return true;
        }
        terms.remove(last);
        equations.remove(last);
        return false;
    }

    private double squaredT(NormalEquations.Solution solution, int term) {
        double noise = solution.squares() / Math.max(1, points.size() - terms.size());
        double coefficient = solution.coefficients()[term];
        return coefficient * coefficient / (noise * solution.variance(term));
    }

    /** The squared t from which a term is clear. */
    private double clear(Term.Form form, int products) {
        int candidates = switch (form) {
            case CONSTANT -> 1;
            case LINEAR -> parameters;
            case BEND, SQUARE -> 2 * parameters;
            case PRODUCT -> Math.max(products, 2 * parameters);
        };
        return Math.max(FastMath.log(points.size()), 2 * FastMath.log(candidates));
    }

    private List<Term> products() {
        TreeSet<Integer> active = new TreeSet<>();
        for (Term term : terms) {
            if (!term.equals(Term.ONE)) {
                active.add(term.first());
                active.add(term.second());
            }
        }
        List<Term> products = new ArrayList<>();
        for (int first = 0; first < parameters; first++) {
            for (int second = first + 1; second < parameters; second++) {
                if (active.contains(first) || active.contains(second)) {
                    products.add(new Term(Term.Form.PRODUCT, first, second));
                }
            }
        }
        return products;
    }
}
