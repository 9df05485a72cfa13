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
import org.interdict.results.figure.Provenance;
import org.interdict.results.figure.Typeface;
import org.interdict.results.text.Numbers;

/** What the pages of all reports share: head and foot, figures, what was run, and the way they are put in place. */
public final class ReportPage {
    private static final String OWN_FIGURES =
            "(effect|series|cost|ablation|spread|drivers|tipping|targets|parameters|validation)(-.*)?\\.(svg|png|csv|csv-metadata\\.json)";

    private final Html html;
    private final String experiment;
    private final String question;
    private final Provenance provenance;

    public ReportPage(Html html, String experiment, String question, Provenance provenance) {
        this.html = html;
        this.experiment = experiment;
        this.question = question;
        this.provenance = provenance;
    }

    public ReportPage(Html html, ReportInput input) {
        this(html, input.experiment(), input.question(), input.provenance());
    }

    /** Puts the figures in place, then the page, last and in one step, so a reader never meets half of it. */
    public static Path write(String text, List<Figure> figures, Provenance provenance, Path folder) throws IOException {
        Path figureFolder = Files.createDirectories(folder.resolve("figures"));
        removeOldFigures(figureFolder);
        for (Figure figure : figures) {
            FigureFiles.write(figure, figureFolder, provenance);
        }
        Path page = folder.resolve("index.html");
        Path unfinished = folder.resolve("index.html.part");
        Files.writeString(unfinished, text);
        return Files.move(unfinished, page, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void removeOldFigures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = files.filter(file -> file.getFileName().toString().matches(OWN_FIGURES))
                    .toList();
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }

    /** Head and heading. */
    public void open(String kind, String answer) {
        String title = question.isBlank() ? experiment : question;
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; font-src data:\">")
                .raw("<meta name=\"generator\" content=\"" + Html.escape(provenance.line()) + "\">")
                .raw("<title>" + Html.escape(experiment) + " – INTERDICT</title>")
                .raw("<style>\n" + Typeface.css() + resource("report.css") + "</style>\n</head>\n<body>")
                .raw("<a class=\"skip\" href=\"" + answer + "\">Skip to the answer</a>")
                .raw("<header>\n<p class=\"kicker\">INTERDICT " + kind + ": " + Html.escape(experiment) + "</p>")
                .raw("<h1>" + Html.escape(title) + "</h1>\n</header>\n<main>");
    }

    /** Foot. */
    public void close() {
        html.raw("</main>\n<footer>" + Html.escape(provenance.line())
                + ". A model of groups and hazards, never of real persons: "
                + "it must not be used to identify, score or rank anybody.</footer>\n</body>\n</html>");
    }

    /** A figure with links to its files. */
    public void figure(Figure figure) {
        String file = "figures/" + figure.id();
        html.raw("<figure><div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Figure: "
                        + Html.escape(figure.title()) + "\">")
                .raw(figure.svgElement())
                .raw("</div><figcaption>Figure as <a href=\"" + file + ".svg\">SVG</a>, <a href=\"" + file
                        + ".png\">PNG</a>; its data as <a href=\"" + file + ".csv\">CSV</a></figcaption></figure>");
    }

    /**
     * What was run, and with what.
     *
     * @param input what was run
     * @param wording its words
     * @param arms writes the arms as terms
     */
    public void run(ReportInput input, ComparisonWording wording, Runnable arms) {
        html.raw("<dl>").term("Experiment", experiment);
        arms.run();
        html.term(
                        "World",
                        Numbers.decimal(input.population(), 0) + " persons at risk; burn-in "
                                + Numbers.decimal(input.burnInDays(), 0) + " days, evaluation "
                                + Numbers.decimal(input.evaluationDays(), 0) + " days")
                .term(
                        ComparisonWording.capital(wording.each()) + "s",
                        input.comparison().replicates() + " compared, "
                                + input.comparison().incomplete() + " left out; stopped because " + wording.stopped())
                .term(
                        "Seeds",
                        provenance.firstSeed() + " to " + provenance.lastSeed() + ", the same for every strategy"
                                + (input.parameterDraws() > 0
                                        ? "; so in world 0, and others in every other world"
                                        : ""))
                .term("Parameters set", parameters(input.parameterOverrides()))
                .term(
                        "Mechanisms off",
                        input.mechanismsOff().isEmpty() ? "none" : String.join(", ", input.mechanismsOff()));
        software();
        html.raw("</dl>");
        failed(input);
        if (!input.notes().isEmpty()) {
            html.heading("What the logs of the strategies say")
                    .list(input.notes().stream().map(Html::escape).toList());
        }
        file(input.experimentText());
    }

    /** Which program, as terms. */
    public void software() {
        html.term("Version", "INTERDICT " + provenance.version() + ", commit " + provenance.commit())
                .term("Java", provenance.java())
                .term("Hash of model and inputs", provenance.hash());
    }

    /** The experiment file. */
    public void file(String text) {
        html.raw("<details open><summary>Experiment file, with every default written out</summary><pre>"
                + Html.escape(text) + "</pre></details>");
    }

    /** The parameters that an experiment sets. */
    public static String parameters(Map<String, String> overrides) {
        List<String> parts = new ArrayList<>();
        overrides.forEach((name, value) -> parts.add(name + " = " + value));
        return parts.isEmpty() ? "none; all at their usual values" : String.join(", ", parts);
    }

    private void failed(ReportInput input) {
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

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
