package org.interdict.experiments.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdict.experiments.finding.BudgetUse;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyTipping;
import org.interdict.experiments.finding.StudyWorlds;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.MeanRank;
import org.interdict.results.statistics.paired.Regret;
import org.interdict.results.statistics.paired.StrategyMean;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.StrategyNote;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** A comparison as a tree for JSON; field names are a contract. A number that is not finite is null. */
public final class ComparisonDocument {
    /** The fields with which every document of a study begins. */
    public static final List<String> HEADING =
            List.of("experiment", "question", "runs", "failed", "stopped", "folder", "failures");

    private ComparisonDocument() {}

    /** The fields of a document that begins with the {@link #HEADING}. */
    public static List<String> fields(String... more) {
        return Stream.concat(HEADING.stream(), Stream.of(more)).toList();
    }

    /** The document of a study. */
    public static Map<String, @Nullable Object> of(StudyRuns runs, StudyComparison study) {
        Comparison comparison = study.comparison();
        Map<String, @Nullable Object> document = heading(runs);
        document.put("baseline", comparison.baseline());
        document.put("confidence", comparison.confidence());
        document.put("primary", comparison.primary().name());
        document.put("relevant", runs.experiment().claims().relevant());
        document.put("replicates", comparison.replicates());
        document.put("incomplete", comparison.incomplete());
        List<BudgetUse> uses = BudgetUse.of(runs);
        List<Object> strategies = new ArrayList<>();
        for (String name : comparison.strategies()) {
            Map<String, @Nullable Object> strategy = new LinkedHashMap<>();
            strategy.put("name", name);
            strategy.put("measures", measures(comparison, name));
            Map<String, @Nullable Object> cost = new LinkedHashMap<>();
            study.costs().getOrDefault(name, Map.of()).forEach((kind, value) -> cost.put(kind, Json.finite(value)));
            uses.stream().filter(use -> use.strategy().equals(name)).forEach(use -> {
                cost.put("budget", use.budget());
                cost.put("spent", Json.finite(use.spent()));
                cost.put("spentShare", Json.finite(use.share()));
            });
            strategy.put("cost", cost);
            strategies.add(strategy);
        }
        document.put("strategies", strategies);
        document.put(
                "effects",
                comparison.effects().stream().map(EffectDocument::effect).toList());
        document.put("contrasts", EffectDocument.contrasts(comparison));
        document.put("years", study.years().stream().map(EffectDocument::year).toList());
        document.put(
                "ranks",
                comparison.ranks().stream().map(ComparisonDocument::rank).toList());
        document.put(
                "regret",
                comparison.regrets().stream().map(ComparisonDocument::regret).toList());
        if (runs.drawn()) {
            WorldDocument.put(document, StudyWorlds.of(runs, comparison));
        }
        StudyTipping.beside(runs)
                .findings()
                .ifPresent(findings -> document.put("tippingPoints", TippingDocument.points(findings)));
        document.put("interactions", PortfolioDocument.interactions(study));
        document.put("costEffectiveness", PortfolioDocument.costEffectiveness(study));
        document.put(
                "notes",
                runs.store().runs().notes(runs.replicates()).stream()
                        .map(ComparisonDocument::note)
                        .toList());
        return document;
    }

    private static Map<String, @Nullable Object> note(StrategyNote note) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", note.strategy());
        entry.put("note", note.note());
        entry.put("runs", note.runs());
        entry.put("of", note.of());
        return entry;
    }

    /** What every document of a study begins with. */
    public static Map<String, @Nullable Object> heading(StudyRuns runs) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("experiment", runs.experiment().name());
        document.put("question", runs.experiment().question());
        document.put("runs", runs.runs());
        document.put("failed", runs.failures().size());
        document.put("stopped", runs.stopped().outcome());
        document.put("folder", runs.folder().toString());
        document.put(
                "failures",
                runs.failures().stream().map(ComparisonDocument::failure).toList());
        return document;
    }

    /** The means of a strategy, by measure. */
    public static Map<String, Object> measures(Comparison comparison, String strategy) {
        Map<String, Object> measures = new LinkedHashMap<>();
        for (StrategyMean mean : comparison.means()) {
            if (mean.strategy().equals(strategy)) {
                Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                entry.put("mean", Json.finite(mean.mean()));
                entry.put("lower", Json.finite(mean.lower()));
                entry.put("upper", Json.finite(mean.upper()));
                entry.put("n", mean.n());
                measures.put(mean.measure(), entry);
            }
        }
        return measures;
    }

    private static Map<String, @Nullable Object> rank(MeanRank rank) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", rank.strategy());
        entry.put("measure", rank.measure());
        entry.put("mean", Json.finite(rank.mean()));
        entry.put("lower", Json.finite(rank.lower()));
        entry.put("upper", Json.finite(rank.upper()));
        return entry;
    }

    private static Map<String, @Nullable Object> regret(Regret regret) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", regret.strategy());
        entry.put("measure", regret.measure());
        entry.put("mean", Json.finite(regret.mean()));
        entry.put("max", Json.finite(regret.max()));
        return entry;
    }

    private static Map<String, @Nullable Object> failure(RunEntry run) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("id", run.id().toString());
        entry.put("strategy", run.strategy());
        entry.put("seed", run.seed());
        entry.put("error", run.error());
        return entry;
    }
}
