package org.interdict.experiments.definition.setting;

import java.util.List;

/**
 * What a calibration fits to what.
 *
 * @param targets ids of the targets, each of role C; empty if the experiment is not calibrated
 * @param fit full names of the parameters that are fitted; at least one if there are targets
 * @param method how
 */
public record CalibrationSettings(List<String> targets, List<String> fit, Method method) {
    /** No calibration. */
    public static final CalibrationSettings NONE = new CalibrationSettings(List.of(), List.of(), Method.DEFAULT);

    /** Copies the lists. */
    public CalibrationSettings {
        targets = List.copyOf(targets);
        fit = List.copyOf(fit);
        if (targets.isEmpty() != fit.isEmpty()) {
            throw new IllegalArgumentException("targets and parameters are named together or not at all");
        }
    }

    /** Whether there is something to calibrate. */
    public boolean isAsked() {
        return !targets.isEmpty();
    }

    /** The largest number of replicates that can be asked for: fewer where parameters are fitted. */
    public int mostReplicates() {
        return isAsked() ? Method.MOST_REPLICATES : Replicates.MOST;
    }

    /** A copy with another number of replicates of each parameter set; unchanged if nothing is fitted. */
    public CalibrationSettings withReplicates(int other) {
        return isAsked() ? withMethod(method.withReplicates(other)) : this;
    }

    /** A copy with another method. */
    public CalibrationSettings withMethod(Method other) {
        return new CalibrationSettings(targets, fit, other);
    }

    /**
     * Sequential approximate Bayesian computation.
     *
     * @param particles parameter sets, {@value #FEWEST_PARTICLES} to {@value #MOST_PARTICLES}
     * @param rounds most times the tolerance is lowered, 1 to {@value #MOST_ROUNDS}
     * @param moves steps that each particle tries in a round, 1 to {@value #MOST_MOVES}
     * @param keep share of the particles that a round keeps, {@value #LEAST_KEPT} to {@value #MOST_KEPT}
     * @param replicates seeds over which each parameter set is averaged, 1 to {@value #MOST_REPLICATES}
     */
    public record Method(int particles, int rounds, int moves, double keep, int replicates) {
        /** Its name in an experiment file. */
        public static final String ABC_SMC = "abc-smc";
        /** Fewest particles. */
        public static final int FEWEST_PARTICLES = 8;
        /** Most particles. */
        public static final int MOST_PARTICLES = 10_000;
        /** Most rounds. */
        public static final int MOST_ROUNDS = 50;
        /** Most steps in a round. */
        public static final int MOST_MOVES = 8;
        /** Least share that is kept. */
        public static final double LEAST_KEPT = 0.1;
        /** Greatest share that is kept. */
        public static final double MOST_KEPT = 0.9;
        /** Most replicates. */
        public static final int MOST_REPLICATES = 100;
        /** 64 particles, 5 rounds that keep half, 2 steps, 3 replicates. */
        public static final Method DEFAULT = new Method(64, 5, 2, 0.5, 3);

        /** @throws IllegalArgumentException if a number is out of its range */
        public Method {
            check("particles", particles, FEWEST_PARTICLES, MOST_PARTICLES);
            check("rounds", rounds, 1, MOST_ROUNDS);
            check("moves", moves, 1, MOST_MOVES);
            check("keep", keep, LEAST_KEPT, MOST_KEPT);
            check("replicates", replicates, 1, MOST_REPLICATES);
        }

        private static void check(String name, double value, double low, double high) {
            if (!(value >= low && value <= high)) {
                throw new IllegalArgumentException(name + " must lie in [" + low + ", " + high + "], not " + value);
            }
        }

        /** A copy with another number of replicates. */
        public Method withReplicates(int other) {
            return new Method(particles, rounds, moves, keep, other);
        }

        /** A copy with another number of rounds. */
        public Method withRounds(int other) {
            return new Method(particles, other, moves, keep, replicates);
        }

        /**
         * Most parameter sets that are simulated: the usual one, those of the prior, the steps of each round, and the last ones once more
         * with fresh seeds.
         */
        public long evaluations() {
            return 1L + particles + (long) rounds * particles * moves + particles;
        }
    }
}
