package org.interdict.experiments.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdict.experiments.analysis.Plan;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.definition.experiment.Experiment;
import picocli.CommandLine.Command;

/** What an experiment would do. */
@Command(
        name = "plan",
        description =
                "Says what an experiment would do: runs, time, disk. Starts nothing and writes nothing, but times a small"
                        + " world first.",
        footer = {"", "Example:", "  interdict plan experiments/library/takedown-vs-detection.yaml --threads 8"})
public final class PlanCommand extends ExperimentCommand {
    private final Analyses analyses;

    /** With these analyses. */
    public PlanCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Experiment experiment = experiment();
        Plan plan = analyses.of(experiment)
                .plan(experiment, options().shard, options().threads());
        Path folder = options().folder(experiment);
        if (console.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("runs", plan.runs());
            document.put("points", plan.points());
            document.put("estimatedSeconds", plan.estimatedSeconds());
            document.put("estimatedBytes", Math.round(plan.estimatedBytes()));
            document.put("threads", options().threads());
            document.put("folder", folder.toString());
            console.print(document);
        } else {
            print(console.out(), plan, folder);
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, Plan plan, Path folder) {
        String most = plan.fixed() ? "" : "at most ";
        out.println(plan.title());
        out.println("  points   " + plan.pointsText());
        out.println("  runs     " + most + plan.runs() + " (" + plan.runsText() + ")");
        out.println("  time     " + most + "about " + FigureText.duration(plan.estimatedSeconds()) + " with "
                + options().threads() + " threads");
        out.println("  disk     " + most + "about " + FigureText.bytes(plan.estimatedBytes()));
        out.println("  folder   " + folder);
    }
}
