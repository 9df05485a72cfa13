package org.interdict.model.mechanism;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Simulation;
import org.junit.jupiter.api.Test;

/**
 * What the removal of suppliers does, at usual values: views in forums depend on what members supply. Sums over {@value #SEEDS} paired
 * worlds; over these, effects of arrests at random lie within a tenth of the total.
 */
class SupplySignatureTest {
    private static final int SEEDS = 6;
    private static final Scenario SCENARIO = new Scenario(
            new WorldSettings(4_000, 8, WorldSettings.DEFAULT.forums()), new Horizon(730, 730), Map.of(), Set.of(), 0);
    private static final Timing MONTHLY = new Timing(0, null, 30, 0, 0, null, null);

    private static double views(String policy, Map<String, Object> values) {
        double views = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            BurntIn world = Simulation.of(SCENARIO).burnIn(Seeds.of(seed));
            views += world.evaluate(new Strategy(policy, List.of(new PolicySetting(policy, MONTHLY, values))))
                    .value("harm.forumExposures");
        }
        return views;
    }

    @Test
    void removingThoseWhoSupplyLowersViewsMoreThanRandomArrests() {
        double random = views("random-arrests", Map.of("number", 4.0));
        double active = views("targeted-arrests", Map.of("number", 4.0, "rule", "activity"));
        double suppliers = views("targeted-arrests", Map.of("number", 4.0, "rule", "supply"));
        assertTrue(active < 0.8 * random, active + " with the most active arrested, " + random + " at random");
        assertTrue(suppliers < 0.8 * random, suppliers + " with suppliers arrested, " + random + " at random");
    }
}
