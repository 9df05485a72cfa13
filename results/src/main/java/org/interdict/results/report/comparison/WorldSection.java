package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.DriversFigure;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.SpreadFigure;
import org.interdict.results.figure.TippingFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.TableCells;
import org.interdict.results.report.WorldWording;
import org.interdict.results.report.tipping.TippingWording;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The section on what an answer rests on: how often it holds over worlds, the sources of its spread, and the parameters on which it depends. */
final class WorldSection {
    private final ReportInput input;
    private final ComparisonWording wording;
    private final @Nullable WorldFindings worlds;
    private final List<Spread> shown;
    private final List<Figure> spread;
    private final List<Figure> drivers;
    private final List<Figure> tipping;

    WorldSection(ReportInput input, ComparisonWording wording, Palette palette) {
        this.input = input;
        this.wording = wording;
        this.worlds = input.worlds();
        this.shown = worlds == null ? List.of() : worlds.spreads(wording.primary());
        List<Spread> parted =
                shown.stream().filter(each -> !each.parts().isEmpty()).toList();
        this.spread =
                parted.isEmpty() ? List.of() : List.of(SpreadFigure.of(parted, spreadTitle(parted), subtitle(parted)));
        this.drivers = shown.stream()
                .filter(each -> !each.drivers().isEmpty())
                .map(each -> DriversFigure.of(each, palette, driversTitle(each), driversSubtitle(each)))
                .toList();
        TippingFindings moved = input.tipping();
        this.tipping = moved == null
                ? List.of()
                : List.of(TippingFigure.of(
                        moved.curves(), palette, TippingWording.title(moved), TippingWording.subtitle(moved)));
    }

    /** Whether there is nothing to show: no worlds were drawn, and no parameter was moved. */
    boolean empty() {
        return worlds == null && tipping.isEmpty();
    }

    /** Its figures, in order. */
    List<Figure> figures() {
        List<Figure> all = new ArrayList<>(spread);
        all.addAll(drivers);
        all.addAll(tipping);
        return all;
    }

    /** Writes it. */
    void write(Html html, Consumer<Figure> figure) {
        if (worlds != null) {
            worlds(html, figure, worlds);
        }
        tipping(html, figure);
    }

    private void tipping(Html html, Consumer<Figure> figure) {
        TippingFindings findings = input.tipping();
        if (findings == null) {
            if (worlds != null) {
                html.paragraph(
                        "How far one of these parameters must move, alone, for another strategy to be best has not been computed: <code>interdict tip</code> does that.");
            }
            return;
        }
        html.heading("What would change the ranking");
        html.list(TippingWording.lines(findings));
        tipping.forEach(figure);
    }

    private void worlds(Html html, Consumer<Figure> figure, WorldFindings worlds) {
        html.paragraph(Html.escape(count(worlds)));
        best(html, worlds);
        spread.forEach(figure);
        if (spread.isEmpty()) {
            html.paragraph(
                    "The sources of the spread are not known: the effects do not vary over these worlds, or there are fewer than 24 worlds.");
        }
        drivers.forEach(figure);
        html.explanation("How to read this", reading());
    }

    private String count(WorldFindings findings) {
        String dead = findings.dead() == 0
                ? "In every world the forums had active members under the baseline."
                : "In " + findings.dead()
                        + " of them the forums had no active member under the baseline. The ranges allow such worlds, and they "
                        + "count in all numbers.";
        return Phrases.plural(findings.drawn(), "world") + " with "
                + Phrases.plural(findings.replicates(), "seed") + " each; " + findings.compared()
                + " compared. "
                + Phrases.plural(findings.parameters(), "parameter") + " drawn from " + findings.source()
                + ". " + dead;
    }

    private void best(Html html, WorldFindings findings) {
        html.paragraph(Html.escape(WorldWording.difference(
                findings.difference(input.comparison().measures().get(0)), findings.replicates())));
        html.groupedTable(
                "How often each strategy is the best of all, over worlds (with " + wording.confidence() + " interval)",
                List.of("Measure", "Strategy", "Best in"),
                2,
                input.comparison().measures().stream()
                        .map(measure -> findings.best(measure).stream()
                                .map(row -> TableCells.text(Phrases.heading(measure))
                                        + TableCells.head(row.strategy())
                                        + TableCells.number(
                                                row.mean(), new Interval(row.lower(), row.upper()), Numbers::percent))
                                .toList())
                        .toList());
    }

    private String spreadTitle(List<Spread> parted) {
        String label = Phrases.label(wording.primary());
        Spread widest = parted.get(parted.size() - 1);
        List<String> names = parted.stream()
                .filter(each -> each.part(Spread.Source.GRADE_C).interval().lower() > 0)
                .map(each -> Phrases.quote(each.strategy()))
                .toList();
        String assumed = names.isEmpty()
                ? "these " + widest.worlds() + " worlds do not show how much comes from assumed parameters (grade C)"
                : "some of it clearly comes from assumed parameters (grade C) for " + Phrases.and(names);
        return "Sources of the spread of the effect on " + label + ": " + assumed;
    }

    private String subtitle(List<Spread> parted) {
        return "Shares of the variance of ranks over " + parted.get(0).worlds() + " worlds, in brackets "
                + wording.confidence() + " intervals; "
                + (parted.get(0).luckKnown()
                        ? "luck: from several seeds in each world"
                        : "one seed in each world: luck is not known separately");
    }

    private String driversTitle(Spread each) {
        List<String> clear = each.drivers().stream()
                .filter(Driver::clear)
                .limit(3)
                .map(driver -> driver.parameter().name())
                .toList();
        String what = "the effect of " + Phrases.quote(each.strategy()) + " on " + Phrases.label(each.measure());
        return clear.isEmpty()
                ? "No single parameter clearly changes " + what
                : "What changes " + what + " most: " + Phrases.and(clear);
    }

    private String driversSubtitle(Spread each) {
        return "The strongest of " + each.drivers().size() + " parameters over " + each.worlds() + " worlds; "
                + wording.confidence() + " intervals, corrected for all parameters; the grade in brackets";
    }

    private List<String> reading() {
        String better = wording.primary().direction() == Direction.LESS ? "lower" : "higher";
        return List.of(
                "<strong>Best in</strong>: share of worlds in which no other strategy has a " + better
                        + " value (for the first measure), from means of worlds without luck as far as it is known; strategies that are equally good share the world. Not said where "
                        + "the worlds do not clearly differ beyond luck.",
                "<strong>Shares</strong>: parts of the spread of one run’s effect, in ranks, so that a few large worlds do not decide. Grade A: "
                        + "measured in this population; B: measured in an analogue; C: assumed. They count what rises or falls with a parameter. Effects that first rise and then fall, and joint "
                        + "effects, belong to what is not explained. With few worlds the intervals are wide.",
                "<strong>Correlations</strong> show with which parameters the effect rises or falls in these worlds. The largest of many look larger than they are; "
                        + "the intervals are corrected for that.");
    }
}
