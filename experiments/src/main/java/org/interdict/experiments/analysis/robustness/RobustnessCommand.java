package org.interdict.experiments.analysis.robustness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.analysis.Conclusion;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyWorlds;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.robustness.RobustnessPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** How the conclusions of several studies stand over drawn worlds, as a page. */
@Command(
        name = "robustness",
        description =
                "Writes a page in Markdown from stored comparisons with drawn worlds, without simulating: for each a sentence to"
                        + " quote, the ranking over worlds, regret, and what it rests on.",
        footer = {"", "Example:", "  interdict robustness runs/takedown-vs-detection runs/help-access > robustness.md"})
final class RobustnessCommand extends ConsoleCommand {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "RUNS", description = "Run folders.")
    private List<Path> folders = List.of();

    @Override
    protected int run(Console console) {
        List<RobustnessPage.Question> questions = new ArrayList<>();
        for (Path folder : folders) {
            try (StudyRuns runs = StudyRuns.read(folder, PairedComparison.STORED)) {
                questions.add(question(folder, runs));
            }
        }
        String page = RobustnessPage.of(questions);
        if (console.json()) {
            console.print(Map.of("markdown", page));
        } else {
            console.out().print(page);
        }
        return ExitCode.DONE;
    }

    private static RobustnessPage.Question question(Path folder, StudyRuns runs) {
        Conclusion.refuseOneStrategy(folder.toString(), runs.design().arms().size());
        if (!runs.drawn()) {
            throw new InvalidInput(InputError.of(
                    folder.toString(),
                    "its runs hold the parameters at their usual values",
                    "run it with --set uncertainty.parameters=evidence"));
        }
        StudyComparison study = StudyComparison.of(runs);
        return new RobustnessPage.Question(
                runs.experiment().name(),
                runs.experiment().question(),
                runs.store().header().version(),
                runs.experiment().world().population(),
                runs.experiment().horizon().evaluationDays(),
                runs.failures().size(),
                study.comparison(),
                StudyWorlds.of(runs, study.comparison()));
    }
}
