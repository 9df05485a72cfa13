package org.interdict.model.mechanism.entry;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.stat.inference.TTest;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.Result;
import org.interdict.model.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** Waits are drawn at a bound and thinned: the bound moves no rate. */
class OpportunityAndSearchTest {
    private static final int SEEDS = 12;
    private static final int DAYS = 120;
    private static final double FALSE_ALARMS = 0.001;

    /** A shock that lies after the last day widens the bound and changes nothing else. */
    private static double[] openVisits(int firstSeed, double shockFactor) {
        Map<String, Double> parameters = new HashMap<>();
        parameters.put("search.searchPerDay", 0.02);
        parameters.put("environment.shockStartDay", (double) DAYS);
        parameters.put("environment.shockDays", shockFactor > 1 ? 30.0 : 0);
        parameters.put("environment.shockFactor", shockFactor);
        Simulation model = Simulation.of(
                new Scenario(new WorldSettings(1000, 3, 2), new Horizon(0, DAYS), parameters, Set.of(), 0));
        double[] visits = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Result result = model.run(Strategy.STATUS_QUO, Seeds.of(firstSeed + seed));
            visits[seed] = result.value("activity.openVisits");
        }
        return visits;
    }

    /** The two-sided t test for means raises a false alarm once in 1,000 changes of the draws. */
    @Test
    void aWiderBoundLeavesTheRateOfVisitsAsItIs() {
        double[] narrow = openVisits(0, 1);
        double[] wide = openVisits(100, 3);
        assertTrue(narrow[0] > 100, "hardly a visit");
        assertTrue(new TTest().tTest(narrow, wide) > FALSE_ALARMS, "visits differ with the bound");
        assertNotEquals(openVisits(0, 3)[0], narrow[0], "the bound had no part in it");
    }
}
