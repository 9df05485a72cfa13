package org.interdict.benchmarks.doses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.ForumSimulation;

/**
 * Runs of all strategies in one world per seed: the burn-in is run once, then each strategy goes on from a copy.
 *
 * @param persons at risk
 * @param burnInDays days before the strategies
 * @param evaluationDays days with them
 */
record DoseTrials(int persons, int burnInDays, int evaluationDays) {
    private static final List<String> MEASURES =
            Measures.ALL.stream().map(Measure::name).toList();

    /**
     * A value per strategy and measure.
     *
     * @param parameters overrides of the usual values
     * @param strategies the status quo first
     * @return a row per strategy, in their order; columns as {@link #column} says
     */
    double[][] rows(Map<String, Double> parameters, List<Strategy> strategies, long seed) {
        WorldSettings usual = WorldSettings.DEFAULT;
        Scenario scenario = new Scenario(
                new WorldSettings(persons, usual.forums(), usual.regions()),
                new Horizon(burnInDays, evaluationDays),
                new HashMap<>(parameters),
                Set.of(),
                0);
        ForumSimulation burnt = ForumSimulation.start(scenario, Seeds.of(seed), Strategy.STATUS_QUO);
        burnt.runThrough(-1);
        List<double[]> rows = new ArrayList<>();
        for (Strategy each : strategies) {
            ForumSimulation simulation = burnt.fork(each);
            simulation.runThrough(evaluationDays - 1);
            rows.add(simulation.result().summary());
        }
        return rows.toArray(new double[0][]);
    }

    /** Column of a measure in the rows. */
    static int column(String measure) {
        int column = MEASURES.indexOf(measure);
        if (column < 0) {
            throw new IllegalArgumentException("no measure has the name " + measure);
        }
        return column;
    }
}
