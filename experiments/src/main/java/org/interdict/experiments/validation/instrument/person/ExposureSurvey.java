package org.interdict.experiments.validation.instrument.person;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/** What users answer when asked how they first met such material (Nurmi et al. 2024): by accident, or because they looked for it. */
public final class ExposureSurvey implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("accidental-entry");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Survey();
    }

    private static final class Survey implements Enquiry {
        private double accidental = Double.NaN;

        @Override
        public void dayEnded(World world, Situation situation) {
            accidental = Ratio.of(world.tally.firstByAccident, world.tally.firstExposures);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("accidental-entry", accidental);
        }
    }
}
