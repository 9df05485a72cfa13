package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * A trial of warning messages (Prichard et al. 2022): every search meets a message of deterrence, or none does, for four weeks; the relative
 * decrease of searches that continue.
 *
 * <p>The warnings of the trial offered no help, and here they offer none.
 */
public final class WarningTrial implements Instrument {
    private static final int DAYS = 28;
    private static final Situation WARNED = Situation.under(
            "warnings", DAYS, "warning-messages", Map.of("coverage", 1.0, "wording", "deterrence", "helpLink", 0.0));

    @Override
    public List<String> targets() {
        return List.of("warning-attrition");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        return List.of(Situation.STATUS_QUO.forDays(DAYS), WARNED);
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Trial();
    }

    private static final class Trial implements Enquiry {
        private long clicks;
        private long clicksWarned;

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day < 0) {
                return;
            }
            if (situation.is(WARNED)) {
                clicksWarned += world.tally.openVisits;
            } else {
                clicks += world.tally.openVisits;
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("warning-attrition", -Ratio.change(clicksWarned, clicks));
        }
    }
}
