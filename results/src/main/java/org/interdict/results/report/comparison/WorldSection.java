package org.interdict.results.report.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.DriversFigure;
import org.interdict.results.figure.Figure;
import org.interdict.results.figure.Palette;
import org.interdict.results.figure.SpreadFigure;
import org.interdict.results.figure.TippingFigure;
import org.interdict.results.report.ComparisonWording;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportInput;
import org.interdict.results.report.TableCells;
import org.interdict.results.report.tipping.TippingWording;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.text.Numbers;
import org.jspecify.annotations.Nullable;

/** The section on what an answer rests on: how often it holds over worlds, where its spread comes from, which parameters it goes with. */
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

    /** Whether there is nothing to say: nothing was drawn or moved. */
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
                        "How far one of these parameters must move, alone, for another strategy to be best has not been run: <code>interdict tip</code>.");
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
                    "The effects do not vary over these worlds, or there are too few of them (fewer than 24) to say where the spread comes from.");
        }
        drivers.forEach(figure);
        html.explanation("How to read this", reading());
    }

    private String count(WorldFindings findings) {
        String dead = findings.dead() == 0
                ? "In none of them were the forums dead under the baseline."
                : "In " + findings.dead()
                        + " of them forums had no active member under the baseline: such worlds are possible as far as the ranges go, and "
                        + "stay in all numbers.";
        return Phrases.plural(findings.drawn(), "world") + " with "
                + Phrases.plural(findings.replicates(), "seed") + " each; " + findings.compared()
                + " compared. "
                + Phrases.plural(findings.parameters(), "parameter") + " drawn from " + findings.source()
                + ". " + dead;
    }

    private void best(Html html, WorldFindings findings) {
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
                ? "these " + widest.worlds() + " worlds do not settle how much rests on assumed parameters (grade C)"
                : "some of it clearly rests on assumed parameters (grade C) for " + Phrases.and(names);
        return "Where the spread of the effect on " + label + " comes from: " + assumed;
    }

    private String subtitle(List<Spread> parted) {
        return "Shares of the variance of ranks over " + parted.get(0).worlds() + " worlds, in brackets "
                + wording.confidence() + " intervals; "
                + (parted.get(0).luckKnown()
                        ? "luck from several seeds a world"
                        : "one seed a world: luck cannot be told apart");
    }

    private String driversTitle(Spread each) {
        List<String> clear = each.drivers().stream()
                .filter(Driver::clear)
                .limit(3)
                .map(driver -> driver.parameter().name())
                .toList();
        String what = "the effect of " + Phrases.quote(each.strategy()) + " on " + Phrases.label(each.measure());
        return clear.isEmpty()
                ? "No single parameter can be told to move " + what
                : "What moves " + what + " most: " + Phrases.and(clear);
    }

    private String driversSubtitle(Spread each) {
        return "The strongest of " + each.drivers().size() + " parameters over " + each.worlds() + " worlds; "
                + wording.confidence() + " intervals corrected for all of them; (grade)";
    }

    private List<String> reading() {
        String better = wording.primary().direction() == Direction.LESS ? "lower" : "higher";
        return List.of(
                "<strong>Best in</strong>: share of worlds in which no other strategy has a " + better
                        + " value (for the first measure), each world with its own luck; ties share it.",
                "<strong>Shares</strong>: of the spread of one run’s effect, in ranks, so that a few large worlds do not decide. Grade A was "
                        + "measured in this population, B in an analogue, C assumed. They count what follows a parameter up or down; bends and joint "
                        + "effects are in what is not told. With few worlds the intervals are wide: they say so rather than guess.",
                "<strong>Correlations</strong> tell which parameters the effect goes with in these worlds. The largest of many look larger than they are; "
                        + "the intervals pay for that.");
    }
}
