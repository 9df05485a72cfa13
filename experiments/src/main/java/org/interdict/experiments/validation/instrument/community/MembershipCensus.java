package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.TallyShares;
import org.interdict.model.scenario.Scenario;

/**
 * A census of accounts, as of a forum whose server was seized (da Cunha et al. 2020; van der Bruggen et al. 2022): of all who ever
 * registered anywhere, the shares who ever shared, posted, or viewed as members.
 *
 * <p>The studies saw one forum each and counted accounts; here a person who registered at two forums is counted once.
 */
public final class MembershipCensus implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("sharing-share", "posting-share", "consuming-share");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new TallyShares(
                tally -> tally.everRegistered,
                Map.of(
                        "sharing-share", tally -> tally.everShared,
                        "posting-share", tally -> tally.everPosted,
                        "consuming-share", tally -> tally.everViewed));
    }
}
