package org.interdict.experiments.definition.setting;

/** How a calibration fits parameters to targets. */
public sealed interface CalibrationMethod {
    /** Emulators: 400 runs of a Latin hypercube, a second wave of 100, 256 parameter sets in the sample, 1 replicate. */
    CalibrationMethod DEFAULT = new ByEmulators(400, 2, 100, 256, 1);

    /** Most seeds over which a parameter set is averaged. */
    int MOST_REPLICATES = 100;
    /** Fewest parameter sets in a sample. */
    int FEWEST_IN_SAMPLE = 16;
    /** Most parameter sets in a sample, or of one wave. */
    int MOST_SETS = 10_000;

    /** Its name in an experiment file. */
    String name();

    /** Seeds over which each parameter set is averaged. */
    int replicates();

    /** A copy with another number of replicates. */
    CalibrationMethod withReplicates(int other);

    /** A copy that is the same for all calibrations that continue one another: with one wave or round. */
    CalibrationMethod begun();

    /** Number of parameter sets in the sample. */
    int sets();

    /** Most parameter sets that are simulated. */
    long evaluations();

    /**
     * Emulators in waves.
     *
     * @param runs parameter sets of the Latin hypercube, {@value #FEWEST_RUNS} to {@value CalibrationMethod#MOST_SETS}, and at least
     *     {@value #RUNS_A_PARAMETER} for each fitted parameter
     * @param waves number of waves, the hypercube among them, 1 to {@value #MOST_WAVES}
     * @param perWave parameter sets of each further wave, and of the last check, {@value #FEWEST_PER_WAVE} to
     *     {@value CalibrationMethod#MOST_SETS}
     * @param sample parameter sets in the sample, {@value CalibrationMethod#FEWEST_IN_SAMPLE} to {@value CalibrationMethod#MOST_SETS}, at
     *     least {@code perWave}
     * @param replicates seeds over which each parameter set is averaged, 1 to {@value CalibrationMethod#MOST_REPLICATES}
     */
    record ByEmulators(int runs, int waves, int perWave, int sample, int replicates) implements CalibrationMethod {
        /** Its name in an experiment file. */
        public static final String NAME = "emulators";
        /** Fewest parameter sets of the Latin hypercube. */
        public static final int FEWEST_RUNS = 20;
        /** Fewest of them for each parameter. */
        public static final int RUNS_A_PARAMETER = 5;
        /** Most waves. */
        public static final int MOST_WAVES = 20;
        /** Fewest parameter sets of a wave. */
        public static final int FEWEST_PER_WAVE = 8;

        /** @throws IllegalArgumentException if a number is out of its range */
        public ByEmulators {
            check("runs", runs, FEWEST_RUNS, MOST_SETS);
            check("waves", waves, 1, MOST_WAVES);
            check("perWave", perWave, FEWEST_PER_WAVE, MOST_SETS);
            check("sample", sample, Math.max(perWave, FEWEST_IN_SAMPLE), MOST_SETS);
            check("replicates", replicates, 1, MOST_REPLICATES);
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ByEmulators withReplicates(int other) {
            return new ByEmulators(runs, waves, perWave, sample, other);
        }

        @Override
        public ByEmulators begun() {
            return new ByEmulators(runs, 1, perWave, sample, replicates);
        }

        @Override
        public int sets() {
            return sample;
        }

        /** The usual parameter set, those of all waves, and some of the sample with fresh seeds. */
        @Override
        public long evaluations() {
            return 1L + runs + (long) waves * perWave;
        }
    }

    /**
     * Sequential approximate Bayesian computation.
     *
     * @param particles parameter sets, {@value #FEWEST_PARTICLES} to {@value CalibrationMethod#MOST_SETS}
     * @param rounds most times the tolerance is lowered, 1 to {@value #MOST_ROUNDS}
     * @param moves steps that each particle tries in a round, 1 to {@value #MOST_MOVES}
     * @param keep share of the particles that a round keeps, {@value #LEAST_KEPT} to {@value #MOST_KEPT}
     * @param replicates seeds over which each parameter set is averaged, 1 to {@value CalibrationMethod#MOST_REPLICATES}
     */
    record ByAbc(int particles, int rounds, int moves, double keep, int replicates) implements CalibrationMethod {
        /** Its name in an experiment file. */
        public static final String NAME = "abc-smc";
        /** Fewest particles: with fewer the sample degenerates, and says less than it seems to. */
        public static final int FEWEST_PARTICLES = 256;
        /** Most rounds. */
        public static final int MOST_ROUNDS = 50;
        /** Most steps in a round. */
        public static final int MOST_MOVES = 8;
        /** Least share that is kept. */
        public static final double LEAST_KEPT = 0.1;
        /** Greatest share that is kept. */
        public static final double MOST_KEPT = 0.9;
        /** 256 particles, 5 rounds that keep half, 2 steps, 3 replicates. */
        public static final ByAbc USUAL = new ByAbc(FEWEST_PARTICLES, 5, 2, 0.5, 3);

        /** @throws IllegalArgumentException if a number is out of its range */
        public ByAbc {
            check("particles", particles, FEWEST_PARTICLES, MOST_SETS);
            check("rounds", rounds, 1, MOST_ROUNDS);
            check("moves", moves, 1, MOST_MOVES);
            check("keep", keep, LEAST_KEPT, MOST_KEPT);
            check("replicates", replicates, 1, MOST_REPLICATES);
        }

        @Override
        public String name() {
            return NAME;
        }

        @Override
        public ByAbc withReplicates(int other) {
            return new ByAbc(particles, rounds, moves, keep, other);
        }

        @Override
        public ByAbc begun() {
            return new ByAbc(particles, 1, moves, keep, replicates);
        }

        @Override
        public int sets() {
            return particles;
        }

        /** The usual parameter set, those of the prior, the steps of each round, and the last ones once more with fresh seeds. */
        @Override
        public long evaluations() {
            return 1L + particles + (long) rounds * particles * moves + particles;
        }
    }

    private static void check(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must lie in [" + low + ", " + high + "], not " + value);
        }
    }
}
