package org.interdict.experiments.cli.command;

import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.option.RunOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins shards. */
@Command(
        name = "merge",
        description =
                "Joins run folders of one experiment, such as shards, and compares. The folders are left as they are.",
        footer = {"", "Example:", "  interdict merge runs/example-shard-1-of-2 runs/example-shard-2-of-2"})
public final class MergeCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Run folder that receives all runs. Default: runs/<experiment name>.")
    private @Nullable Path out;

    @Parameters(index = "0", arity = "1..*", paramLabel = "RUNS", description = "Run folders.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        Experiment experiment;
        Design design;
        try (StudyRuns first = StudyRuns.read(folders.get(0))) {
            experiment = first.experiment();
            design = first.design();
        }
        Path folder = out == null ? RunOptions.folder(experiment, design) : out;
        try (StudyRuns runs = Study.of(experiment).withDesign(design).merge(folder, folders)) {
            Conclusion conclusion = new Conclusion(
                    runs,
                    messages,
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr());
            if (conclusion.interrupted() && !messages.quiet) {
                spec.commandLine().getErr().println("interdict: replicates are missing: has every shard been given?");
            }
            return design.arms().size() < 2
                    ? conclusion.failures()
                    : conclusion.comparison(folder.resolve(RunFolder.REPORT));
        }
    }
}
