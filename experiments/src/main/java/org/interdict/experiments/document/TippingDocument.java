package org.interdict.experiments.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.tipping.TippingCurve;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.statistics.tipping.TippingPoint;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** Tipping points as a tree for JSON; field names are a contract. */
public final class TippingDocument {
    private TippingDocument() {}

    /** The document of tipping runs. */
    public static Map<String, @Nullable Object> of(StudyRuns runs, TippingFindings findings) {
        Map<String, @Nullable Object> document = ComparisonDocument.heading(runs);
        document.put("measure", findings.curves().get(0).measure().name());
        document.put("best", findings.best());
        document.put("settled", findings.settled());
        document.put("replicates", findings.replicates());
        document.put("tippingPoints", points(findings));
        return document;
    }

    /** One entry for each parameter and tipping point. A parameter without a tipping point in its range has one entry, without a point. */
    static List<Object> points(TippingFindings findings) {
        List<Object> entries = new ArrayList<>();
        for (TippingCurve curve : findings.curves()) {
            List<TippingPoint> points = curve.points();
            if (points.isEmpty()) {
                entries.add(entry(curve, findings.best(), null));
            }
            points.forEach(point -> entries.add(entry(curve, findings.best(), point)));
        }
        return entries;
    }

    private static Map<String, @Nullable Object> entry(TippingCurve curve, String best, @Nullable TippingPoint point) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("parameter", curve.parameter().name());
        entry.put("grade", curve.parameter().grade().name());
        entry.put("measure", curve.measure().name());
        entry.put("low", curve.values().get(0));
        entry.put("usual", curve.values().get(curve.usual()));
        entry.put("high", curve.values().get(curve.values().size() - 1));
        entry.put("best", best);
        entry.put("rival", point == null ? null : point.rival());
        entry.put("value", point == null ? null : Json.finite(point.value()));
        entry.put("ofRange", point == null ? null : Json.finite(point.ofRange()));
        entry.put(
                "between",
                point == null
                        ? null
                        : List.of(point.between().lower(), point.between().upper()));
        entry.put("from", point == null ? null : Json.finite(point.interval().lower()));
        entry.put("to", point == null ? null : Json.finite(point.interval().upper()));
        entry.put("clear", point == null ? null : point.clear());
        return entry;
    }
}
