package org.interdict.results.report.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.ArmsRun;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Limits;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.ReportPage;
import org.interdict.results.statistics.paired.ComparedMeasure;

/** The report of a comparison: the answer first, then what each strategy changes, what the answer rests on, and all numbers. */
public final class ComparisonReport {
    private final ReportInput input;
    private final ComparisonWording wording;
    private final Palette palette;
    private final ComparisonFigures figures;
    private final WorldSection worlds;
    private final ReportPage page;
    private final Html html;
    private final List<Section> sections = new ArrayList<>();

    /** What strategies spent of their budgets, in words. */
    private List<String> spending = List.of();

    /** One section of the page. */
    private record Section(String id, String heading, Runnable content) {}

    private ComparisonReport(ReportInput input) {
        this.input = input;
        this.wording = new ComparisonWording(input);
        this.palette =
                new Palette(input.comparison().strategies(), input.comparison().baseline());
        this.figures = ComparisonFigures.of(input, wording, palette);
        this.worlds = new WorldSection(input, wording, palette);
        this.page = new ReportPage(input, "comparison");
        this.html = page.html();
        PortfolioTables portfolio = new PortfolioTables(input.portfolio(), wording);
        ComparisonTables tables = new ComparisonTables(input.comparison(), wording);
        add(true, "effects", "What each strategy changes", this::effects);
        ContrastTables contrasts = new ContrastTables(input, wording);
        add(
                !input.comparison().contrasts().isEmpty(),
                "contrasts",
                "Strategies against one another",
                () -> contrasts.matrices(html));
        add(!input.years().isEmpty(), "years", "Year by year", () -> contrasts.years(html));
        add(!worlds.empty(), "rests", "What the answer rests on", () -> worlds.write(html, page::figure));
        add(
                !input.portfolio().interactions().isEmpty(),
                "interactions",
                "Packages and their parts",
                () -> portfolio.interactions(html));
        add(input.portfolio().cost().isPresent(), "cost", "Cost and outcome", () -> cost(portfolio));
        add(!figures.series().isEmpty(), "series", "Over time", this::series);
        add(true, "ranks", "Ranks and regret", () -> ranks(tables));
        add(true, "numbers", "All numbers", () -> numbers(tables));
    }

    private void add(boolean shown, String id, String heading, Runnable content) {
        if (shown) {
            sections.add(new Section(id, heading, content));
        }
    }

    /**
     * Writes {@code index.html} and {@code figures/}.
     *
     * @param input everything it shows
     * @param folder the report's folder; made if it is not there; an older report in it is replaced
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(ReportInput input, Path folder) throws IOException {
        return write(input, List.of(), folder);
    }

    /**
     * The same with what strategies spent of their budgets, in the answer.
     *
     * @param spending one line for each strategy with a budget, in words
     */
    public static Path write(ReportInput input, List<String> spending, Path folder) throws IOException {
        ComparisonReport report = new ComparisonReport(input);
        report.spending = List.copyOf(spending);
        report.top();
        report.sections.forEach(each -> report.page.section(each.id(), each.heading(), each.content()));
        ArmsRun.write(report.page, input, report.wording, report::arms);
        List<Figure> figures = new ArrayList<>(report.figures.all());
        figures.addAll(report.worlds.figures());
        return report.page.write(figures, folder);
    }

    private void top() {
        html.raw("<div class=\"top\">");
        page.section("answer", "Answer", this::answer);
        html.raw(
                        "<aside class=\"limits\" aria-labelledby=\"limits\"><h2 id=\"limits\">What this answer cannot show</h2>")
                .list(Limits.of(input))
                .raw("</aside>\n</div>");
    }

    private void answer() {
        html.raw("<div class=\"answer\">")
                .paragraph("Compared with " + Html.strong(input.comparison().baseline()) + ":")
                .list(wording.answer(
                        strategy -> "<span class=\"key\" style=\"background:" + palette.css(strategy) + "\"></span>"))
                .paragraph(Html.escape(wording.amongStrategies()))
                .raw("</div>");
        if (!spending.isEmpty()) {
            html.raw("<p>Investigator-days that strategies paid for, the mean of a run:</p>")
                    .list(spending.stream().map(Html::escape).toList());
        }
        html.paragraph(
                Html.escape(
                        wording.restsOn() + " The intervals on " + Phrases.label(wording.primary())
                                + " hold jointly with " + wording.confidence()
                                + " confidence, and so do those on the other measures. An interval that contains zero shows no clear difference; this does not mean that there is none."));
        if (!input.failed().isEmpty()) {
            html.raw("<p class=\"warn\">"
                    + Html.escape(Phrases.plural(input.failed().size(), "run") + " failed and "
                            + Phrases.plural(input.comparison().incomplete(), wording.each())
                            + " were left out: see ")
                    + "<a href=\"#run\">what was run</a>.</p>");
        }
        html.raw("<nav aria-label=\"Contents\"><ul>");
        sections.forEach(each -> contents(each.id(), each.heading()));
        contents(ReportPage.RUN, ReportPage.RUN_HEADING);
        html.raw("</ul></nav>");
    }

    private void contents(String id, String heading) {
        html.raw("<li><a href=\"#" + id + "\">" + heading + "</a></li>");
    }

    private void effects() {
        for (int i = 0; i < figures.effects().size(); i++) {
            ComparedMeasure measure = input.comparison().measures().get(i);
            html.raw("<div class=\"measure\">")
                    .heading(Phrases.heading(measure))
                    .paragraph(Html.escape(Phrases.sentence(measure.summary())));
            page.figure(figures.effects().get(i));
            html.raw("</div>");
        }
    }

    private void cost(PortfolioTables portfolio) {
        figures.cost().ifPresent(page::figure);
        input.portfolio().cost().ifPresent(all -> portfolio.cost(html, all));
    }

    private void series() {
        html.paragraph(
                "Lines are means over runs, and smoother than any single run. The shade is to be read for each day by "
                        + "itself: no single run follows its edges.");
        figures.series().forEach(page::figure);
    }

    private void ranks(ComparisonTables tables) {
        html.paragraph("Regret is how much worse a strategy is than the best one of the same " + wording.each()
                + ". Rank and regret describe these " + wording.each()
                + "s. If two ranks are close, neither strategy is clearly better.");
        tables.ranksAndRegret(html);
    }

    private void numbers(ComparisonTables tables) {
        tables.means(html);
        tables.effects(html);
        html.explanation(
                "How to read these columns",
                Limits.columns(wording.confidence(), Phrases.label(wording.primary()), wording.each()));
    }

    private void arms() {
        input.comparison()
                .strategies()
                .forEach(strategy -> html.term(
                        strategy.equals(input.comparison().baseline()) ? "Baseline" : "Strategy",
                        strategy + describe(strategy)));
        input.evidence().forEach((policy, known) -> html.term("What is known about " + policy, known));
    }

    private String describe(String strategy) {
        String description = input.strategyDescriptions().getOrDefault(strategy, "");
        return description.isEmpty() ? "" : ": " + description;
    }
}
