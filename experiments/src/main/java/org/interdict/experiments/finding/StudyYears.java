package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdict.experiments.run.record.ComparedMeasures;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.measure.Aggregate;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.ComparisonPlan;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.PairedEffect;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.Pairs;
import org.interdict.results.statistics.paired.YearEffect;
import org.interdict.results.store.runs.UnitId;

/** Effects in each whole year of the evaluation, from the stored daily series. */
final class StudyYears {
    private static final int YEAR = 365;
    /** With fewer whole years the years say nothing that the whole does not. */
    private static final int FEWEST = 2;

    private final StudyRuns runs;
    private final ComparisonPlan plan;
    private final int years;

    private StudyYears(StudyRuns runs, ComparisonPlan plan) {
        this.runs = runs;
        this.plan = plan;
        this.years = runs.experiment().horizon().evaluationDays() / YEAR;
    }

    /** The effects, measure by measure, strategy by strategy, year by year. */
    static List<YearEffect> of(StudyRuns runs, ComparisonPlan plan) {
        StudyYears of = new StudyYears(runs, plan);
        if (of.years < FEWEST || !runs.experiment().output().daily()) {
            return List.of();
        }
        return runs.experiment().measures().stream()
                .flatMap(measure -> of.effects(ComparedMeasures.named(measure)).stream())
                .toList();
    }

    private List<YearEffect> effects(ComparedMeasure measure) {
        PairedValues values = values(measure);
        int[] complete = values.completeReplicates();
        List<Pairs> pairs = new ArrayList<>();
        for (int s = 0; s < values.strategies().size(); s++) {
            for (int year = 0; year < years && s != values.baselineIndex(); year++) {
                pairs.add(Pairs.of(values, complete, s, values.baselineIndex(), year)
                        .of(measure));
            }
        }
        List<Effect> effects = new PairedEffect(plan).of(pairs);
        return IntStream.range(0, effects.size())
                .mapToObj(i ->
                        new YearEffect(i % years + 1, i % years * YEAR, (i % years + 1) * YEAR - 1, effects.get(i)))
                .toList();
    }

    /** The values of each year in the place of the values of each measure. */
    private PairedValues values(ComparedMeasure measure) {
        List<UnitId> units = runs.store().runs().units(runs.replicates());
        List<String> names = runs.design().names();
        double[][][] values = new double[names.size()][units.size()][years];
        for (int s = 0; s < names.size(); s++) {
            Map<UnitId, double[]> series = runs.store().runs().seriesByUnit(s, measure.name(), runs.replicates());
            for (int unit = 0; unit < units.size(); unit++) {
                double[] days = series.getOrDefault(units.get(unit), new double[0]);
                for (int year = 0; year < years; year++) {
                    values[s][unit][year] = value(measure, days, year);
                }
            }
        }
        List<ComparedMeasure> columns = IntStream.range(0, years)
                .mapToObj(year -> new ComparedMeasure(
                        measure.name() + " " + year,
                        measure.summary(),
                        measure.unit(),
                        measure.direction(),
                        measure.aggregate()))
                .toList();
        PairedValues all = new PairedValues(names, runs.design().baseline(), columns, values);
        return runs.drawn() ? WorldMeans.of(all, runs.worlds()) : all;
    }

    private static double value(ComparedMeasure measure, double[] days, int year) {
        if (days.length < (year + 1) * YEAR) {
            return Double.NaN;
        }
        double[] own = Arrays.stream(days, year * YEAR, (year + 1) * YEAR)
                .filter(Double::isFinite)
                .toArray();
        if (own.length == 0) {
            return Double.NaN;
        }
        if (measure.aggregate() == Aggregate.LAST) {
            return own[own.length - 1];
        }
        double sum = Arrays.stream(own).sum();
        return measure.aggregate() == Aggregate.TOTAL ? sum : sum / own.length;
    }
}
