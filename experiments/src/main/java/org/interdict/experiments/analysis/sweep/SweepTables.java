package org.interdict.experiments.analysis.sweep;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.finding.ExportedComparison;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.StrategyMean;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.store.export.AddedTable;
import org.interdict.results.store.export.AddedTable.Column;
import org.interdict.results.store.export.EffectRow;
import org.interdict.results.text.Words;
import org.jspecify.annotations.Nullable;

/** The tables of a sweep: the points, the effects at each point, and the levels beside; each with a column for each factor. */
final class SweepTables {
    private final StudyRuns runs;
    private final List<DesignFactor> factors;
    private final List<List<Double>> values;
    private final List<SweptPoint> points;

    private SweepTables(StudyRuns runs) {
        this.runs = runs;
        factors = runs.experiment().design().factors();
        values = SweepReading.values(runs);
        points = SweepReading.points(runs);
    }

    static List<AddedTable> of(StudyRuns runs) {
        SweepTables tables = new SweepTables(runs);
        return List.of(tables.points(), tables.effects(), tables.levels());
    }

    /** The columns with which every table begins. */
    private List<Column> columns(Column... more) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(
                "point",
                "integer",
                "point of the design, from 0: the draws from point times the number of worlds at each point on"));
        for (DesignFactor factor : factors) {
            String type = factor.words().isEmpty() ? "number" : "string";
            columns.add(new Column(factor.name(), type, "value of this factor at the point"));
        }
        columns.addAll(List.of(more));
        return columns;
    }

    private List<@Nullable Object> row(int point, @Nullable Object... more) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(point);
        for (int f = 0; f < factors.size(); f++) {
            Object value = factors.get(f).value(values.get(point).get(f));
            row.add(value instanceof Double ? value : value.toString());
        }
        for (Object each : more) {
            row.add(each);
        }
        return row;
    }

    private AddedTable points() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int[] failed = SweepReading.failed(runs);
        for (SweptPoint point : points) {
            rows.add(row(point.number(), point.comparison().replicates(), failed[point.number()]));
        }
        return new AddedTable(
                "points",
                "One row for each point of the design",
                columns(
                        new Column(
                                "replicates",
                                "integer",
                                "replicates, or drawn worlds, in which every strategy has a run that did not fail"),
                        new Column("failed", "integer", "runs that failed at this point")),
                rows);
    }

    private AddedTable effects() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SweptPoint point : points) {
            for (Effect found : point.comparison().effects()) {
                EffectRow effect = ExportedComparison.effect(found);
                rows.add(row(
                        point.number(),
                        effect.strategy(),
                        effect.baseline(),
                        effect.measure(),
                        effect.mean(),
                        effect.lower(),
                        effect.upper(),
                        effect.relative(),
                        effect.n(),
                        effect.varianceRatio(),
                        effect.p(),
                        effect.pAdjusted(),
                        effect.effectSize(),
                        effect.probabilityBetter(),
                        Words.hyphenated(found.finding())));
            }
        }
        return new AddedTable(
                "effects",
                "One row for each point, strategy and measure: the paired difference from the baseline at this point",
                columns(
                        new Column("strategy", "string", "name of the strategy"),
                        new Column("baseline", "string", "name of the baseline"),
                        new Column("measure", "string", "name of the measure"),
                        new Column("mean", "number", "mean paired difference, strategy minus baseline at this point"),
                        new Column(
                                "lower", "number", "lower end of the interval that holds for all effects of the point"),
                        new Column("upper", "number", "upper end of that interval"),
                        new Column("relative", "number", "mean as a share of the baseline's mean"),
                        new Column("n", "integer", "pairs counted"),
                        new Column(
                                "varianceRatio",
                                "number",
                                "variance with independent seeds / variance of the difference"),
                        new Column("p", "number", "two-sided p of the paired t test"),
                        new Column("pAdjusted", "number", "p adjusted by Holm over the effects of the point"),
                        new Column(
                                "effectSize",
                                "number",
                                "mean / standard deviation of the baseline, small-sample corrected"),
                        new Column(
                                "probabilityBetter", "number", "share of replicates in which the strategy is better"),
                        new Column(
                                "finding",
                                "string",
                                "what the interval allows to say: better, worse, no-clear-difference, identical or too-few")),
                rows);
    }

    private AddedTable levels() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SweptPoint point : points) {
            for (StrategyMean mean : point.comparison().means()) {
                rows.add(row(
                        point.number(),
                        mean.strategy(),
                        mean.measure(),
                        mean.mean(),
                        mean.lower(),
                        mean.upper(),
                        mean.n()));
            }
        }
        return new AddedTable(
                "levels",
                "One row for each point, strategy and measure: the mean of the measure at this point",
                columns(
                        new Column("strategy", "string", "name of the strategy"),
                        new Column("measure", "string", "name of the measure"),
                        new Column("mean", "number", "mean over the replicates, or over the drawn worlds"),
                        new Column("lower", "number", "lower end of the interval of this mean alone"),
                        new Column("upper", "number", "upper end of that interval"),
                        new Column("n", "integer", "replicates, or drawn worlds, counted")),
                rows);
    }
}
