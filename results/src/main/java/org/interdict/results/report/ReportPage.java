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
import java.util.stream.Stream;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.FigureFiles;
import org.interdict.results.figure.file.Typeface;
import org.interdict.results.text.Numbers;

/**
 * The frame of every report: {@code index.html}, one file that stands alone and asks nothing of a network, and its figures as files
 * beside it. Head and foot, sections, figures and what was run are the same in all of them. A report is a function of its input
 * alone: to write it again gives the same bytes.
 */
public final class ReportPage {
    private static final String OWN_FIGURES =
            "(effect|series|cost|ablation|spread|drivers|tipping|targets|parameters|validation|sweep)(-.*)?\\.(svg|png|csv|csv-metadata\\.json)";

    /** Id of the section on what was run. */
    public static final String RUN = "run";

    /** Its heading. */
    public static final String RUN_HEADING = "What was run, and with what";

    private final ReportedStudy study;
    private final Html html = new Html();

    /**
     * Begins a page: head and heading.
     *
     * @param study what it shows
     * @param kind what kind of report it is, in a word
     */
    public ReportPage(ReportedStudy study, String kind) {
        this.study = study;
        open(kind);
    }

    /** The page so far, to write on. */
    public Html html() {
        return html;
    }

    /**
     * Ends the page and puts the report in place: figures first, then the page, last and in one step, so that a reader never meets
     * half of it. An older report in the folder is replaced.
     *
     * @param figures all that the page shows
     * @param folder made if it is not there
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public Path write(List<Figure> figures, Path folder) throws IOException {
        close();
        Path figureFolder = Files.createDirectories(folder.resolve("figures"));
        removeOldFigures(figureFolder);
        for (Figure figure : figures) {
            FigureFiles.write(figure, figureFolder, study.provenance());
        }
        Path page = folder.resolve("index.html");
        Path unfinished = folder.resolve("index.html.part");
        try {
            Files.writeString(unfinished, html.toString());
            return Files.move(unfinished, page, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
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

    private void open(String kind) {
        String experiment = Html.escape(study.experiment());
        String title = study.question().isBlank() ? experiment : Html.escape(study.question());
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                        + "style-src 'unsafe-inline'; font-src data:\">")
                .raw("<meta name=\"generator\" content=\""
                        + Html.escape(study.provenance().line()) + "\">")
                .raw("<title>" + experiment + " – INTERDICT</title>")
                .raw("<style>\n" + Typeface.css() + resource("report.css") + "</style>\n</head>\n<body>")
                .raw("<a class=\"skip\" href=\"#answer\">Skip to the answer</a>")
                .raw("<header>\n<p class=\"kicker\">INTERDICT " + kind + ": " + experiment + "</p>")
                .raw("<h1>" + title + "</h1>\n</header>\n<main>");
    }

    private void close() {
        html.raw("</main>\n<footer>" + Html.escape(study.provenance().line())
                + ". A model of groups and hazards, never of real persons: "
                + "it must not be used to identify, score or rank anybody.</footer>\n</body>\n</html>");
    }

    /** A section with its heading. */
    public void section(String id, String heading, Runnable content) {
        html.open(id, heading);
        content.run();
        html.close();
    }

    /** The section with the answer. @param lines as HTML @param rest what stands below, as HTML; may be empty */
    public void answer(List<String> lines, String rest) {
        section(
                "answer",
                "Answer",
                () -> html.raw("<div class=\"answer\">")
                        .list(lines)
                        .raw("</div>")
                        .paragraph(rest));
    }

    /** The section on what the report cannot show. @param items as HTML */
    public void limits(List<String> items) {
        section("limits", "What this cannot show", () -> html.list(items));
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
     * The section on what was run, and with what.
     *
     * @param first writes terms that stand before the world
     * @param second writes terms that stand between the world and what was set
     * @param rest writes what stands after the terms, before the experiment file
     */
    public void run(Runnable first, Runnable second, Runnable rest) {
        section(RUN, RUN_HEADING, () -> {
            html.raw("<dl>");
            first.run();
            html.term(
                    "World",
                    Numbers.decimal(study.population(), 0) + " persons at risk; burn-in "
                            + Numbers.decimal(study.burnInDays(), 0) + " days, evaluation "
                            + Numbers.decimal(study.evaluationDays(), 0) + " days");
            second.run();
            settings();
            html.raw("</dl>");
            rest.run();
            html.raw("<details open><summary>Experiment file, with every default written out</summary><pre>"
                    + Html.escape(study.experimentText()) + "</pre></details>");
        });
    }

    private void settings() {
        List<String> set = new ArrayList<>();
        study.parameterOverrides().forEach((name, value) -> set.add(name + " = " + value));
        html.term("Parameters set", set.isEmpty() ? "none; all at their usual values" : String.join(", ", set))
                .term(
                        "Mechanisms off",
                        study.mechanismsOff().isEmpty() ? "none" : String.join(", ", study.mechanismsOff()))
                .term(
                        "Version",
                        "INTERDICT " + study.provenance().version() + ", commit "
                                + study.provenance().commit())
                .term("Java", study.provenance().java())
                .term("Hash of model and inputs", study.provenance().hash());
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
