package org.interdict.experiments.validation.instrument.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.StandardisedRegression;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * A survey of members in the last four weeks of the evaluation, as the studies behind Pratt et al. (2010) made of other populations: acts of
 * the past year (the log of 1 + posts), regressed on the results of the four parts of social learning in the person. Each member that visits
 * answers, as of the last visit. The coefficients are standardised. Their order: the smaller of association and definitions less the larger
 * of the other two.
 */
public final class SocialLearningSurvey implements Instrument {
    private static final int YEAR = 365;
    private static final int FIELD_DAYS = 28;
    private static final int PARTS = 4;

    @Override
    public List<String> targets() {
        return List.of(
                "assoc-association", "assoc-definitions", "assoc-reinforcement", "assoc-imitation", "learning-order");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Survey(scenario.horizon().evaluationDays());
    }

    /** Slots of members who visited in the last four weeks. */
    static int[] members(World world) {
        Population persons = world.persons;
        return IntStream.range(0, persons.size)
                .filter(slot ->
                        Stage.member(persons.stage(slot)) && world.day - persons.course.lastVisit(slot) < FIELD_DAYS)
                .toArray();
    }

    private static final class Survey implements Enquiry {
        private final int last;
        private final Map<Long, Integer> acts = new HashMap<>();
        private double[] coefficients = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};

        Survey(int days) {
            last = days - 1;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day <= last - YEAR) {
                return;
            }
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                acts.merge(Persons.key(world, ledger.author[post]), 1, Integer::sum);
            }
            if (world.day == last) {
                evaluate(world);
            }
        }

        private void evaluate(World world) {
            Population persons = world.persons;
            int[] members = members(world);
            double[] deeds = new double[members.length];
            double[][] learned = new double[members.length][];
            for (int i = 0; i < members.length; i++) {
                int slot = members[i];
                deeds[i] = StrictMath.log1p(acts.getOrDefault(Persons.key(world, slot), 0));
                learned[i] = new double[] {
                    persons.mind.association(slot),
                    persons.mind.definitions(slot),
                    persons.mind.reinforcement(slot),
                    persons.mind.imitation(slot)
                };
            }
            coefficients = StandardisedRegression.coefficients(deeds, learned, PARTS);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "assoc-association", coefficients[0],
                    "assoc-definitions", coefficients[1],
                    "assoc-reinforcement", coefficients[2],
                    "assoc-imitation", coefficients[3],
                    "learning-order",
                            Math.min(coefficients[0], coefficients[1]) - Math.max(coefficients[2], coefficients[3]));
        }
    }
}
