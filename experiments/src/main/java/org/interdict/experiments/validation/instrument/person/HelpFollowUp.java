package org.interdict.experiments.validation.instrument.person;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.TallyShares;
import org.interdict.model.scenario.Scenario;

/** Of users who sought help, how many got it (Insoll et al. 2024; Nurmi et al. 2024), asked of the same persons as {@link HelpSurvey}. */
public final class HelpFollowUp implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("help-got-sought");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new TallyShares(tally -> tally.totalSoughtHelp, Map.of("help-got-sought", tally -> tally.totalGotHelp));
    }
}
