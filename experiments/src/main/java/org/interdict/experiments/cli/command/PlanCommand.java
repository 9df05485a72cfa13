package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.option.RunOptions;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.JsonOutput;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interdict.experiments.analysis.calibrate.CalibrationPlan;
import org.interdict.experiments.analysis.calibrate.CalibrationTargets;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.StudyPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an experiment would do. */
@Command(
        name = "plan",
        description =
                "Says what an experiment would do: runs, time, disk. Starts nothing and writes nothing, but times a small"
                        + " world first.",
        footer = {"", "Example:", "  interdict plan experiments/library/takedown-vs-detection.yaml --threads 8"})
public final class PlanCommand implements Callable<Integer> {
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
        Experiment experiment = options.read(file);
        PrintWriter out = spec.commandLine().getOut();
        if (experiment.calibration().isAsked()) {
            calibration(out, experiment);
            return ExitCode.DONE;
        }
        StudyPlan plan = StudyPlan.of(experiment, Engine.of(experiment), options.shard, options.threads());
        if (messages.json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("runs", plan.runs());
            document.put("points", plan.points());
            document.put("estimatedSeconds", plan.estimatedSeconds());
            document.put("estimatedBytes", Math.round(plan.estimatedBytes()));
            document.put("threads", options.threads());
            document.put("folder", options.folder(experiment).toString());
            JsonOutput.print(out, document);
        } else {
            print(out, experiment, plan);
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, Experiment experiment, StudyPlan plan) {
        boolean sequential = experiment.replicates().until() != null && options.shard.whole();
        out.println(experiment.name());
        out.println(
                "  points   " + plan.points() + " (" + experiment.strategies().size() + " strategies, "
                        + experiment.uncertainty().draws() + " draws)");
        out.println("  runs     " + (sequential ? "at most " : "") + plan.runs() + " ("
                + (sequential ? experiment.replicates().min() + " to " : "")
                + experiment.replicates().max() + " replicates"
                + (options.shard.whole() ? "" : ", shard " + options.shard) + ")");
        out.println("  time     " + (sequential ? "at most " : "") + "about "
                + FigureText.duration(plan.estimatedSeconds()) + " with " + options.threads() + " threads");
        out.println(
                "  disk     " + (sequential ? "at most " : "") + "about " + FigureText.bytes(plan.estimatedBytes()));
        out.println("  folder   " + options.folder(experiment));
    }

    /** An experiment with targets is one to be calibrated. */
    private void calibration(PrintWriter out, Experiment experiment) {
        CalibrationPlan plan = CalibrationPlan.of(
                experiment,
                CalibrationTargets.fieldwork(experiment.calibration().targets()),
                options.threads());
        if (messages.json) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("runs", plan.simulations());
            document.put("points", plan.sets());
            document.put("estimatedSeconds", plan.estimatedSeconds());
            document.put("estimatedBytes", Math.round(plan.estimatedBytes()));
            document.put("threads", options.threads());
            document.put("folder", options.folder(experiment).toString());
            JsonOutput.print(out, document);
            return;
        }
        CalibrationSettings.Method method = experiment.calibration().method();
        out.println(experiment.name() + ": calibration");
        out.println("  points   at most " + plan.sets() + " parameter sets (" + method.particles() + " particles, "
                + method.rounds() + " rounds of " + method.moves() + " steps)");
        out.println("  runs     at most " + plan.simulations() + " (" + method.replicates() + " replicates)");
        out.println("  time     at most about " + FigureText.duration(plan.estimatedSeconds()) + " with "
                + options.threads() + " threads");
        out.println("  disk     at most about " + FigureText.bytes(plan.estimatedBytes()));
        out.println("  folder   " + options.folder(experiment));
    }
}
