package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Shares;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Posts by their authors, as counted in four digital health networks (van Mierlo 2014): the shares written by the top 1 % of registered
 * members, the next 9 % and the rest, at the end of the evaluation, among those still in the population; members who never posted are
 * included. And all posts ever written for each person who ever registered (van der Bruggen 2023).
 */
public final class PostRanking implements Instrument {
    private static final double HUNDREDTH = 0.01;
    private static final double TENTH = 0.1;

    @Override
    public List<String> targets() {
        return List.of("posts-top-1", "posts-next-9", "posts-bottom-90", "posts-per-account");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Ranking(scenario.horizon().evaluationDays() - 1);
    }

    private static final class Ranking implements Enquiry {
        private final int last;
        private double[] posts = {};
        private double perAccount = Double.NaN;

        Ranking(int last) {
            this.last = last;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day == last) {
                posts = Persons.ofRegistered(world, world.persons.activity::posts);
                perAccount = Ratio.of(world.tally.totalPosts, world.tally.everRegistered);
            }
        }

        @Override
        public Map<String, Double> findings() {
            double hundredth = Shares.top(posts, HUNDREDTH);
            double tenth = Shares.top(posts, TENTH);
            return Map.of(
                    "posts-top-1",
                    hundredth,
                    "posts-next-9",
                    tenth - hundredth,
                    "posts-bottom-90",
                    1 - tenth,
                    "posts-per-account",
                    perAccount);
        }
    }
}
