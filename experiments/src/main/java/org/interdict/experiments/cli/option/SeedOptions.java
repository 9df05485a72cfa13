package org.interdict.experiments.cli.option;

import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that simulates: the seeds, their number, the number of threads. */
public abstract class SeedOptions {
    private static final int MOST_THREADS = 1_024;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private @Nullable Long seed;
    private @Nullable Integer replicates;
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-progress", description = "No progress on standard error.")
    public boolean noProgress;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Master seed of all replicates. Default: that of the experiment file, or 1.")
    void seed(long value) {
        if (value < 0 || value > SeedPlan.LARGEST) {
            throw refused("--seed must lie between 0 and " + SeedPlan.LARGEST + ", not " + value);
        }
        seed = value;
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads. Default: all cores. Results do not depend on it.")
    public void threads(int value) {
        if (value < 1 || value > MOST_THREADS) {
            throw refused("--threads must lie between 1 and " + MOST_THREADS + ", not " + value);
        }
        threads = value;
    }

    /** What {@code --replicates} gave. */
    final void chosen(int value) {
        if (value < 1 || value > Replicates.MOST) {
            throw refused("--replicates must lie between 1 and " + Replicates.MOST + ", not " + value);
        }
        replicates = value;
    }

    /** Number of threads. */
    public final int threads() {
        return threads;
    }

    /** How many replicates the user asked for; null if the user did not say. */
    final @Nullable Integer chosen() {
        return replicates;
    }

    /** The seeds, with the master that the user gave, if any. */
    public final SeedPlan seeds(SeedPlan usual) {
        return seed == null ? usual : usual.withMaster(seed);
    }

    final ParameterException refused(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
