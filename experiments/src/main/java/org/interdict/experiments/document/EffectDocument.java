package org.interdict.experiments.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.text.Json;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** Effects, contrasts and effects by year as trees for JSON; field names are a contract. A number that is not finite is null. */
public final class EffectDocument {
    private EffectDocument() {}

    /** An effect. */
    public static Map<String, @Nullable Object> effect(Effect effect) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", effect.strategy());
        entry.put("baseline", effect.baseline());
        numbers(entry, effect);
        entry.put("finding", Words.hyphenated(effect.finding()));
        return entry;
    }

    private static void numbers(Map<String, @Nullable Object> entry, Effect effect) {
        entry.put("measure", effect.measure().name());
        entry.put("mean", Json.finite(effect.mean()));
        entry.put("lower", Json.finite(effect.lower()));
        entry.put("upper", Json.finite(effect.upper()));
        interval(entry, "pointwise", effect.pointwise());
        entry.put("relative", Json.finite(effect.relative()));
        interval(entry, "relative", effect.relativeInterval());
        entry.put("ratio", Json.finite(effect.ratio()));
        interval(entry, "ratio", effect.ratioInterval());
        entry.put("n", effect.n());
        entry.put("dropped", effect.dropped());
        entry.put("varianceRatio", Json.finite(effect.varianceRatio()));
        entry.put("p", Json.finite(effect.p()));
        entry.put("pAdjusted", Json.finite(effect.pAdjusted()));
        entry.put("effectSize", Json.finite(effect.effectSize()));
        entry.put("probabilityBetter", Json.finite(effect.probabilityBetter()));
        interval(entry, "probabilityBetter", effect.probabilityBetterInterval());
    }

    private static void interval(Map<String, @Nullable Object> entry, String name, Interval interval) {
        entry.put(name + "Lower", Json.finite(interval.lower()));
        entry.put(name + "Upper", Json.finite(interval.upper()));
    }

    /** Every pair of strategies, measure by measure: first those with the baseline, then the others. */
    static List<Map<String, @Nullable Object>> contrasts(Comparison comparison) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ComparedMeasure measure : comparison.measures()) {
            for (List<Effect> of : List.of(comparison.effects(), comparison.contrasts())) {
                of.stream()
                        .filter(effect -> effect.measure().equals(measure))
                        .forEach(effect -> rows.add(contrast(effect)));
            }
        }
        return rows;
    }

    private static Map<String, @Nullable Object> contrast(Effect effect) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", effect.strategy());
        entry.put("against", effect.baseline());
        numbers(entry, effect);
        entry.put("finding", Words.hyphenated(effect.finding()));
        return entry;
    }

    static Map<String, @Nullable Object> year(YearEffect year) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("year", year.year());
        entry.put("firstDay", year.firstDay());
        entry.put("lastDay", year.lastDay());
        entry.putAll(effect(year.effect()));
        return entry;
    }
}
