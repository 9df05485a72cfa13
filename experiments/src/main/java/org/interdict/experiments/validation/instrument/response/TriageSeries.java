package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.ScenarioParameter;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;

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
        return new TotalChange("triage", tally -> tally.arrests);
    }
}
