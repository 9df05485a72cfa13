package org.interdict.experiments.validation.instrument.response;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Series;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * The lasting effect of police action, compared with the same world without it: visits to all forums in months 6 to 12 after the largest was
 * seized, as for drug markets (Bhaskar et al. 2019); and how much visits concentrate on fewer forums, by the Herfindahl index over half a
 * year after a wide takedown with arrests (Collier et al. 2019).
 */
public final class Aftermath implements Instrument {
    private static final int YEAR = 364;
    private static final int HALF_YEAR = 182;
    private static final int WEEKS_FROM = 26;
    private static final int WEEKS_TO = 52;

    @Override
    public List<String> targets() {
        return List.of("closing-trend", "wide-concentration");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        return List.of(
                Situation.STATUS_QUO.forDays(YEAR),
                TakedownSeries.ONE.forDays(YEAR),
                TakedownSeries.TREND.forDays(HALF_YEAR),
                TakedownSeries.wide(scenario).forDays(HALF_YEAR));
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Comparison(TakedownSeries.wide(scenario));
    }

    private static final class Comparison implements Enquiry {
        private final Situation wide;
        private final Map<String, Series> visits = new HashMap<>();
        private final Map<String, Map<Integer, Double>> byForum = new HashMap<>();

        Comparison(Situation wide) {
            this.wide = wide;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day < 0) {
                return;
            }
            visits.computeIfAbsent(situation.name(), key -> new Series()).add(world.day, world.tally.forumVisits);
            if (world.day >= HALF_YEAR) {
                return;
            }
            Map<Integer, Double> forums = byForum.computeIfAbsent(situation.name(), key -> new HashMap<>());
            for (int visit = 0; visit < world.ledger.visits; visit++) {
                forums.merge((int) world.ledger.venue[visit], 1.0, Double::sum);
            }
        }

        @Override
        public Map<String, Double> findings() {
            Series usual = visits.getOrDefault(Situation.STATUS_QUO.name(), new Series());
            Series one = visits.getOrDefault(TakedownSeries.ONE.name(), new Series());
            return Map.of(
                    "closing-trend",
                    -one.drop(usual, WEEKS_FROM, WEEKS_TO),
                    "wide-concentration",
                    concentration(wide) - concentration(TakedownSeries.TREND));
        }

        /** The Herfindahl index of the visits over forums, (0, 1]; 1 if all go to one. */
        private double concentration(Situation situation) {
            Map<Integer, Double> forums = byForum.getOrDefault(situation.name(), Map.of());
            double all = 0;
            double squares = 0;
            for (double count : forums.values()) {
                all += count;
                squares += count * count;
            }
            return Ratio.of(squares, all * all);
        }
    }
}
