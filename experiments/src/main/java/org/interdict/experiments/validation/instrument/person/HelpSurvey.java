package org.interdict.experiments.validation.instrument.person;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.TallyShares;
import org.interdict.model.scenario.Scenario;

/**
 * A survey of users about help (Insoll et al. 2024): of those who ever looked for material and viewed some, the shares who came to wish to
 * stop, sought help, and got it.
 */
public final class HelpSurvey implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("help-want", "help-sought", "help-got");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new TallyShares(
                tally -> tally.users,
                Map.of(
                        "help-want", tally -> tally.totalWantedToStop,
                        "help-sought", tally -> tally.totalSoughtHelp,
                        "help-got", tally -> tally.totalGotHelp));
    }
}
