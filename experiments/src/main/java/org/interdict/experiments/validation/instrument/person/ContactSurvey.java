package org.interdict.experiments.validation.instrument.person;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Act;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * A survey of users (Insoll et al. 2022): the odds of ever having sought contact, comparing users with much contact to other users with
 * those with little. The members who visit in the last four weeks of the evaluation answer, above the median of differential association or
 * not.
 */
public final class ContactSurvey implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("contact-seeking");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Survey(scenario.horizon().evaluationDays() - 1);
    }

    private static final class Survey implements Enquiry {
        private final int last;
        private double oddsRatio = Double.NaN;

        Survey(int last) {
            this.last = last;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day != last) {
                return;
            }
            int[] members = SocialLearningSurvey.members(world);
            double median = new Median()
                    .evaluate(Arrays.stream(members)
                            .mapToDouble(world.persons.mind::association)
                            .toArray());
            double[][] table = new double[2][2];
            for (int slot : members) {
                int much = world.persons.mind.association(slot) > median ? 1 : 0;
                int sought = (world.persons.course.pathway(slot) & Act.GROOM.bit()) != 0 ? 1 : 0;
                table[much][sought]++;
            }
            oddsRatio = Ratio.of(table[1][1] * table[0][0], table[1][0] * table[0][1]);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("contact-seeking", oddsRatio);
        }
    }
}
