package org.interdict.experiments.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.analysis.Plan;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.option.VaryOptions;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.run.StudyPlan;
import org.interdict.results.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What an experiment would do. */
@Command(
        name = "plan",
        description =
                "Says what an experiment would do: runs, time, memory, disk. Refuses what the command would refuse. Starts nothing"
                        + " and writes nothing, but times a small world first.",
        footer = {"", "Example:", "  interdict plan experiments/library/takedown-vs-detection.yaml --threads 8"})
public final class PlanCommand extends ExperimentCommand {
    private final Analyses analyses;

    @Mixin
    private VaryOptions vary = new VaryOptions();

    /** With these analyses. */
    public PlanCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected VaryArguments varied() {
        return vary.arguments();
    }

    @Override
    protected boolean takesDesigns() {
        return true;
    }

    @Override
    protected int run(Console console) {
        Experiment experiment = experiment();
        Analysis analysis = analyses.of(experiment);
        if (!options().shard.whole() && !analysis.whyNoShards().isEmpty()) {
            throw refused(analysis.whyNoShards());
        }
        Path folder = options().folder(experiment);
        analysis.check(experiment, folder, options().existing());
        if (experiment.strategies().size() < 2 && !experiment.calibration().isAsked()) {
            console.mention("there is one strategy: 'run' and 'ablate' take it, 'compare' needs two");
        }
        Plan plan = analysis.plan(experiment, options().shard, options().threads());
        double memory =
                StudyPlan.memory(experiment.world().population(), options().threads());
        if (memory > Runtime.getRuntime().maxMemory()) {
            console.mention(
                    "Java may use " + FigureText.bytes(Runtime.getRuntime().maxMemory())
                            + ", which may be too little: use fewer threads (--threads), or give it more (INTERDICT_JAVA_OPTS=-Xmx…)");
        }
        if (console.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("runs", plan.runs());
            document.put("points", plan.points());
            document.put("burnIns", plan.burnIns());
            document.put("estimatedSeconds", plan.estimatedSeconds());
            document.put("estimatedBytes", Math.round(plan.estimatedBytes()));
            document.put("estimatedMemory", Math.round(memory));
            document.put("threads", options().threads());
            document.put("cores", Runtime.getRuntime().availableProcessors());
            document.put("folder", folder.toString());
            console.print(document);
        } else {
            print(console.out(), plan, memory, folder);
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, Plan plan, double memory, Path folder) {
        int cores = Runtime.getRuntime().availableProcessors();
        String most = plan.fixed() ? "" : "at most ";
        out.println(plan.title());
        out.println("  points   " + plan.pointsText());
        out.println("  runs     " + most + plan.runs() + " (" + plan.runsText() + ")");
        out.println("  burn-ins " + most + plan.burnIns());
        out.println("  time     " + most + "about " + FigureText.duration(plan.estimatedSeconds()) + " with "
                + options().threads() + " threads on " + cores + " cores");
        out.println("  memory   about " + FigureText.bytes(memory));
        out.println("  disk     " + most + "about " + FigureText.bytes(plan.estimatedBytes()));
        out.println("  folder   " + Printable.line(folder.toString()));
    }
}
