package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins shards. */
@Command(
        name = "merge",
        description =
                "Joins run folders of one experiment, such as shards, and compares. The folders are left as they are.",
        footer = {"", "Example:", "  interdict merge runs/example-shard-1-of-2 runs/example-shard-2-of-2"})
public final class MergeCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Run folder that receives all runs. Default: runs/<experiment name>.")
    private @Nullable Path out;

    @Parameters(index = "0", arity = "1..*", paramLabel = "RUNS", description = "Run folders.")
    private List<Path> folders = List.of();

    /** With these analyses. */
    public MergeCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        return analyses.of(folders.get(0)).merge(folders, out, console);
    }
}
