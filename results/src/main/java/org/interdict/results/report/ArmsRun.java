package org.interdict.results.report;

import java.util.List;

/** The section on what was run, in reports of arms that ran under the same seeds: comparisons and ablations. */
public final class ArmsRun {
    private ArmsRun() {}

    /**
     * Writes it.
     *
     * @param page where
     * @param input what was run
     * @param wording its words
     * @param arms writes the arms as terms
     */
    public static void write(ReportPage page, ReportInput input, ComparisonWording wording, Runnable arms) {
        Html html = page.html();
        page.run(
                () -> {
                    html.term("Experiment", input.experiment());
                    arms.run();
                },
                () -> html.term(
                                Phrases.capital(wording.each()) + "s",
                                input.comparison().replicates() + " compared, "
                                        + input.comparison().incomplete() + " left out; the runs stopped because "
                                        + wording.stopped())
                        .term("Seeds", seeds(input)),
                () -> {
                    failed(html, input);
                    TrendTable.write(html, input);
                    if (!input.notes().isEmpty()) {
                        html.heading("What the logs of the strategies say")
                                .list(input.notes().stream().map(Html::escape).toList());
                    }
                });
    }

    private static String seeds(ReportInput input) {
        return input.provenance().firstSeed() + " to " + input.provenance().lastSeed() + ", the same for every strategy"
                + (input.parameterDraws() > 0
                        ? "; these are the seeds of world 0, the other worlds have other seeds"
                        : "");
    }

    private static void failed(Html html, ReportInput input) {
        if (!input.failed().isEmpty()) {
            html.heading("Failed runs")
                    .table(
                            "Failed runs; they are left out of all numbers",
                            List.of("Run", "Strategy", "Seed", "Error"),
                            4,
                            input.failed().stream()
                                    .map(run -> TableCells.text(run.id())
                                            + TableCells.text(run.strategy())
                                            + TableCells.text(Long.toString(run.seed()))
                                            + TableCells.text(run.error()))
                                    .toList());
        }
    }
}
