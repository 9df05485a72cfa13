package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.catalogue.Parameters;
import org.interdict.results.statistics.drawn.DrawnWorlds;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.drawn.WorldMeans;
import org.interdict.results.statistics.drawn.WorldStanding;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;

/** What the drawn worlds of a study show, read from its stored runs. */
public final class StudyWorlds {
    /** A world has no living forum if, on average over the days, nobody is active in one. */
    private static final String ALIVE = "activity.active30";

    private static final double DEAD_BELOW = 0.5;

    private StudyWorlds() {}

    /**
     * Reads it.
     *
     * @param runs of an experiment that draws parameters, with two arms or more
     * @param comparison of the same runs
     */
    public static WorldFindings of(StudyRuns runs, Comparison comparison) {
        Experiment experiment = runs.experiment();
        PairedValues units = runs.units(experiment.measures());
        int[] worlds = runs.worlds();
        PairedValues means = WorldMeans.of(units, worlds);
        List<Map<String, Double>> values = runs.store().runs().draws();
        DrawnWorlds drawn = new DrawnWorlds(Parameters.ALL, values);
        List<Spread> spreads = new ArrayList<>();
        for (int s = 0; s < units.strategies().size(); s++) {
            for (int m = 0; m < units.measures().size() && s != units.baselineIndex(); m++) {
                spreads.add(Spread.of(units, worlds, drawn, s, units.baselineIndex(), m, comparison.confidence()));
            }
        }
        TreeSet<String> names = new TreeSet<>();
        values.forEach(world -> names.addAll(world.keySet()));
        return new WorldFindings(
                source(experiment.uncertainty()),
                means.replicates(),
                comparison.replicates(),
                dead(runs, worlds),
                runs.replicates(),
                names.size(),
                WorldStanding.of(units, worlds, comparison.confidence()),
                spreads);
    }

    private static String source(Uncertainty uncertainty) {
        return uncertainty.source() == Uncertainty.Source.POSTERIOR
                ? "the posterior sample " + uncertainty.sample()
                        + ", and the ranges of the evidence for what it does not hold"
                : "the ranges that the evidence leaves, by grade";
    }

    private static int dead(StudyRuns runs, int[] worlds) {
        PairedValues alive = WorldMeans.of(runs.units(List.of(ALIVE)), worlds);
        int dead = 0;
        for (double[] world : alive.values()[alive.baselineIndex()]) {
            dead += world[0] < DEAD_BELOW ? 1 : 0;
        }
        return dead;
    }
}
