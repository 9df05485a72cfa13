package org.interdict.experiments.analysis.ablate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.design.Ablation;
import org.interdict.experiments.design.Design;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.FakeEngine;
import org.interdict.experiments.run.SampleStudies;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.Result;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.Contribution;
import org.interdict.results.store.folder.FolderRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ablations with known answers. */
class AblationStudyTest {
    private static final List<String> MECHANISMS = List.of("definitions", "status", "removal");

    @TempDir
    Path temporary;

    /** Most by which an effect differs from seed to seed, per run: equal differences would be no finding. */
    private static final double LUCK = 12;

    /** Status raises exposures by about 7 per day, removal lowers them by about 3, definitions do nothing. */
    private static Engine engine() {
        FakeEngine luck = new FakeEngine(2, 0);
        return (scenario, seeds) -> strategy -> {
            Result result = luck.burnIn(scenario, seeds).evaluate(strategy);
            Set<String> off = scenario.mechanismsOff();
            int days = result.daily().length;
            double moved = off.contains("status") || off.contains("removal")
                    ? LUCK * (Math.floorMod(seeds.behaviour(), 7) - 3) / 3
                    : 0;
            result.summary()[0] +=
                    moved + days * ((off.contains("status") ? 0 : 7) - (off.contains("removal") ? 0 : 3));
            return result;
        };
    }

    private static Experiment experiment(int replicates) {
        return SampleStudies.experiment(replicates).withStrategies(List.of(Strategy.STATUS_QUO), "status quo");
    }

    private static Study study(Experiment experiment) {
        return Study.of(experiment)
                .withDesign(Ablation.of(experiment, MECHANISMS))
                .withEngine(engine())
                .withThreads(3);
    }

    private static Contribution of(StudyRuns runs, String mechanism) {
        return AblationDocument.contributions(StudyComparison.ofArms(runs)).stream()
                .filter(each -> each.mechanism().equals(mechanism)
                        && each.measure().name().equals("harm.exposures"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aContributionIsWithMinusWithout() {
        try (StudyRuns runs = study(experiment(5)).run(temporary.resolve("a"))) {
            assertEquals(20, runs.runs());
            Contribution status = of(runs, "status");
            assertEquals(7 * 40, status.effect(), LUCK);
            assertEquals(status.with() - status.without(), status.effect(), 1e-9);
            assertEquals(Contribution.Reading.RAISES, status.reading());
            assertTrue(status.relative() > 0 && status.effectSize() > 0);
            assertEquals(-3 * 40, of(runs, "removal").effect(), LUCK);
            assertEquals(Contribution.Reading.LOWERS, of(runs, "removal").reading());
            assertEquals(Contribution.Reading.NONE, of(runs, "definitions").reading());
        }
    }

    @Test
    void intervalsTurnRoundWithTheSign() {
        try (StudyRuns runs = study(experiment(5)).run(temporary.resolve("a"))) {
            assertTrue(Double.isFinite(of(runs, "status").lower()));
            for (Contribution each : AblationDocument.contributions(StudyComparison.ofArms(runs))) {
                if (Double.isNaN(each.lower())) {
                    continue; // equal in all replicates: no interval
                }
                assertTrue(each.lower() <= each.effect() && each.effect() <= each.upper(), each.toString());
                Interval share = each.relativeInterval();
                assertTrue(!share.isDefined() || share.contains(each.relative()), each.toString());
            }
        }
    }

    @Test
    void eachWorldIsBurntInOnceAndOnlyOnce() {
        Experiment experiment = experiment(2);
        Design design = Ablation.of(experiment, MECHANISMS);
        assertEquals(List.of(List.of(0), List.of(1), List.of(2), List.of(3)), design.worlds());
        FakeEngine counting = new FakeEngine(0, 0);
        study(experiment).withEngine(counting).run(temporary.resolve("a")).close();
        assertEquals(2 * 4, counting.burnIns.get());
    }

    @Test
    void itGoesOnWhereItStoppedAndReadsBackAsItWas() {
        Path folder = temporary.resolve("a");
        Map<String, String> whole = SampleStudies.finish(study(experiment(6)), temporary.resolve("whole"));
        study(experiment(2)).run(folder).close();
        assertEquals(whole, SampleStudies.finish(study(experiment(6)).withThreads(1), folder));
        try (StudyRuns runs = StudyRuns.read(folder, Ablation.STORED)) {
            assertEquals(Ablation.of(experiment(6), MECHANISMS), runs.design());
            assertEquals(7 * 40, of(runs, "status").effect(), LUCK);
        }
    }

    @Test
    void anotherDesignIsAnotherStudy() {
        Path folder = temporary.resolve("a");
        study(experiment(2)).run(folder).close();
        Experiment experiment = experiment(2);
        assertThrows(
                FolderRefused.class,
                () -> study(experiment)
                        .withDesign(Ablation.of(experiment, List.of("status")))
                        .run(folder));
        assertThrows(
                FolderRefused.class,
                () -> Study.of(experiment).withEngine(engine()).run(folder));
    }
}
