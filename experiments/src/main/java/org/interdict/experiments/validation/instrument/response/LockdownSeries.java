package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Channels under a stay-at-home shock (Europol 2020): relative change of visits to open channels, and of posts on forums, over the 90 days of
 * the shock, compared with the same days without it.
 *
 * <p>Both worlds expect the shock from the start, one of them after the last day only: persons' waiting times depend on the largest shock of a run.
 */
public final class LockdownSeries implements Instrument {
    private static final int DAYS = 90;
    private static final String START = "environment.shockStartDay";
    private static final String LENGTH = "environment.shockDays";
    private static final String NORMAL = "normal times";
    private static final String LOCKDOWN = "lockdown";

    @Override
    public List<String> targets() {
        return List.of("lockdown-open", "lockdown-forum");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        Map<String, Double> later = Map.of(START, (double) scenario.horizon().evaluationDays(), LENGTH, (double) DAYS);
        return List.of(
                Situation.with(NORMAL, DAYS, Map.of()).from(later),
                Situation.with(LOCKDOWN, DAYS, Map.of(START, 0.0)).from(later));
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Channels();
    }

    private static final class Channels implements Enquiry {
        private final double[] open = new double[2];
        private final double[] posts = new double[2];

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day >= 0) {
                int arm = situation.name().equals(LOCKDOWN) ? 1 : 0;
                open[arm] += world.tally.openVisits;
                posts[arm] += world.tally.posts;
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "lockdown-open", Ratio.change(open[1], open[0]),
                    "lockdown-forum", Ratio.change(posts[1], posts[0]));
        }
    }
}
