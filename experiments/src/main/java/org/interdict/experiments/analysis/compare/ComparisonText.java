package org.interdict.experiments.analysis.compare;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.finding.BudgetUse;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyWorlds;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.Regret;
import org.interdict.results.store.runs.StrategyNote;

/** A comparison as text: effects first, then means, cost, ranks and regret. */
final class ComparisonText {
    private static final int ERROR_DECIMALS = 4;

    private final StudyRuns runs;
    private final StudyComparison study;
    private final Comparison comparison;
    private final PrintWriter out;

    private ComparisonText(StudyRuns runs, StudyComparison study, PrintWriter out) {
        this.runs = runs;
        this.study = study;
        this.comparison = study.comparison();
        this.out = out;
    }

    static void print(StudyRuns runs, StudyComparison study, PrintWriter out) {
        ComparisonText text = new ComparisonText(runs, study, out);
        text.heading();
        EffectText effects = new EffectText(study, text.each(), out);
        text.comparison.measures().forEach(effects::effects);
        text.legend();
        effects.contrasts();
        effects.years();
        PortfolioText portfolio = new PortfolioText(study, out);
        portfolio.interactions();
        text.costs();
        portfolio.costEffectiveness();
        text.ranks();
        if (runs.drawn()) {
            WorldText.print(
                    StudyWorlds.of(runs, study.comparison()), study.comparison().primary(), out);
        }
        text.notes();
    }

    private String each() {
        return runs.drawn() ? "world" : "replicate";
    }

    private void notes() {
        List<StrategyNote> notes = runs.store().runs().notes(runs.replicates());
        if (!notes.isEmpty()) {
            out.println();
            out.println("What the logs of the strategies say");
            notes.forEach(note -> out.println("  " + note.line()));
        }
    }

    private void heading() {
        out.println(runs.experiment().name());
        if (!runs.experiment().question().isBlank()) {
            out.println(runs.experiment().question());
        }
        out.println(comparison.replicates() + " " + each() + "s of "
                + comparison.strategies().size() + " strategies on common"
                + " random numbers (" + runs.runs() + " runs, "
                + runs.failures().size() + " failed"
                + (comparison.incomplete() > 0 ? "; " + comparison.incomplete() + " " + each() + "s left out" : "")
                + "); "
                + why());
        BudgetUse.of(runs).forEach(use -> out.println("  " + use.strategy() + ": " + use.words()));
    }

    private String why() {
        boolean sequential = runs.experiment().replicates().until() != null;
        return switch (runs.stopped()) {
            case TARGET -> "stopped because the target precision was reached";
            case MAX ->
                sequential
                        ? "stopped at the maximum number of replicates, before the target precision was reached"
                        : "all replicates were run";
            case WORLDS ->
                "stopped before the target precision was reached, since more seeds per world could not reach it; more worlds"
                        + " might: raise uncertainty.draws";
            case INTERRUPTED -> "not finished";
        };
    }

    private void legend() {
        out.println();
        out.println("Differences are paired by " + each() + ", strategy minus '" + comparison.baseline()
                + "'. The intervals on " + comparison.primary().name() + " hold jointly with");
        out.println(FigureText.percent(comparison.confidence())
                + " confidence, and so do those on all other measures together. Where an interval excludes 0, and only there, adj. p is below "
                + error() + ",");
        out.println("and the finding claims a difference. Effect size: in standard deviations of the baseline between "
                + each() + "s.");
        out.println("Better in: share of " + each()
                + "s. Var. ratio: how many times more seeds independent luck would have needed.");
    }

    private String error() {
        return BigDecimal.valueOf(1 - comparison.confidence())
                .setScale(ERROR_DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void costs() {
        boolean known = study.costs().values().stream()
                .anyMatch(kinds -> kinds.values().stream().anyMatch(Double::isFinite));
        if (!known) {
            return;
        }
        out.println();
        out.println("Mean cost of a run");
        TextTable table = TextTable.of(
                "strategy",
                "agencies: investigator-days",
                "platforms, hosts, search: cost",
                "innocent persons flagged");
        for (Map.Entry<String, Map<String, Double>> cost : study.costs().entrySet()) {
            List<String> numbers = StudyComparison.COSTS.stream()
                    .map(kind -> FigureText.number(cost.getValue().getOrDefault(kind, Double.NaN)))
                    .toList();
            table.row(cost.getKey(), numbers.get(0), numbers.get(1), numbers.get(2));
        }
        table.print(out);
    }

    private void ranks() {
        out.println();
        out.println("Ranks (1 is best) and regret (how far from the " + each() + "'s best strategy)");
        TextTable table = TextTable.of("measure", "strategy", "mean rank", "mean regret", "largest regret");
        for (ComparedMeasure measure : comparison.measures()) {
            for (String strategy : comparison.strategies()) {
                MeanRank rank = comparison.ranks().stream()
                        .filter(row ->
                                row.strategy().equals(strategy) && row.measure().equals(measure.name()))
                        .findFirst()
                        .orElseThrow();
                Regret regret = comparison.regrets().stream()
                        .filter(row ->
                                row.strategy().equals(strategy) && row.measure().equals(measure.name()))
                        .findFirst()
                        .orElseThrow();
                table.row(
                        measure.name(),
                        strategy,
                        FigureText.number(rank.mean()),
                        FigureText.number(regret.mean()),
                        FigureText.number(regret.max()));
            }
        }
        table.print(out);
        if (runs.stopped() == Stopped.INTERRUPTED) {
            out.println();
            out.println("The study is not finished: these numbers will change.");
        }
    }
}
