package org.interdict.experiments.cli.option;

import java.util.List;
import picocli.CommandLine.Option;

/** Options of a command that runs the default world and takes no experiment file. */
public final class WorldOptions extends SeedOptions {
    private static final int DEFAULT_REPLICATES = 10;

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "Replace a default value, for example world.population=5000 or"
                    + " parameters.visits.plain=0.2. Repeatable.")
    public List<String> overrides = List.of();

    @Option(names = "--replicates", paramLabel = "N", description = "Number of seeds. Default: 10.")
    public void replicates(int value) {
        chosen(value);
    }

    /** Number of seeds. */
    public int replicates() {
        Integer chosen = chosen();
        return chosen == null ? DEFAULT_REPLICATES : chosen;
    }
}
