package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Parameter sets that walk from the prior to the posterior (sequential Monte Carlo: Del Moral, Doucet and Jasra 2006, key
 * {@code delmoral2006}). At first the emulators' errors are taken as so wide that all sets are alike. They are then narrowed step by step, each
 * time as far as a third of the sets is still worth keeping; sets are copied in proportion to their likelihood, and all make some Metropolis
 * steps. So no target is met by chance of where a single chain began.
 */
final class Walkers {
    /** Share of the walkers that a narrowing leaves as effective. */
    private static final double KEPT = 1.0 / 3;
    /** Errors so wide that no target tells one parameter set from another. */
    private static final double WIDEST = 4_096;

    private static final int HALVINGS = 30;
    private static final int STEPS = 2;
    private static final int CUBE = 0;
    private static final int PLACES = 1;
    private static final int COPY = 2;
    private static final int STEP = 3;

    private final Plausibility plausibility;
    private final double narrowest;
    private final long seed;
    private List<Place> places;
    private double widening = Double.POSITIVE_INFINITY;
    private Trajectory trajectory;
    private int rounds;

    /** A parameter set with what the emulators say about it. */
    record Place(double[] scores, Plausibility.Expected expected, double logarithm) {}

    private Walkers(Plausibility plausibility, double narrowest, long seed, List<double[]> start) {
        this.plausibility = plausibility;
        this.narrowest = narrowest;
        this.seed = seed;
        this.places = start.stream()
                .map(scores -> new Place(scores, plausibility.expected(scores), 0))
                .toList();
        this.trajectory = Trajectory.among(plausibility, places, WIDEST);
    }

    /**
     * Walked to the end.
     *
     * @param narrowest factor of the errors at the end, at least 1
     * @param number of walkers
     * @param parameters of each
     */
    static Walkers arrived(Plausibility plausibility, double narrowest, long seed, int number, int parameters) {
        List<double[]> start = HypercubeSample.of(number, parameters, seed, CUBE, PLACES);
        Walkers walkers = new Walkers(plausibility, narrowest, seed, start);
        while (walkers.widening > narrowest) {
            walkers.narrow();
            walkers.steps(STEPS);
        }
        return walkers;
    }

    List<Place> places() {
        return places;
    }

    private void narrow() {
        double low = narrowest;
        double high = Math.min(widening, WIDEST);
        double next = low;
        if (effective(weights(low)) < KEPT * places.size()) {
            for (int i = 0; i < HALVINGS; i++) {
                double middle = FastMath.sqrt(low * high);
                if (effective(weights(middle)) < KEPT * places.size()) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            next = high;
        }
        double[] weights = weights(next);
        widening = next;
        copy(weights);
        trajectory = Trajectory.among(plausibility, places, widening);
    }

    private double[] weights(double next) {
        double[] weights = new double[places.size()];
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            Place place = places.get(i);
            weights[i] = plausibility.logarithm(place.expected(), next) - place.logarithm();
            largest = Math.max(largest, weights[i]);
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = FastMath.exp(weights[i] - largest);
        }
        return weights;
    }

    private static double effective(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
        return sum * sum / squares;
    }

    /** Systematic resampling. */
    private void copy(double[] weights) {
        double step = Arrays.stream(weights).sum() / weights.length;
        double mark = Chance.of(seed, COPY, rounds).uniform() * step;
        List<Place> copies = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            Place place = places.get(i);
            Place now = new Place(place.scores(), place.expected(), plausibility.logarithm(place.expected(), widening));
            while (mark < sum && copies.size() < weights.length) {
                copies.add(now);
                mark += step;
            }
        }
        while (copies.size() < weights.length) {
            copies.add(copies.get(copies.size() - 1));
        }
        places = copies;
    }

    /** Metropolis steps of every walker at the present width of the errors. */
    void steps(int number) {
        List<Place> moved = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            for (int step = 0; step < number; step++) {
                place = step(place, Chance.of(seed, STEP, rounds, i, step));
            }
            moved.add(place);
        }
        places = moved;
        rounds++;
    }

    /** One Metropolis step; the same place if it is refused. */
    Place step(Place from, Chance chance) {
        Trajectory.End end = trajectory.from(from.scores(), chance);
        Plausibility.Expected expected = plausibility.expected(end.scores());
        double logarithm = plausibility.logarithm(expected, widening);
        double prior = NormalEquations.dot(from.scores(), from.scores()) / 2
                - NormalEquations.dot(end.scores(), end.scores()) / 2;
        double ratio = end.kinetic() + prior + logarithm - from.logarithm();
        return FastMath.log(chance.uniform()) < ratio ? new Place(end.scores(), expected, logarithm) : from;
    }
}
