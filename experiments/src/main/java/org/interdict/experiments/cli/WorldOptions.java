package org.interdict.experiments.cli;

import java.util.List;
import org.interdict.experiments.definition.Replicates;
import org.interdict.experiments.definition.SeedPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a command that runs the default world and takes no experiment file. */
final class WorldOptions {
    private static final int DEFAULT_REPLICATES = 10;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    private @Nullable Long seed;
    private int replicates = DEFAULT_REPLICATES;
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "Put a value over the default, for example world.population=5000 or"
                    + " parameters.visits.plain=0.2. Repeatable.")
    List<String> overrides = List.of();

    @Option(names = "--no-progress", description = "No progress on standard error.")
    boolean noProgress;

    @Option(names = "--seed", paramLabel = "N", description = "Master seed of all replicates. Default: 1.")
    void seed(long value) {
        if (value < 0 || value > SeedPlan.LARGEST) {
            throw refused("--seed must lie between 0 and " + SeedPlan.LARGEST + ", not " + value);
        }
        seed = value;
    }

    @Option(names = "--replicates", paramLabel = "N", description = "Number of seeds. Default: 10.")
    void replicates(int value) {
        if (value < 1 || value > Replicates.MOST) {
            throw refused("--replicates must lie between 1 and " + Replicates.MOST + ", not " + value);
        }
        replicates = value;
    }

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads. Default: all cores. Results do not depend on it.")
    void threads(int value) {
        if (value < 1 || value > 1_024) {
            throw refused("--threads must lie between 1 and 1024, not " + value);
        }
        threads = value;
    }

    int threads() {
        return threads;
    }

    int replicates() {
        return replicates;
    }

    /** The seeds, with the master that the user gave, if any. */
    SeedPlan seeds(SeedPlan usual) {
        return seed == null ? usual : usual.withMaster(seed);
    }

    private ParameterException refused(String message) {
        if (spec == null) {
            throw new IllegalStateException(message);
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
