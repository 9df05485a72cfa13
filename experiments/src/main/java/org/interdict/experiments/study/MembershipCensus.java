package org.interdict.experiments.study;

import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.Tally;
import org.interdict.model.world.World;

/**
 * A census of accounts, as of a forum whose server was seized (da Cunha et al. 2020; van der Bruggen et al. 2022): of all who ever registered
 * anywhere, who ever shared, posted, viewed as members.
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
        return new Census();
    }

    private static final class Census implements Enquiry {
        private double shared = Double.NaN;
        private double posted = Double.NaN;
        private double viewed = Double.NaN;

        @Override
        public void dayEnded(World world, Situation situation) {
            Tally tally = world.tally;
            shared = Ratio.of(tally.everShared, tally.everRegistered);
            posted = Ratio.of(tally.everPosted, tally.everRegistered);
            viewed = Ratio.of(tally.everViewed, tally.everRegistered);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("sharing-share", shared, "posting-share", posted, "consuming-share", viewed);
        }
    }
}
