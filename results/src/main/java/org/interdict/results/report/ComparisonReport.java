package org.interdict.results.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdict.results.figure.Figure;
import org.interdict.results.figure.FigureFiles;
import org.interdict.results.figure.Numbers;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.Provenance;
import org.interdict.results.figure.Typeface;

/**
 * The report of a comparison: {@code index.html}, one file that stands alone and asks nothing of a network, and its figures as files beside it.
 * A function of its input alone: writing it again gives the same bytes.
 */
public final class ComparisonReport {
    private static final Map<String, String> SECTIONS = new java.util.LinkedHashMap<>();

    static {
        SECTIONS.put("effects", "What each strategy changes");
        SECTIONS.put("cost", "Cost against outcome");
        SECTIONS.put("series", "Over time");
        SECTIONS.put("ranks", "Ranks and regret");
        SECTIONS.put("numbers", "All numbers");
        SECTIONS.put("run", "What was run, and with what");
    }

    private final ReportInput input;
    private final Wording wording;
    private final Palette palette;
    private final ComparisonFigures figures;
    private final Html html = new Html();

    private ComparisonReport(ReportInput input) {
        this.input = input;
        this.wording = new Wording(input);
        this.palette =
                new Palette(input.comparison().strategies(), input.comparison().baseline());
        this.figures = ComparisonFigures.of(input, wording, palette);
    }

    /**
     * Writes {@code index.html} and {@code figures/}. The page is put in place last and in one step, so a reader never meets half of it.
     *
     * @param input everything it shows
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(ReportInput input, Path folder) throws IOException {
        ComparisonReport report = new ComparisonReport(input);
        Path figureFolder = Files.createDirectories(folder.resolve("figures"));
        removeOldFigures(figureFolder);
        for (Figure figure : report.figures.all()) {
            FigureFiles.write(figure, figureFolder, input.provenance());
        }
        Path page = folder.resolve("index.html");
        Path unfinished = folder.resolve("index.html.part");
        Files.writeString(unfinished, report.page());
        return Files.move(unfinished, page, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void removeOldFigures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName()
                            .toString()
                            .matches("(effect|series|cost)-.*\\.(svg|png|csv|csv-metadata\\.json)"))
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    private String page() {
        String title = input.question().isBlank() ? input.experiment() : input.question();
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; font-src data:\">")
                .raw("<meta name=\"generator\" content=\""
                        + Html.escape(input.provenance().line()) + "\">")
                .raw("<title>" + Html.escape(input.experiment()) + " – INTERDICT</title>")
                .raw("<style>\n" + Typeface.css() + resource("report.css") + "</style>\n</head>\n<body>")
                .raw("<a class=\"skip\" href=\"#answer\">Skip to the answer</a>")
                .raw("<header>\n<p class=\"kicker\">INTERDICT comparison: " + Html.escape(input.experiment()) + "</p>")
                .raw("<h1>" + Html.escape(title) + "</h1>\n</header>\n<main>");
        top();
        effects();
        cost();
        series();
        ranks();
        numbers();
        run();
        html.raw("</main>\n<footer>" + Html.escape(input.provenance().line())
                + ". A model of groups and hazards, never of real persons: "
                + "it must not be used to identify, score or rank anybody.</footer>\n</body>\n</html>");
        return html.toString();
    }

    private void top() {
        html.raw("<div class=\"top\">").open("answer", "Answer").raw("<div class=\"answer\">");
        html.paragraph("Compared with " + Html.strong(input.comparison().baseline()) + ":");
        html.list(wording.answer(
                strategy -> "<span class=\"key\" style=\"background:" + palette.css(strategy) + "\"></span>"));
        html.paragraph(Html.escape(wording.amongStrategies())).raw("</div>");
        html.paragraph(
                Html.escape(
                        wording.restsOn() + " Intervals hold together with " + wording.confidence()
                                + " confidence; where one covers zero, no clear difference was found, which does not show that there is none."));
        if (!input.failed().isEmpty()) {
            html.raw("<p class=\"warn\">"
                    + Html.escape(Wording.plural(input.failed().size(), "run") + " failed and "
                            + Wording.plural(input.comparison().incomplete(), "replicate") + " were left out: see ")
                    + "<a href=\"#run\">what was run</a>.</p>");
        }
        html.raw("<nav aria-label=\"Contents\"><ul>");
        SECTIONS.forEach((id, heading) -> {
            if (shown(id)) {
                html.raw("<li><a href=\"#" + id + "\">" + heading + "</a></li>");
            }
        });
        html.raw("</ul></nav>").close();
        html.raw(
                        "<aside class=\"limits\" aria-labelledby=\"limits\"><h2 id=\"limits\">What this answer cannot tell</h2>")
                .list(Limits.of(input))
                .raw("</aside>\n</div>");
    }

    private boolean shown(String section) {
        return !(section.equals("cost") && figures.cost().isEmpty())
                && !(section.equals("series") && figures.series().isEmpty());
    }

    private Html section(String id) {
        return html.open(id, SECTIONS.getOrDefault(id, id));
    }

    private void effects() {
        section("effects");
        for (int i = 0; i < figures.effects().size(); i++) {
            var measure = input.comparison().measures().get(i);
            html.raw("<div class=\"measure\">")
                    .heading(Wording.capital(Wording.label(measure)))
                    .paragraph(Html.escape(Wording.sentence(measure.summary())));
            figure(figures.effects().get(i));
            html.raw("</div>");
        }
        html.close();
    }

    private void cost() {
        figures.cost().ifPresent(figure -> {
            section("cost");
            figure(figure);
            html.close();
        });
    }

    private void series() {
        if (figures.series().isEmpty()) {
            return;
        }
        section("series");
        html.paragraph(
                "Lines are means over replicates and smoother than any one run. The shade is read at each time by "
                        + "itself: no single run follows its edges.");
        figures.series().forEach(this::figure);
        html.close();
    }

    private void ranks() {
        section("ranks");
        html.paragraph("Regret is how far a strategy was from the best one of the same replicate. Rank and regret "
                + "describe these replicates; a rank close to another’s is no order.");
        new ComparisonTables(input.comparison(), wording).ranksAndRegret(html);
        html.close();
    }

    private void numbers() {
        section("numbers");
        ComparisonTables tables = new ComparisonTables(input.comparison(), wording);
        tables.means(html);
        tables.effects(html);
        html.raw("<details open><summary>How to read these columns</summary>")
                .list(Limits.columns(
                        wording.confidence(), input.comparison().effects().size()))
                .raw("</details>")
                .close();
    }

    private void run() {
        Provenance provenance = input.provenance();
        section("run").raw("<dl>");
        html.term("Experiment", input.experiment());
        input.comparison()
                .strategies()
                .forEach(strategy -> html.term(
                        strategy.equals(input.comparison().baseline()) ? "Baseline" : "Strategy",
                        strategy + describe(strategy)));
        html.term(
                        "World",
                        Numbers.decimal(input.population(), 0) + " persons at risk; burn-in "
                                + Numbers.decimal(input.burnInDays(), 0) + " days, evaluation "
                                + Numbers.decimal(input.evaluationDays(), 0) + " days")
                .term(
                        "Replicates",
                        input.comparison().replicates() + " compared, "
                                + input.comparison().incomplete() + " left out; stopped because " + wording.stopped())
                .term(
                        "Seeds",
                        provenance.firstSeed() + " to " + provenance.lastSeed() + ", the same for every strategy")
                .term("Parameters set", parameters())
                .term(
                        "Mechanisms off",
                        input.mechanismsOff().isEmpty() ? "none" : String.join(", ", input.mechanismsOff()))
                .term("Version", "INTERDICT " + provenance.version() + ", commit " + provenance.commit())
                .term("Java", provenance.java())
                .term("Hash of model and inputs", provenance.hash())
                .raw("</dl>");
        failed();
        if (!input.notes().isEmpty()) {
            html.heading("Notes of the runs")
                    .list(input.notes().stream().map(Html::escape).toList());
        }
        html.raw("<details open><summary>Experiment file, with every default written out</summary><pre>"
                        + Html.escape(input.experimentText()) + "</pre></details>")
                .close();
    }

    private String describe(String strategy) {
        String description = input.strategyDescriptions().getOrDefault(strategy, "");
        return description.isEmpty() ? "" : ": " + description;
    }

    private String parameters() {
        List<String> parts = new ArrayList<>();
        input.parameterOverrides().forEach((name, value) -> parts.add(name + " = " + value));
        return parts.isEmpty() ? "none; all at their usual values" : String.join(", ", parts);
    }

    private void failed() {
        if (input.failed().isEmpty()) {
            return;
        }
        html.heading("Failed runs");
        html.openTable("Runs that failed, left out of all numbers", List.of("Run", "Strategy", "Seed", "Error"), 4)
                .raw("<tbody>");
        input.failed()
                .forEach(run -> html.raw("<tr><td class=\"text\">" + Html.escape(run.id()) + "</td><td class=\"text\">"
                        + Html.escape(run.strategy()) + "</td><td class=\"text\">" + run.seed()
                        + "</td><td class=\"text\">" + Html.escape(run.error()) + "</td></tr>"));
        html.raw("</tbody>").closeTable();
    }

    private void figure(Figure figure) {
        String file = "figures/" + figure.id();
        html.raw("<figure><div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Figure: "
                        + Html.escape(figure.title()) + "\">")
                .raw(figure.svgElement())
                .raw("</div><figcaption>Figure as <a href=\"" + file + ".svg\">SVG</a>, <a href=\"" + file
                        + ".png\">PNG</a>; its data as <a href=\"" + file + ".csv\">CSV</a></figcaption></figure>");
    }

    private static String resource(String name) {
        try (InputStream in = ComparisonReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
