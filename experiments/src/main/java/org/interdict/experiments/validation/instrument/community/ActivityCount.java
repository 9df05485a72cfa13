package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * The share of the registered accounts that are active at one time, as police reported it of forums that they had taken over (closed
 * platforms): visitors on one day, divided by all accounts that the open forums ever registered; the mean over the last 90 days of the
 * evaluation.
 */
public final class ActivityCount implements Instrument {
    private static final int DAYS = 90;

    @Override
    public List<String> targets() {
        return List.of("active-share");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Count(scenario.horizon().evaluationDays() - DAYS);
    }

    private static final class Count implements Enquiry {
        private final int from;
        private double visitors;
        private double accounts;

        Count(int from) {
            this.from = from;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day >= from) {
                visitors += world.tally.forumVisits;
                for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
                    accounts += world.venues.isOpen(forum) ? world.venues.accounts[forum] : 0;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("active-share", Ratio.of(visitors, accounts));
        }
    }
}
