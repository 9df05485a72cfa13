package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Shares;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Views of posts by their authors, as on a seized server (da Cunha et al. 2020): the share that went to the posts of the top 0.1 % and 0.3 %
 * of accounts, at the end of the evaluation.
 *
 * <p>The study saw one forum with 10,407 accounts. The default world has about as many on all its forums together, which are counted as one.
 */
public final class ViewRanking implements Instrument {
    private static final double TOP_THOUSANDTH = 0.001;
    private static final double TOP_THREE_THOUSANDTHS = 0.003;

    @Override
    public List<String> targets() {
        return List.of("views-top-0.1", "views-top-0.3");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Ranking(scenario.horizon().evaluationDays() - 1);
    }

    private static final class Ranking implements Enquiry {
        private final int last;
        private double[] views = {};

        Ranking(int last) {
            this.last = last;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day == last) {
                views = Persons.ofRegistered(world, world.persons.activity::views);
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "views-top-0.1", Shares.top(views, TOP_THOUSANDTH),
                    "views-top-0.3", Shares.top(views, TOP_THREE_THOUSANDTHS));
        }
    }
}
