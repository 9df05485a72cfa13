package org.interdict.results.report.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.results.figure.Figure;
import org.interdict.results.figure.Palette;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Limits;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.ReportPage;

/**
 * The report of a comparison: {@code index.html}, one file that stands alone and asks nothing of a network, and its figures as files beside it.
 * A function of its input alone: writing it again gives the same bytes.
 */
public final class ComparisonReport {
    private static final Map<String, String> SECTIONS = new java.util.LinkedHashMap<>();

    static {
        SECTIONS.put("effects", "What each strategy changes");
        SECTIONS.put("rests", "What the answer rests on");
        SECTIONS.put("interactions", "Packages and their parts");
        SECTIONS.put("cost", "Cost against outcome");
        SECTIONS.put("series", "Over time");
        SECTIONS.put("ranks", "Ranks and regret");
        SECTIONS.put("numbers", "All numbers");
        SECTIONS.put("run", "What was run, and with what");
    }

    private final ReportInput input;
    private final ComparisonWording wording;
    private final Palette palette;
    private final ComparisonFigures figures;
    private final WorldSection worlds;
    private final Html html = new Html();
    private final ReportPage page;

    private ComparisonReport(ReportInput input) {
        this.input = input;
        this.wording = new ComparisonWording(input);
        this.palette =
                new Palette(input.comparison().strategies(), input.comparison().baseline());
        this.figures = ComparisonFigures.of(input, wording, palette);
        this.worlds = new WorldSection(input, wording, palette);
        this.page = new ReportPage(html, input);
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
        List<Figure> figures = new ArrayList<>(report.figures.all());
        figures.addAll(report.worlds.figures());
        return ReportPage.write(report.page(), figures, input.provenance(), folder);
    }

    private String page() {
        page.open("comparison", "#answer");
        top();
        effects();
        rests();
        interactions();
        cost();
        series();
        ranks();
        numbers();
        run();
        page.close();
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
                    + Html.escape(ComparisonWording.plural(input.failed().size(), "run") + " failed and "
                            + ComparisonWording.plural(input.comparison().incomplete(), wording.each())
                            + " were left out: see ")
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
        return !(section.equals("cost") && input.portfolio().cost().isEmpty())
                && !(section.equals("interactions")
                        && input.portfolio().interactions().isEmpty())
                && !(section.equals("rests") && worlds.empty())
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
                    .heading(ComparisonWording.capital(ComparisonWording.label(measure)))
                    .paragraph(Html.escape(ComparisonWording.sentence(measure.summary())));
            figure(figures.effects().get(i));
            html.raw("</div>");
        }
        html.close();
    }

    private void rests() {
        if (!worlds.empty()) {
            section("rests");
            worlds.write(html, this::figure);
            html.close();
        }
    }

    private void interactions() {
        if (!input.portfolio().interactions().isEmpty()) {
            section("interactions");
            new PortfolioTables(input.portfolio(), wording).interactions(html);
            html.close();
        }
    }

    private void cost() {
        input.portfolio().cost().ifPresent(all -> {
            section("cost");
            figures.cost().ifPresent(this::figure);
            new PortfolioTables(input.portfolio(), wording).cost(html, all);
            html.close();
        });
    }

    private void series() {
        if (figures.series().isEmpty()) {
            return;
        }
        section("series");
        html.paragraph("Lines are means over runs and smoother than any one run. The shade is read at each time by "
                + "itself: no single run follows its edges.");
        figures.series().forEach(this::figure);
        html.close();
    }

    private void ranks() {
        section("ranks");
        html.paragraph("Regret is how far a strategy was from the best one of the same " + wording.each()
                + ". Rank and regret describe these " + wording.each()
                + "s; a rank close to another’s is no order.");
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
                        wording.confidence(), input.comparison().effects().size(), wording.each()))
                .raw("</details>")
                .close();
    }

    private void run() {
        section("run");
        page.run(input, wording, () -> {
            input.comparison()
                    .strategies()
                    .forEach(strategy -> html.term(
                            strategy.equals(input.comparison().baseline()) ? "Baseline" : "Strategy",
                            strategy + describe(strategy)));
            input.evidence().forEach((policy, known) -> html.term("Known of " + policy, known));
        });
        html.close();
    }

    private String describe(String strategy) {
        String description = input.strategyDescriptions().getOrDefault(strategy, "");
        return description.isEmpty() ? "" : ": " + description;
    }

    private void figure(Figure figure) {
        page.figure(figure);
    }
}
