package org.interdict.results.statistics.emulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An {@link Emulator} for each target that could be seen in enough runs. Fitted in waves (history matching: Vernon et al. 2010, key
 * {@code vernon2010}; Andrianakis et al. 2015, key {@code andrianakis2015}): once a wave has ruled parameter sets out, the next emulators are
 * judged near those that are left, and may be fitted to runs from there alone.
 */
public final class Emulators {
    /** Share of the runs in which a target must have been seen. */
    private static final double LEAST_SEEN = 0.5;
    /** Fewest runs near what is left for emulators to be judged by. */
    private static final int FEWEST_NEAR = 30;
    /** The same, for each parameter, for emulators to be fitted to them alone. */
    private static final int FEWEST_NEAR_A_PARAMETER = 3;

    private final int parameters;
    private final List<Optional<Emulator>> byTarget;
    private final int[] seen;

    private Emulators(int parameters, List<Optional<Emulator>> byTarget, int[] seen) {
        this.parameters = parameters;
        this.byTarget = List.copyOf(byTarget);
        this.seen = seen;
    }

    /** Fitted to the runs of a first wave. */
    public static Emulators of(RunTable runs) {
        boolean[] all = new boolean[runs.size()];
        Arrays.fill(all, true);
        return fitted(runs, all);
    }

    /**
     * Fitted to all runs of several waves.
     *
     * @param near for each run, whether the waves before left its parameter set; too few such runs are as good as none
     */
    public static Emulators of(RunTable runs, boolean[] near) {
        int left = 0;
        for (boolean each : near) {
            left += each ? 1 : 0;
        }
        return left < FEWEST_NEAR ? of(runs) : fitted(runs, near);
    }

    private static Emulators fitted(RunTable runs, boolean[] near) {
        List<Axes> points = Axes.of(runs.scores());
        List<Optional<Emulator>> byTarget = new ArrayList<>();
        int[] seen = new int[runs.targets()];
        for (int target = 0; target < seen.length; target++) {
            Sight sight = Sight.of(runs, points, near, target);
            seen[target] = sight.values.length;
            byTarget.add(
                    sight.values.length >= LEAST_SEEN * runs.size() && sight.near() > 0
                            ? Optional.of(sight.emulator(runs.parameters()))
                            : Optional.empty());
        }
        return new Emulators(runs.parameters(), byTarget, seen);
    }

    /** The runs in which a target was seen. */
    private record Sight(List<Axes> points, double[] values, boolean[] judged) {
        static Sight of(RunTable runs, List<Axes> points, boolean[] near, int target) {
            List<Axes> kept = new ArrayList<>();
            double[] values = new double[runs.size()];
            boolean[] judged = new boolean[runs.size()];
            for (int i = 0; i < runs.size(); i++) {
                double value = runs.values().get(i)[target];
                if (Double.isFinite(value)) {
                    values[kept.size()] = value;
                    judged[kept.size()] = near[i];
                    kept.add(points.get(i));
                }
            }
            return new Sight(kept, Arrays.copyOf(values, kept.size()), Arrays.copyOf(judged, kept.size()));
        }

        int near() {
            int number = 0;
            for (boolean each : judged) {
                number += each ? 1 : 0;
            }
            return number;
        }

        /** Of all runs, or of those near what is left if that predicts these better. */
        Emulator emulator(int parameters) {
            Emulator wide = Emulator.of(points, values, judged);
            int near = near();
            if (near == values.length || near < FEWEST_NEAR_A_PARAMETER * parameters) {
                return wide;
            }
            List<Axes> kept = new ArrayList<>();
            double[] known = new double[near];
            for (int i = 0; i < judged.length; i++) {
                if (judged[i]) {
                    known[kept.size()] = values[i];
                    kept.add(points.get(i));
                }
            }
            boolean[] all = new boolean[near];
            Arrays.fill(all, true);
            Emulator close = Emulator.of(kept, known, all, wide.logarithmic());
            return close.error() < wide.error() ? close : wide;
        }
    }

    /** Number of parameters. */
    public int parameters() {
        return parameters;
    }

    /** Number of targets, emulated or not. */
    public int targets() {
        return byTarget.size();
    }

    /** The emulator of a target, if it was seen in enough runs. */
    Optional<Emulator> of(int target) {
        return byTarget.get(target);
    }

    /** Number of runs in which a target was seen. */
    int seen(int target) {
        return seen[target];
    }
}
