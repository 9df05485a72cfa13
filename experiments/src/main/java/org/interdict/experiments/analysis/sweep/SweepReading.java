package org.interdict.experiments.analysis.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.finding.StudyReport;
import org.interdict.experiments.run.Points;
import org.interdict.experiments.run.record.FixedClaims;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.sweep.SweepInput;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.ComparisonPlan;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.sweep.SweepFindings;
import org.interdict.results.statistics.sweep.SweptFactor;
import org.interdict.results.statistics.sweep.SweptPoint;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.UnitId;

/** What the stored runs of a sweep say, point by point. Runs are found by their names, whatever the order of the rows. */
final class SweepReading {
    private SweepReading() {}

    /** What the report shows. */
    static SweepInput input(StudyRuns runs) {
        List<SweptPoint> points = points(runs);
        SweepFindings findings = SweepFindings.of(factors(runs), points);
        Experiment experiment = runs.experiment();
        return new SweepInput(
                experiment.name(),
                experiment.question(),
                findings,
                experiment.design().kind().word(),
                runs.runs(),
                runs.replicates(),
                runs.drawn() ? experiment.uncertainty().draws() : 0,
                StudyReport.descriptions(runs),
                StudyReport.evidence(runs),
                experiment.world().population(),
                experiment.horizon().burnInDays(),
                experiment.horizon().evaluationDays(),
                StudyReport.overrides(experiment),
                List.copyOf(experiment.mechanismsOff()),
                StudyReport.failed(runs),
                StudyReport.notes(runs),
                ExperimentWriter.yaml(experiment, Vocabulary.ofCatalogue()),
                StudyReport.provenance(runs));
    }

    /** The factors. */
    static List<SweptFactor> factors(StudyRuns runs) {
        return runs.experiment().design().factors().stream()
                .map(factor -> new SweptFactor(factor.name(), factor.scale() == DesignFactor.Scale.LOG, factor.words()))
                .toList();
    }

    /** The values of the factors at each point, in their order. */
    static List<List<Double>> values(StudyRuns runs) {
        List<Map<String, Double>> worlds = runs.store().runs().draws();
        int atPoint = runs.experiment().uncertainty().draws();
        return IntStream.range(0, worlds.size() / atPoint)
                .mapToObj(point -> runs.experiment().design().factors().stream()
                        .map(factor -> worlds.get(point * atPoint).getOrDefault(factor.name(), Double.NaN))
                        .toList())
                .toList();
    }

    /** Number of failed runs at each point. */
    static int[] failed(StudyRuns runs) {
        int atPoint = runs.experiment().uncertainty().draws();
        int[] failed = new int[runs.store().header().draws() / atPoint];
        for (RunEntry run : runs.failures()) {
            failed[run.id().draw() / atPoint]++;
        }
        return failed;
    }

    /** The points with their comparisons. */
    static List<SweptPoint> points(StudyRuns runs) {
        PairedValues all = runs.units(runs.experiment().measures());
        List<UnitId> units = runs.store().runs().units(runs.replicates());
        int[] worlds = runs.worlds();
        int atPoint = runs.experiment().uncertainty().draws();
        ComparisonPlan plan = FixedClaims.of(runs.experiment());
        List<List<Double>> values = values(runs);
        List<int[]> rows = Points.units(worlds, atPoint);
        List<SweptPoint> points = new ArrayList<>();
        for (int point = 0; point < values.size(); point++) {
            int[] own = point < rows.size() ? rows.get(point) : new int[0];
            PairedValues here = all.only(own);
            int[] names = Arrays.stream(own)
                    .map(row -> runs.drawn()
                            ? worlds[row] % atPoint
                            : units.get(row).replicate())
                    .toArray();
            if (runs.drawn()) {
                here = WorldMeans.of(here, names);
                names = Arrays.stream(names).distinct().sorted().toArray();
            }
            points.add(new SweptPoint(point, values.get(point), names, here, Comparison.of(here, plan)));
        }
        return points;
    }
}
