package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.ScenarioParameter;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;

/**
 * Activity after heavier sentences were announced (Ladegaard 2018; Collier et al. 2019): a person arrested from day 0 on stays away twice as
 * long, and everybody may know it; relative change of visits to all forums over 26 weeks.
 *
 * <p>In the model, fear follows from arrests that persons see, not from what courts announce. So this can only show that the longer absence
 * of the few arrested persons changes little.
 */
public final class SentenceSeries implements Instrument {
    private static final int DAYS = 182;
    private static final String CUSTODY = "enforcement.custodyDays";
    private static final String HEAVIER = "heavier sentences";

    @Override
    public List<String> targets() {
        return List.of("sentencing");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        return List.of(
                Situation.STATUS_QUO.forDays(DAYS),
                Situation.with(HEAVIER, DAYS, Map.of(CUSTODY, 2 * ScenarioParameter.of(scenario, CUSTODY))));
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new TotalChange("sentencing", tally -> tally.forumVisits);
    }
}
