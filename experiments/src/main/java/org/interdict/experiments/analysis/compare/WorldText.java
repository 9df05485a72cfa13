package org.interdict.experiments.analysis.compare;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.results.report.WorldWording;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ProbabilityBest;

/** What an answer rests on, as text: how often each strategy is best over the drawn worlds, where the spread comes from, on the first measure. */
final class WorldText {
    private static final int DRIVERS = 3;

    private WorldText() {}

    static void print(WorldFindings worlds, ComparedMeasure measure, PrintWriter out) {
        out.println();
        out.println("What the answer on " + measure.name() + " rests on: " + worlds.parameters()
                + " parameters drawn from " + worlds.source());
        out.println(worlds.drawn() + " worlds, " + seeds(worlds.replicates()) + " each; "
                + (worlds.dead() == 0
                        ? "the forums had active members under the baseline in all of them"
                        : "in " + worlds.dead()
                                + " of them the forums had no active member under the baseline; these worlds count"));
        TextTable best = TextTable.of("strategy", "best in", "interval");
        for (ProbabilityBest row : worlds.best(measure)) {
            best.row(
                    row.strategy(),
                    FigureText.percent(row.mean()),
                    FigureText.percent(row.lower()) + " to " + FigureText.percent(row.upper()));
        }
        best.print(out);
        out.println(WorldWording.difference(worlds.difference(measure), worlds.replicates()));
        out.println();
        TextTable spread =
                TextTable.of("strategy", "where the spread of its effect comes from (interval)", "clear drivers");
        for (Spread each : worlds.spreads(measure)) {
            spread.row(each.strategy(), parts(each), drivers(each));
        }
        spread.print(out);
    }

    private static String seeds(int number) {
        return number == 1 ? "1 seed" : number + " seeds";
    }

    private static String parts(Spread spread) {
        String parts = spread.parts().stream()
                .map(part -> part.source().word() + " " + FigureText.percent(part.share())
                        + (part.interval().isDefined()
                                ? " (" + FigureText.percent(part.interval().lower()) + " to "
                                        + FigureText.percent(part.interval().upper()) + ")"
                                : ""))
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? "not known: it does not vary, or there are fewer than 24 worlds" : parts;
    }

    private static String drivers(Spread spread) {
        List<String> clear = spread.drivers().stream()
                .filter(Driver::clear)
                .limit(DRIVERS)
                .map(driver -> driver.parameter().name() + " ("
                        + driver.parameter().grade() + ", " + FigureText.number(driver.correlation()) + ")")
                .toList();
        return clear.isEmpty() ? "none that can be distinguished from chance" : String.join(", ", clear);
    }
}
