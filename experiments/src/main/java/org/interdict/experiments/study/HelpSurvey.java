package org.interdict.experiments.study;

import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.Tally;
import org.interdict.model.world.World;

/**
 * A survey of users about help (Insoll et al. 2024): of those who ever looked for material and viewed some, who came to wish to stop, who
 * sought help, who got it.
 */
public final class HelpSurvey implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("help-want", "help-sought", "help-got");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Survey();
    }

    private static final class Survey implements Enquiry {
        private double want = Double.NaN;
        private double sought = Double.NaN;
        private double got = Double.NaN;

        @Override
        public void dayEnded(World world, Situation situation) {
            Tally tally = world.tally;
            want = Ratio.of(tally.totalWantedToStop, tally.users);
            sought = Ratio.of(tally.totalSoughtHelp, tally.users);
            got = Ratio.of(tally.totalGotHelp, tally.users);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("help-want", want, "help-sought", sought, "help-got", got);
        }
    }
}
