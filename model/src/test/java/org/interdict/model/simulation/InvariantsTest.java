package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.junit.jupiter.api.Test;

/** The invariants hold in random worlds, and are noticed when they are broken. */
class InvariantsTest {
    private static final int SCENARIOS = Integer.getInteger("interdict.scenarios", 200);
    private static final int FIRST = Integer.getInteger("interdict.firstScenario", 0);

    @Test
    void holdInRandomScenarios() {
        List<String> broken = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            RandomScenarios random = new RandomScenarios(seed);
            Scenario scenario = random.scenario();
            Strategy strategy = random.strategy();
            try {
                ForumSimulation simulation =
                        ForumSimulation.start(scenario, Seeds.of(seed), strategy, Checks.INVARIANTS);
                simulation.runThrough(scenario.horizon().evaluationDays() - 1);
            } catch (RuntimeException e) {
                broken.add("random scenario " + seed + ": " + e + " at " + e.getStackTrace()[0] + "\n    " + scenario
                        + "\n    " + strategy);
            }
        }
        if (!broken.isEmpty()) {
            fail(broken.size() + " of " + SCENARIOS + " failed\n" + String.join("\n", broken));
        }
    }
}
