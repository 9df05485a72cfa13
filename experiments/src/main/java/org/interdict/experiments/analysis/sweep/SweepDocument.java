package org.interdict.experiments.analysis.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.document.ComparisonDocument;
import org.interdict.experiments.document.EffectDocument;
import org.interdict.experiments.run.record.FixedClaims;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.sweep.SweepInput;
import org.interdict.results.report.sweep.SweepWording;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.sweep.Crossing;
import org.interdict.results.statistics.sweep.MainEffect;
import org.interdict.results.statistics.sweep.ResponseCurve;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** A sweep as a tree for JSON; field names are a contract. A number that is not finite is null. */
final class SweepDocument {
    private SweepDocument() {}

    static Map<String, @Nullable Object> of(StudyRuns runs, SweepInput input, @Nullable Path page) {
        DesignSettings design = runs.experiment().design();
        SweepFindings findings = input.findings();
        Map<String, @Nullable Object> document = ComparisonDocument.heading(runs);
        document.put("baseline", runs.design().baseline());
        document.put("confidence", FixedClaims.of(runs.experiment()).confidence());
        document.put("replicates", runs.replicates());
        document.put("design", design(design));
        document.put(
                "factors", design.factors().stream().map(DesignFactor::name).toList());
        document.put("points", points(runs, findings));
        document.put("crossings", crossings(findings));
        document.put(
                "mainEffects",
                findings.mainEffects().stream().map(SweepDocument::mainEffect).toList());
        SweepWording wording = new SweepWording(findings);
        document.put(
                "sentences",
                findings.measures().stream()
                        .flatMap(measure -> wording.sentences(measure).stream())
                        .toList());
        document.put("notes", input.notes());
        document.put("report", page == null ? null : page.toString());
        return document;
    }

    private static Map<String, Object> design(DesignSettings design) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", design.kind().word());
        List<Object> factors = new ArrayList<>();
        for (DesignFactor factor : design.factors()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", factor.name());
            entry.put("scale", factor.scale().name().toLowerCase(Locale.ROOT));
            if (factor.levels().isEmpty()) {
                entry.put("low", NumberText.exact(factor.low()));
                entry.put("high", NumberText.exact(factor.high()));
            } else {
                entry.put(
                        "levels",
                        factor.levels().stream()
                                .distinct()
                                .map(level -> value(factor, level))
                                .toList());
            }
            factors.add(entry);
        }
        document.put("factors", factors);
        return document;
    }

    /** A value as it stands in an experiment file. */
    static @Nullable Object value(DesignFactor factor, double value) {
        if (!Double.isFinite(value)) {
            return null;
        }
        return factor.value(value) instanceof Double number ? NumberText.exact(number) : factor.value(value);
    }

    private static List<Object> points(StudyRuns runs, SweepFindings findings) {
        Map<Integer, SweptPoint> compared = new LinkedHashMap<>();
        findings.points().forEach(point -> compared.put(point.number(), point));
        List<List<Double>> values = SweepReading.values(runs);
        int[] failed = SweepReading.failed(runs);
        List<Object> points = new ArrayList<>();
        for (int number = 0; number < values.size(); number++) {
            Map<String, @Nullable Object> entry = new LinkedHashMap<>();
            Map<String, @Nullable Object> named = new LinkedHashMap<>();
            List<DesignFactor> factors = runs.experiment().design().factors();
            for (int f = 0; f < factors.size(); f++) {
                named.put(
                        factors.get(f).name(),
                        value(factors.get(f), values.get(number).get(f)));
            }
            entry.put("point", number);
            entry.put("values", named);
            SweptPoint point = compared.get(number);
            entry.put("replicates", point == null ? 0 : point.comparison().replicates());
            entry.put("failed", failed[number]);
            entry.put(
                    "effects",
                    point == null
                            ? List.of()
                            : point.comparison().effects().stream()
                                    .map(EffectDocument::effect)
                                    .toList());
            entry.put("levels", point == null ? Map.of() : levels(point.comparison()));
            entry.put("best", point == null ? Map.of() : best(point, findings.measures()));
            points.add(entry);
        }
        return points;
    }

    private static Map<String, Object> levels(Comparison comparison) {
        Map<String, Object> levels = new LinkedHashMap<>();
        comparison
                .strategies()
                .forEach(strategy -> levels.put(strategy, ComparisonDocument.measures(comparison, strategy)));
        return levels;
    }

    private static Map<String, @Nullable Object> best(SweptPoint point, List<ComparedMeasure> measures) {
        Map<String, @Nullable Object> best = new LinkedHashMap<>();
        for (int m = 0; m < measures.size(); m++) {
            int strategy = point.best(m);
            best.put(
                    measures.get(m).name(),
                    strategy < 0 ? null : point.comparison().strategies().get(strategy));
        }
        return best;
    }

    private static List<Object> crossings(SweepFindings findings) {
        List<Object> all = new ArrayList<>();
        for (ResponseCurve curve : findings.curves()) {
            for (Crossing crossing : curve.crossings()) {
                Map<String, @Nullable Object> entry = new LinkedHashMap<>();
                entry.put("strategy", curve.strategy());
                entry.put("measure", curve.measure().name());
                entry.put("factor", curve.factor().name());
                entry.put("value", Json.finite(crossing.at()));
                entry.put("between", List.of(crossing.below(), crossing.above()));
                entry.put("betterBelow", crossing.betterBelow());
                entry.put("lower", Json.finite(crossing.interval().lower()));
                entry.put("upper", Json.finite(crossing.interval().upper()));
                entry.put("share", Json.finite(crossing.share()));
                all.add(entry);
            }
        }
        return all;
    }

    private static Map<String, @Nullable Object> mainEffect(MainEffect effect) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("factor", effect.factor().name());
        entry.put("strategy", effect.strategy());
        entry.put("measure", effect.measure().name());
        entry.put("range", Json.finite(effect.range()));
        List<Object> levels = new ArrayList<>();
        for (MainEffect.Level level : effect.levels()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put(
                    "low",
                    effect.factor().numeric()
                            ? (Object) level.low()
                            : effect.factor().text(level.low()));
            one.put(
                    "high",
                    effect.factor().numeric()
                            ? (Object) level.high()
                            : effect.factor().text(level.high()));
            one.put("points", level.points());
            one.put("mean", Json.finite(level.effect().mean()));
            one.put("lower", Json.finite(level.effect().interval().lower()));
            one.put("upper", Json.finite(level.effect().interval().upper()));
            levels.add(one);
        }
        entry.put("levels", levels);
        return entry;
    }
}
