package org.interdict.experiments.validation.instrument.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Series;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Timing;
import org.interdict.model.world.World;

/**
 * Interrupted time series of the weekly visits to all forums, as for drug markets and DDoS-for-hire after police action (Décary-Hétu and
 * Giommoni 2017; Collier et al. 2019; Vu et al. 2025). The trend is the same world without the action.
 *
 * <p>One takedown seizes the largest forum. A wide one seizes half of the forums at once and arrests five coordinators of each. The second
 * wave repeats the wide one after 20 weeks; its effect over eight weeks, compared with the world without it, is divided by that of the
 * first. The published waves were carried out on one day. So here a seizure that is ready does not wait for the decision of hosts; neither
 * does it in the trend of these two.
 */
public final class TakedownSeries implements Instrument {
    private static final int ONE_DAYS = 182;
    private static final int WIDE_DAYS = 308;
    private static final int SECOND_DAY = 140;
    private static final int EFFECT_WEEKS = 8;
    private static final int DAYS_A_WEEK = 7;
    private static final double LEADERS_ARRESTED = 5;
    /** The cost of the action is not the question: it needs no staff, so it always takes place, as far as hosts cooperate. */
    private static final Map<String, Object> CARRIED_OUT =
            Map.of("error", 0.0, "leadDays", 0.0, "workPerThousand", 0.0, "arrestWorkPerThousand", 0.0);
    /** The largest forum. */
    static final Situation ONE = Situation.under("one takedown", ONE_DAYS, "forum-takedown", CARRIED_OUT);

    /** Without it the seizures of a wave lie up to two weeks apart. */
    private static final Map<String, Double> ONE_DAY = Map.of("enforcement.seizeChance", 1.0);
    /** What a wave is compared with. */
    static final Situation TREND = Situation.with("hosts that act at once", WIDE_DAYS, ONE_DAY);

    private static final String WIDE = "wide takedown";
    private static final String SECOND = "second wave";

    @Override
    public List<String> targets() {
        return List.of("single-takedown", "wide-takedown-depth", "wide-takedown-weeks", "second-wave");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        Timing twice = new Timing(0, null, SECOND_DAY, 2, 0, null, null);
        return List.of(
                Situation.STATUS_QUO.forDays(ONE_DAYS),
                ONE,
                TREND,
                wide(scenario),
                Situation.under(SECOND, WIDE_DAYS, "forum-takedown", twice, half(scenario))
                        .under(ONE_DAY));
    }

    /** Half of the forums at once. */
    static Situation wide(Scenario scenario) {
        return Situation.under(WIDE, WIDE_DAYS, "forum-takedown", half(scenario))
                .under(ONE_DAY);
    }

    private static Map<String, Object> half(Scenario scenario) {
        Map<String, Object> values = new TreeMap<>(CARRIED_OUT);
        values.put("count", Math.ceil(scenario.world().forums() / 2.0));
        values.put("administratorsArrested", LEADERS_ARRESTED);
        return values;
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Weeks();
    }

    private static final class Weeks implements Enquiry {
        private final Map<String, Series> visits = new HashMap<>();
        private final Map<String, Integer> firstSeizure = new HashMap<>();

        @Override
        public void dayEnded(World world, Situation situation) {
            visits.computeIfAbsent(situation.name(), key -> new Series()).add(world.day, world.tally.forumVisits);
            if (world.day >= 0 && world.tally.seizures > 0) {
                firstSeizure.putIfAbsent(situation.name(), world.day / DAYS_A_WEEK);
            }
        }

        @Override
        public Map<String, Double> findings() {
            Series usual = series(Situation.STATUS_QUO.name());
            Series trend = series(TREND.name());
            Series wide = series(WIDE);
            int from = firstSeizure.getOrDefault(WIDE, 0);
            int lowered = wide.weeksLowered(trend, from);
            int second = SECOND_DAY / DAYS_A_WEEK;
            return Map.of(
                    "single-takedown",
                    firstSeizure.containsKey(ONE.name())
                            ? series(ONE.name()).weeksLowered(usual, firstSeizure.get(ONE.name()))
                            : Double.NaN,
                    "wide-takedown-depth",
                    wide.drop(trend, from, from + Math.max(1, lowered)),
                    "wide-takedown-weeks",
                    firstSeizure.containsKey(WIDE) ? lowered : Double.NaN,
                    "second-wave",
                    Ratio.of(
                            series(SECOND).drop(wide, second, second + EFFECT_WEEKS),
                            wide.drop(trend, from, from + EFFECT_WEEKS)));
        }

        private Series series(String situation) {
            return visits.getOrDefault(situation, new Series());
        }
    }
}
