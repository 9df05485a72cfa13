package org.interdict.benchmarks.screening;

import java.util.List;
import java.util.function.Consumer;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.ForumSimulation;
import org.interdict.model.world.World;

/** Runs worlds and gives their measures: a row per seed, a column per measure of {@link #MEASURES}. */
final class Trial {
    /** Names of all measures. Weights of the harm index move the index alone, so it counts too. */
    static final List<String> MEASURES = Measures.ALL.stream().map(Measure::name).toList();

    private Trial() {}

    /** The same scenario under several seeds. */
    static double[][] rows(Scenario scenario, Strategy strategy, int seeds) {
        double[][] rows = new double[seeds][];
        for (int seed = 0; seed < seeds; seed++) {
            ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(seed + 1L), strategy);
            simulation.runThrough(scenario.horizon().evaluationDays() - 1);
            rows[seed] = simulation.result().summary();
        }
        return rows;
    }

    /** The same, with the world changed each morning of the evaluation, between two days. */
    static double[][] rows(Scenario scenario, Strategy strategy, int seeds, Consumer<World> change) {
        double[][] rows = new double[seeds][];
        for (int seed = 0; seed < seeds; seed++) {
            ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(seed + 1L), strategy);
            simulation.runThrough(-1);
            for (int day = 0; day < scenario.horizon().evaluationDays(); day++) {
                change.accept(simulation.world());
                simulation.runThrough(day);
            }
            rows[seed] = simulation.result().summary();
        }
        return rows;
    }
}
