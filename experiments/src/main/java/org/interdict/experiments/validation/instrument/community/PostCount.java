package org.interdict.experiments.validation.instrument.community;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * A count of the posts on all forums over the last year of the evaluation: originals and replies (Blokland et al. 2024), and posts by those who
 * posted at all (Ngo et al. 2024).
 */
public final class PostCount implements Instrument {
    private static final int YEAR = 365;

    @Override
    public List<String> targets() {
        return List.of("original-share", "replies-per-original", "posts-per-poster-year");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Count(scenario.horizon().evaluationDays());
    }

    private static final class Count implements Enquiry {
        private final int from;
        private final double years;
        private final Set<Long> posters = new HashSet<>();
        private long posts;
        private long originals;

        /** @param days length of the evaluation; counts of a shorter evaluation are scaled up to a year */
        Count(int days) {
            from = Math.max(0, days - YEAR);
            years = Math.min(days, YEAR) / (double) YEAR;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day < from) {
                return;
            }
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                posters.add(Persons.key(world, ledger.author[post]));
                originals += ledger.repliedTo[post] < 0 ? 1 : 0;
            }
            posts += ledger.posts;
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "original-share", Ratio.of(originals, posts),
                    "replies-per-original", Ratio.of(posts - originals, originals),
                    "posts-per-poster-year", Ratio.of(posts, posters.size()) / years);
        }
    }
}
