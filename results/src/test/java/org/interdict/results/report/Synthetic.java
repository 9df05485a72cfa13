package org.interdict.results.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.figure.file.Provenance;
import org.interdict.results.statistics.estimate.BaselineTrend;
import org.interdict.results.statistics.estimate.SeriesBand;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.StrategySeries;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.interdict.results.statistics.portfolio.Interaction;
import org.interdict.results.statistics.portfolio.Portfolio;

/** A made-up comparison with names that try the escaping. */
public final class Synthetic {
    static final List<String> STRATEGIES =
            List.of("status quo", "takedown <b>&\"all\"", "platform detection", "both, when it grows");
    static final List<ComparedMeasure> MEASURES = List.of(
            new ComparedMeasure(
                    "harm.exposures",
                    "Views of items, each an exposure of a victim.",
                    "items",
                    Direction.LESS,
                    Aggregate.TOTAL),
            new ComparedMeasure(
                    "harm.caseDays", "Days of ongoing cases.", "case-days", Direction.LESS, Aggregate.TOTAL),
            new ComparedMeasure(
                    "response.victimsIdentified",
                    "Victims identified & safe <now>.",
                    "persons",
                    Direction.MORE,
                    Aggregate.LAST),
            new ComparedMeasure(
                    "cost.investigatorDays",
                    "Working days of investigators.",
                    "investigator-days",
                    Direction.LESS,
                    Aggregate.TOTAL));
    private static final double[][] EFFECT = {
        {1, 1, 1, 1}, {0.99, 1.001, 1.1, 1.25}, {0.72, 0.9, 1.6, 1.12}, {0.81, 0.93, 1.3, 1.4}
    };
    private static final double[] LEVEL = {184_000, 5_200, 41, 730};
    private static final double[] NOISE = {0.04, 0.05, 0.15, 0.02};

    private Synthetic() {}

    public static ReportInput input(int replicates) {
        Comparison comparison = Comparison.of(values(replicates), 0.95);
        return new ReportInput(
                "takedown-vs-detection",
                "At equal budget, does seizing the largest forum or platform detection reduce exposures more?",
                comparison,
                List.of(),
                portfolio(replicates),
                series(replicates),
                List.of(BaselineTrend.of("harm.exposures", new double[][] {{2, 2, 3}, {2, 3, 3}}, 0.95)),
                Map.of("platform detection", "platform-detection: coverage 0.8, ramp 90 days"),
                Map.of("forum-takedown", "Known from an analogue. (grade B)"),
                "target",
                "half-width of harm.exposures at most 5% of the baseline",
                20_000,
                730,
                1095,
                0,
                Map.of("learning.differentialAssociation", "0.02"),
                List.of("imitation"),
                List.of(new FailedRun("r-17", "platform detection", 17, "a <script>alert(1)</script> & more")),
                List.of("takedown <b>&\"all\": the budget ran out in 3 of 40 runs"),
                "name: takedown-vs-detection\nquestion: \"At equal <budget> & more\"\n",
                new Provenance("0.1.0", "abc1234", "Java 17.0.15 Debian", "sha256:0f0f", 1, replicates),
                null,
                null);
    }

    /** "both" taken as a package; the first measure, exposures, against the last, investigator-days. */
    static Portfolio portfolio(int replicates) {
        PairedValues all = values(replicates);
        double[][][] two = new double[STRATEGIES.size()][replicates][];
        for (int s = 0; s < two.length; s++) {
            for (int r = 0; r < replicates; r++) {
                two[s][r] = new double[] {all.values()[s][r][0], all.values()[s][r][3]};
            }
        }
        return new Portfolio(
                Interaction.of(
                        all, List.of(new Interaction.Package(STRATEGIES.get(3), STRATEGIES.subList(1, 3))), 0.95),
                Optional.of(CostEffectiveness.of(
                        new PairedValues(STRATEGIES, "status quo", List.of(MEASURES.get(0), MEASURES.get(3)), two),
                        0.95)));
    }

    public static PairedValues values(int replicates) {
        SplittableRandom random = new SplittableRandom(7);
        double[][][] values = new double[STRATEGIES.size()][replicates][MEASURES.size()];
        for (int r = 0; r < replicates; r++) {
            for (int m = 0; m < MEASURES.size(); m++) {
                double shared = LEVEL[m] * (1 + 2 * NOISE[m] * random.nextGaussian());
                for (int s = 0; s < STRATEGIES.size(); s++) {
                    double own = s == 0 ? 0 : NOISE[m] * random.nextGaussian();
                    values[s][r][m] = Math.max(0, shared * (EFFECT[s][m] + own));
                }
            }
        }
        return new PairedValues(STRATEGIES, "status quo", MEASURES, values);
    }

    private static List<StrategySeries> series(int replicates) {
        List<StrategySeries> out = new ArrayList<>();
        for (int s = 0; s < STRATEGIES.size(); s++) {
            for (int m = 0; m < 2; m++) {
                out.add(new StrategySeries(STRATEGIES.get(s), MEASURES.get(m).name(), band(s, m, replicates)));
            }
        }
        return out;
    }

    private static SeriesBand band(int s, int m, int replicates) {
        double[][] days = new double[replicates][1095];
        for (int r = 0; r < replicates; r++) {
            SplittableRandom random = new SplittableRandom(100L * r + m);
            double wander = 0;
            for (int day = 0; day < 1095; day++) {
                wander = 0.98 * wander + 0.02 * random.nextGaussian();
                double on = Math.min(1, day / 90.0);
                double level = LEVEL[m] / 1095 * (1 + day / 2000.0);
                days[r][day] = level * (1 + wander) * (1 + on * (EFFECT[s][m] - 1));
            }
        }
        return SeriesBand.of(days, 7);
    }
}
