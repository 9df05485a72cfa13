package org.interdict.results.report.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.interdict.results.figure.ValidationFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.fit.TargetFinding;
import org.interdict.results.text.Numbers;

/**
 * The report of a validation: the model compared with each published pattern, as a picture and in numbers.
 */
public final class ValidationReport {
    private final ValidationInput input;
    private final ReportPage page;
    private final Figure figure;

    private ValidationReport(ValidationInput input) {
        this.input = input;
        this.page = new ReportPage(input, "validation");
        this.figure = ValidationFigure.of(input.findings(), title(), subtitle());
    }

    /**
     * Writes {@code index.html} and {@code figures/}.
     *
     * @param input what came out
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(ValidationInput input, Path folder) throws IOException {
        ValidationReport report = new ValidationReport(input);
        report.sections();
        return report.page.write(List.of(report.figure), folder);
    }

    private void sections() {
        page.answer(answer(), "");
        page.section("targets", "Target by target", this::targets);
        page.limits(limits());
        page.run(
                () -> {},
                () -> page.html()
                        .term(
                                "Replicates",
                                input.replicates() + ", seeds "
                                        + input.provenance().firstSeed() + " to "
                                        + input.provenance().lastSeed()),
                () -> {});
    }

    private void targets() {
        page.figure(figure);
        page.html()
                .table(
                        "Each pattern and what was simulated",
                        List.of("Pattern", "Unit", "Role", "Grade", "Band", "Simulated", "n", "Distance", "Verdict"),
                        2,
                        input.findings().stream().map(ValidationReport::row).toList())
                .list(List.of(
                        "<strong>Simulated</strong>: mean over the replicates in which the pattern could be seen, with the "
                                + Html.escape(Numbers.percent(input.confidence()))
                                + " t interval of each target alone. The verdict depends on the mean, not on the interval.",
                        "<strong>Distance</strong>: how far the mean lies outside the band, in widths of the band.",
                        "<strong>Role</strong>: C may calibrate the model, V is held out. <strong>Grade</strong>: A is measured in this population, "
                                + "B in an analogue, C is assumed."));
    }

    private static long passed(List<TargetFinding> findings) {
        return findings.stream().filter(TargetFinding::passes).count();
    }

    private static String share(List<TargetFinding> findings, String kind) {
        return passed(findings) + " of " + Phrases.plural(findings.size(), kind);
    }

    private String title() {
        List<TargetFinding> heldOut = input.group(true);
        List<TargetFinding> calibrated = input.group(false);
        String own = "that calibrated the model";
        if (heldOut.isEmpty()) {
            return share(calibrated, "pattern") + " " + own + verb(calibrated);
        }
        return share(heldOut, "held-out pattern")
                + verb(heldOut)
                + (calibrated.isEmpty() ? "" : ", and " + passed(calibrated) + " of " + calibrated.size() + " " + own);
    }

    private static String verb(List<TargetFinding> findings) {
        return passed(findings) == 1 ? " lies in its band" : " lie in their band";
    }

    private String subtitle() {
        return "Mean over " + Phrases.plural(input.replicates(), "replicate")
                + (input.replicates() > 1
                        ? ", lines: its " + Numbers.percent(input.confidence())
                                + " interval; each on the scale of its band"
                        : "; each on the scale of its band");
    }

    private List<String> answer() {
        List<String> items = new ArrayList<>();
        for (boolean heldOut : new boolean[] {true, false}) {
            List<TargetFinding> group = input.group(heldOut);
            if (!group.isEmpty()) {
                items.add(Html.strong(share(group, heldOut ? "held-out pattern" : "pattern"))
                        + (heldOut ? "" : " that calibrated the model") + verb(group) + "." + outside(group));
            }
        }
        List<String> unseen = input.findings().stream()
                .filter(finding -> !finding.seen())
                .map(finding -> finding.band().id())
                .toList();
        if (!unseen.isEmpty()) {
            items.add("Not seen in any replicate, and therefore not passed: " + Html.escape(Phrases.and(unseen)) + ".");
        }
        items.add("A mean in its band does not contradict the pattern; it does not prove the mechanism.");
        return items;
    }

    private static String outside(List<TargetFinding> group) {
        List<String> missed = group.stream()
                .filter(finding -> finding.seen() && !finding.passes())
                .sorted(Comparator.comparingDouble(finding -> -distance(finding)))
                .map(finding -> finding.band().id() + " (" + Numbers.value(distance(finding)) + " widths "
                        + (finding.found().mean() < finding.band().low() ? "below" : "above") + ")")
                .toList();
        return missed.isEmpty() ? "" : " Outside: " + Html.escape(Phrases.and(missed)) + ".";
    }

    private static double distance(TargetFinding finding) {
        return finding.band().distance(finding.found().mean());
    }

    private static String row(TargetFinding finding) {
        return TableCells.head(finding.band().id(), finding.band().pattern())
                + TableCells.text(finding.band().unit())
                + TableCells.number(finding.heldOut() ? "V" : "C")
                + TableCells.number(finding.grade())
                + TableCells.number(Numbers.value(finding.band().low()) + " to "
                        + Numbers.value(finding.band().high()))
                + TableCells.number(finding.found().mean(), finding.found().interval(), Numbers::value)
                + TableCells.number(Integer.toString(finding.found().n()))
                + TableCells.number(Numbers.value(distance(finding)))
                + (!finding.seen()
                        ? TableCells.number("not seen")
                        : finding.passes() ? TableCells.number("pass") : "<td><strong>fail</strong></td>");
    }

    private static List<String> limits() {
        return List.of(
                "A band is wide where its sources are uncertain, and a wide band is easy to meet.",
                "Each pattern is measured by a virtual study that observes the simulated world as the published study observed the real one. "
                        + "Where it observes in another way, the comparison is wrong.",
                "Patterns of grade B come from analogues. That they hold in this population is an assumption.",
                "Patterns that calibrated the model only test whether the fit succeeded, not whether the model is right.",
                "The intervals show only chance: the parameters are fixed.");
    }
}
