package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Whether the number of forums falls under status-quo policing (Nurmi et al. 2024, for all onion sites over five years): the mean number of
 * open forums in the last quarter of a year of the evaluation, compared with the first.
 */
public final class ForumCount implements Instrument {
    private static final int QUARTER = 90;

    @Override
    public List<String> targets() {
        return List.of("forum-count");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Count(scenario.horizon().evaluationDays() - QUARTER);
    }

    private static final class Count implements Enquiry {
        private final int lastFrom;
        private double first;
        private double last;

        Count(int lastFrom) {
            this.lastFrom = lastFrom;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day >= 0 && world.day < QUARTER) {
                first += world.venues.open;
            }
            if (world.day >= 0 && world.day >= lastFrom) {
                last += world.venues.open;
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("forum-count", Ratio.change(last, first));
        }
    }
}
