package org.interdict.experiments.analysis.validate;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.validation.pattern.Target;
import org.interdict.results.text.Json;

/** Verdicts as text and as JSON. */
final class ValidationText {
    private ValidationText() {}

    static void print(List<Verdict> verdicts, int replicates, PrintWriter out) {
        TextTable table = TextTable.of(
                "target",
                "role",
                "band",
                "simulated",
                FigureText.percent(Validation.CONFIDENCE) + " interval",
                "verdict",
                "distance",
                "unit");
        for (Verdict verdict : verdicts) {
            Target target = verdict.target();
            table.row(
                    target.id(),
                    target.role().name(),
                    plain(target.low()) + " to " + plain(target.high()),
                    FigureText.number(verdict.found().mean()),
                    interval(verdict),
                    verdict.found().n() == 0 ? "not seen" : verdict.pass() ? "pass" : "FAIL",
                    FigureText.number(verdict.distance()),
                    target.unit());
        }
        table.print(out);
        out.println();
        for (Target.Role role : Target.Role.values()) {
            long all = verdicts.stream()
                    .filter(each -> each.target().role() == role)
                    .count();
            long passed = verdicts.stream()
                    .filter(each -> each.target().role() == role && each.pass())
                    .count();
            if (all > 0) {
                out.println(passed + " of " + all + " targets of role " + role + " pass"
                        + (role == Target.Role.C ? " (they calibrated the model)" : " (held out)"));
            }
        }
        out.println("Means over " + replicates + " replicates; the distance is in widths of the band.");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }

    private static String interval(Verdict verdict) {
        return verdict.found().interval().isDefined()
                ? FigureText.number(verdict.found().interval().lower()) + " to "
                        + FigureText.number(verdict.found().interval().upper())
                : FigureText.number(Double.NaN);
    }

    /** The document of {@code --json}. */
    static List<Map<String, Object>> document(List<Verdict> verdicts) {
        return verdicts.stream().map(ValidationText::entry).toList();
    }

    private static Map<String, Object> entry(Verdict verdict) {
        Target target = verdict.target();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", target.id());
        entry.put("role", target.role().name());
        entry.put("low", target.low());
        entry.put("high", target.high());
        entry.put("value", Json.finite(verdict.found().mean()));
        entry.put("lower", Json.finite(verdict.found().interval().lower()));
        entry.put("upper", Json.finite(verdict.found().interval().upper()));
        entry.put("pass", verdict.pass());
        entry.put("distance", Json.finite(verdict.distance()));
        entry.put("replicates", verdict.found().n());
        entry.put("unit", target.unit());
        entry.put("grade", target.grade());
        return entry;
    }
}
