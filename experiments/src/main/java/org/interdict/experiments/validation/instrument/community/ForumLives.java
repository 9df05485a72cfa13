package org.interdict.experiments.validation.instrument.community;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Series;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * The lives of forums over burn-in and evaluation: the week after opening in which most posts were written, over forums of at least half a
 * year and 200 posts that opened when the world was a year old (Blokland et al. 2024): forums of its first days grow together with the
 * world; and the age of forums when police closed them (closed platforms). Medians over forums.
 */
public final class ForumLives implements Instrument {
    private static final int LEAST_WEEKS = 26;
    private static final int LEAST_POSTS = 200;
    private static final int YOUNG_WORLD_DAYS = 365;
    private static final double DAYS_A_MONTH = 365.25 / 12;

    @Override
    public List<String> targets() {
        return List.of("boom", "lifetime");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Lives(-scenario.horizon().burnInDays());
    }

    private static final class Lives implements Enquiry {
        private final int firstDay;
        private final Map<Integer, Series> posts = new HashMap<>();
        private double[] lifetimes = {};

        Lives(int firstDay) {
            this.firstDay = firstDay;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Venues venues = world.venues;
            for (int post = 0; post < world.ledger.posts; post++) {
                int forum = world.ledger.postVenue[post];
                if (venues.openedOn[forum] < firstDay + YOUNG_WORLD_DAYS) {
                    continue;
                }
                posts.computeIfAbsent(forum, key -> new Series()).add(world.day - venues.openedOn[forum], 1);
            }
            if (world.ledger.closings > 0) {
                lifetimes = IntStream.range(Venues.FIRST_FORUM, venues.count)
                        .filter(forum -> venues.state[forum] == VenueState.SEIZED.ordinal())
                        .mapToDouble(forum -> (venues.closedOn[forum] - venues.openedOn[forum]) / DAYS_A_MONTH)
                        .toArray();
            }
        }

        @Override
        public Map<String, Double> findings() {
            double[] peaks = posts.values().stream()
                    .filter(series -> series.length() >= LEAST_WEEKS && series.sum(0, series.length()) >= LEAST_POSTS)
                    .mapToDouble(Lives::peak)
                    .toArray();
            return Map.of(
                    "boom", new Median().evaluate(peaks),
                    "lifetime", new Median().evaluate(lifetimes));
        }

        /** The week with most posts, from 1. */
        private static double peak(Series series) {
            int best = 0;
            for (int week = 1; week < series.length(); week++) {
                best = series.week(week) > series.week(best) ? week : best;
            }
            return best + 1.0;
        }
    }
}
