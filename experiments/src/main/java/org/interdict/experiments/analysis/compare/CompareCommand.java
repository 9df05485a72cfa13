package org.interdict.experiments.analysis.compare;

import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.cli.option.SignalStop;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Strategies side by side on common random numbers. */
@Command(
        name = "compare",
        description = "Runs strategies side by side on common random numbers: paired effects, ranks, regret, a report.",
        footer = {
            "",
            "Examples:",
            "  interdict compare experiments/library/takedown-vs-detection.yaml",
            "  interdict compare experiment.yaml --replicates 40 --set world.population=5000 --out runs/small"
        })
public final class CompareCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Mixin
    private RunOptions options = new RunOptions();

    @Parameters(index = "0", paramLabel = "EXPERIMENT", description = "Experiment file (YAML or JSON).")
    private String file = "";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Experiment experiment = options.read(file);
        Conclusion.refuseOneStrategy(file, experiment.strategies().size());
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = options.study(experiment, messages)
                        .withInterruption(stop.interruption())
                        .run(options.folder(experiment))) {
            Conclusion conclusion = new Conclusion(runs, messages, out, err);
            if (conclusion.interrupted()) {
                return conclusion.stopped();
            }
            if (!options.shard.whole()) {
                return conclusion.shard(options.shard.toString());
            }
            return conclusion.comparison(runs.folder().resolve(RunFolder.REPORT));
        }
    }
}
