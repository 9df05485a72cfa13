package org.interdict.experiments.analysis.tip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExperimentCommand;
import org.interdict.experiments.cli.option.SignalStop;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.experiments.design.OneAtATime;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.design.PlausibleRange;
import org.interdict.experiments.document.TippingDocument;
import org.interdict.experiments.finding.StudyTipping;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.store.folder.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How far a parameter must move for another strategy to be best. */
@Command(
        name = "tip",
        description =
                "Moves single parameters through their plausible ranges, all else at its usual value and all strategies under the same"
                        + " seeds: how far must one move, alone, for another strategy to be best on the first measure?",
        footer = {
            "",
            "Runs are kept in the folder 'tipping' of the experiment's own run folder; compare and report then show them.",
            "",
            "Examples:",
            "  interdict tip experiment.yaml --parameter search.conversion --parameter displacement.stop",
            "  interdict tip experiment.yaml --top 4     the parameters that drawn worlds point to: compare them first"
        })
final class TipCommand extends ExperimentCommand {
    private static final int REPLICATES = 8;
    private static final int MOST_STEPS = 20;

    @Option(names = "--parameter", paramLabel = "NAME", description = "Parameter to move; repeatable.")
    private List<String> named = List.of();

    @Option(
            names = "--top",
            paramLabel = "N",
            description =
                    "Without --parameter: the N parameters that are most strongly correlated with the differences between strategies, over the drawn worlds of the experiment's stored comparison. Default: 4.")
    private int top = 4;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "Values on each side of the usual one that are run first, 1 to 20. Default: 3.")
    private int steps = 3;

    @Option(
            names = "--halvings",
            paramLabel = "N",
            description = "How often the step in which another strategy becomes best is halved, 0 to 20. Default: 3.")
    private int halvings = 3;

    @Override
    protected int run(Console console) {
        check();
        Experiment asked = experiment();
        Conclusion.refuseOneStrategy(file(), asked.strategies().size());
        Path study = options().folder(asked);
        List<ParameterDeclaration> chosen = named.isEmpty() ? pointedTo(study) : byName();
        int replicates = options().replicatesGiven() ? asked.replicates().max() : REPLICATES;
        Experiment experiment = StudyTipping.experiment(asked, replicates);
        OneAtATime design = OneAtATime.of(experiment, chosen, steps);
        try (SignalStop stop = SignalStop.install();
                StudyRuns runs = new TippingSearch(
                                () -> options()
                                        .study(experiment, console)
                                        .withDesign(OneAtATime.arms(experiment))
                                        .withInterruption(stop.interruption()),
                                design.worlds(),
                                halvings)
                        .run(StudyTipping.folder(study), options().existing())) {
            Conclusion conclusion = new Conclusion(runs, console);
            return conclusion.interrupted() ? conclusion.stopped() : conclude(runs, conclusion, console);
        }
    }

    private static int conclude(StudyRuns runs, Conclusion conclusion, Console console) {
        TippingFindings findings = StudyTipping.of(runs);
        if (console.json()) {
            console.print(TippingDocument.of(runs, findings));
        } else {
            TippingText.print(runs, findings, console.out());
            console.out().println("Runs: " + runs.folder().resolve(RunFolder.DATABASE));
        }
        return conclusion.failures();
    }

    private void check() {
        if (top < 1) {
            throw refused("--top must be at least 1, not " + top);
        }
        if (steps < 1 || steps > MOST_STEPS) {
            throw refused("--steps must lie between 1 and 20, not " + steps);
        }
        if (halvings < 0 || halvings > MOST_STEPS) {
            throw refused("--halvings must lie between 0 and 20, not " + halvings);
        }
        if (!options().shard.whole()) {
            throw refused(Tip.NO_SHARDS);
        }
    }

    private List<ParameterDeclaration> pointedTo(Path study) {
        String what = "name parameters with --parameter, or compare the experiment with drawn worlds first"
                + " (--set uncertainty.parameters=evidence)";
        if (!RunFolder.holdsRuns(study)) {
            throw new InvalidInput(
                    InputError.of(study.toString(), "there are no runs that show which parameters to move", what));
        }
        try (StudyRuns runs = StudyRuns.read(study, PairedComparison.STORED)) {
            List<ParameterDeclaration> found = runs.drawn() ? StudyTipping.candidates(runs, top) : List.of();
            if (found.isEmpty()) {
                throw new InvalidInput(
                        InputError.of(study.toString(), "its runs do not show which parameters to move", what));
            }
            return found;
        }
    }

    private List<ParameterDeclaration> byName() {
        List<String> known =
                Parameters.ALL.stream().map(ParameterDeclaration::name).toList();
        List<ParameterDeclaration> chosen = new ArrayList<>();
        for (String name : new LinkedHashSet<>(named)) {
            int index = known.indexOf(name);
            if (index < 0) {
                throw new InvalidInput(InputError.of(
                        "--parameter", "there is no parameter '" + name + "'", Spelling.suggestion(name, known)));
            }
            ParameterDeclaration parameter = Parameters.ALL.get(index);
            if (!new PlausibleRange(parameter).varies()) {
                throw new InvalidInput(
                        InputError.of("--parameter", "'" + name + "' has a plausible range of one value", ""));
            }
            chosen.add(parameter);
        }
        return chosen;
    }
}
