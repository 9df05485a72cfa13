package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.ScenarioParameter;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Arrests over two years when platforms report twice as much and nobody is hired (Grossman et al. 2024): the share of uploads scanned doubles
 * from day 0 on; relative change of arrests.
 */
public final class TriageSeries implements Instrument {
    private static final int DAYS = 730;
    private static final String DOUBLED = "reports doubled";

    @Override
    public List<String> targets() {
        return List.of("triage");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        double twice = Math.min(1, 2 * ScenarioParameter.of(scenario, "detection.coverage"));
        // The recall of scans does not change: policies can only raise it, and 0 raises nothing.
        Map<String, Object> more = Map.of("coverage", twice, "recallKnown", 0.0, "recallNew", 0.0, "triageStaff", 0.0);
        return List.of(Situation.STATUS_QUO.forDays(DAYS), Situation.under(DOUBLED, DAYS, "platform-detection", more));
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Arrests();
    }

    private static final class Arrests implements Enquiry {
        private double usual;
        private double doubled;

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day >= 0) {
                usual += situation.is(Situation.STATUS_QUO) ? world.tally.arrests : 0;
                doubled += situation.is(Situation.STATUS_QUO) ? 0 : world.tally.arrests;
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("triage", Ratio.change(doubled, usual));
        }
    }
}
