package org.interdict.experiments.analysis.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.design.OneAtATime;
import org.interdict.experiments.design.PlausibleRange;
import org.interdict.experiments.finding.StudyTipping;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.Interruption;
import org.interdict.experiments.run.SampleStudies;
import org.interdict.experiments.run.Study;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Result;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.statistics.tipping.TippingFindings;
import org.interdict.results.statistics.tipping.TippingPoint;
import org.interdict.results.store.folder.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A strategy that becomes the best above a known value. */
class TippingSearchTest {
    private static final int STEPS = 3;
    private static final ParameterDeclaration PARAMETER = Parameters.ALL.stream()
            .filter(parameter -> parameter.name().equals("removal.ceiling"))
            .findFirst()
            .orElseThrow();
    /** Neither a value of the grid nor half way between two. */
    private static final double PLANTED = PARAMETER.usual() + 0.618 * (PARAMETER.high() - PARAMETER.usual());

    private static final Experiment EXPERIMENT = Experiment.of(
                    "tips", List.of(Strategy.STATUS_QUO, new Strategy("rises", List.of())))
            .withHorizon(new Horizon(0, 2))
            .withMeasures(List.of("harm.exposures"))
            .withReplicates(Replicates.exactly(3));

    @TempDir
    Path temporary;

    private final AtomicInteger runs = new AtomicInteger();

    /** The measure falls with the parameter under the one strategy alone, on a curve that is not a straight line. */
    private BurntIn engine(Scenario scenario, Seeds seeds) {
        double value = scenario.parameters().getOrDefault(PARAMETER.name(), PARAMETER.usual());
        return strategy -> {
            runs.incrementAndGet();
            double luck = Math.floorMod(seeds.behaviour(), 1000) / 7.0;
            double better = strategy.name().equals("rises") ? Math.expm1(5 * (value - PLANTED)) : 0;
            double[] row = {100 + luck - better};
            double[][] daily = {row, row};
            return new Result(
                    strategy.name(),
                    seeds,
                    EXPERIMENT.measures(),
                    daily,
                    row.clone(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        };
    }

    private StudyRuns search(Path folder, int halvings, Interruption interruption) {
        OneAtATime design = OneAtATime.of(EXPERIMENT, List.of(PARAMETER), STEPS);
        return new TippingSearch(
                        () -> Study.of(EXPERIMENT)
                                .withEngine(this::engine)
                                .withThreads(1)
                                .withDesign(OneAtATime.arms(EXPERIMENT))
                                .withInterruption(interruption),
                        design.worlds(),
                        halvings)
                .run(folder, Existing.RESUME);
    }

    @Test
    void eachHalvingNarrowsTheStepThatHoldsThePoint() {
        List<Double> grid = new PlausibleRange(PARAMETER).steps(PARAMETER.usual(), STEPS);
        for (int halvings : new int[] {0, 1, 4}) {
            try (StudyRuns done = search(temporary.resolve("by " + halvings), halvings, new Interruption())) {
                TippingFindings found = StudyTipping.of(done);
                assertEquals(
                        grid.size() + halvings, found.curves().get(0).values().size());
                assertEquals(1, found.points().size());
                TippingPoint point = found.points().get(0);
                assertEquals("rises", point.rival());
                assertTrue(
                        point.between().lower() < PLANTED
                                && PLANTED < point.between().upper(),
                        point.toString());
                double[] places = new PlausibleRange(PARAMETER)
                                .places(List.of(
                                        PARAMETER.usual(),
                                        point.between().lower(),
                                        point.between().upper(),
                                        PARAMETER.high()))
                                .stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray();
                double step = (places[3] - places[0]) / STEPS;
                assertEquals(step / Math.pow(2, halvings), places[2] - places[1], 1e-9);
                assertTrue(Math.abs(point.value() - PLANTED)
                        <= point.between().upper() - point.between().lower());
            }
        }
    }

    @Test
    void aSearchBrokenOffGoesOnAndOneThatIsDoneRunsNothing() {
        Path whole = temporary.resolve("whole");
        search(whole, 3, new Interruption()).close();
        Map<String, String> tables = SampleStudies.exported(whole);
        runs.set(0);
        search(whole, 3, new Interruption()).close();
        assertEquals(0, runs.get(), "all is there");
        // Stopped after every few runs, in the grid and between two halvings, until nothing is left to do.
        Path broken = temporary.resolve("broken");
        boolean stopped = true;
        int parts = 0;
        while (stopped) {
            Interruption interruption = new Interruption();
            int before = runs.get();
            try (StudyRuns part = stoppedAfter(broken, before + 7, interruption)) {
                stopped = part.stopped() == Stopped.INTERRUPTED;
            }
            parts++;
        }
        assertTrue(parts > 3, "it was broken off: " + parts);
        assertEquals(tables, SampleStudies.exported(broken));
    }

    private StudyRuns stoppedAfter(Path folder, int most, Interruption interruption) {
        OneAtATime design = OneAtATime.of(EXPERIMENT, List.of(PARAMETER), STEPS);
        Engine counting = (scenario, seeds) -> {
            if (runs.get() >= most) {
                interruption.raise();
            }
            return engine(scenario, seeds);
        };
        return new TippingSearch(
                        () -> Study.of(EXPERIMENT)
                                .withEngine(counting)
                                .withThreads(1)
                                .withDesign(OneAtATime.arms(EXPERIMENT))
                                .withInterruption(interruption),
                        design.worlds(),
                        3)
                .run(folder, Existing.RESUME);
    }

    @Test
    void moreHalvingsExtendASearch() {
        Path folder = temporary.resolve("more");
        search(folder, 1, new Interruption()).close();
        int few = runs.getAndSet(0);
        search(folder, 3, new Interruption()).close();
        assertTrue(
                runs.get() > 0 && runs.get() < few,
                Arrays.asList(few, runs.get()).toString());
        Path at = temporary.resolve("at once");
        search(at, 3, new Interruption()).close();
        assertEquals(SampleStudies.exported(at), SampleStudies.exported(folder));
    }
}
