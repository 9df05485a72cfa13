package org.interdict.experiments.validation.instrument.community;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Flag;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * A census of accounts, as of a forum whose server was seized (da Cunha et al. 2020; van der Bruggen et al. 2022): of all who registered for
 * the first time in the last two years, who shared, posted, viewed as members.
 *
 * <p>The forums of the studies were about two years old, so their servers held the accounts of about two years, whatever became of their
 * owners. The studies saw one forum each and counted accounts; here a person who registered at two forums is counted once.
 */
public final class MembershipCensus implements Instrument {
    /** Accounts that a server held, in days of registrations. */
    private static final int DAYS = 730;

    @Override
    public List<String> targets() {
        return List.of("sharing-share", "posting-share", "consuming-share");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Census(scenario.horizon().evaluationDays() - 1);
    }

    private static final class Census implements Enquiry {
        private static final int NOBODY = Integer.MIN_VALUE;
        private final int last;
        /** Day of entry of each slot's person, if that person had registered before the accounts that count. */
        private int[] before = {};

        private int registered;
        private int shared;
        private int posted;
        private int viewed;

        Census(int last) {
            this.last = last;
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day == last - DAYS) {
                before = new int[world.persons.size];
                for (int slot = 0; slot < before.length; slot++) {
                    before[slot] = world.persons.has(slot, Flag.REGISTERED) ? world.persons.entryDay(slot) : NOBODY;
                }
            } else if (world.day == last) {
                for (int slot = 0; slot < world.persons.size; slot++) {
                    boolean earlier = before.length > 0 && before[slot] == world.persons.entryDay(slot);
                    if (world.persons.has(slot, Flag.REGISTERED) && !earlier) {
                        count(world, slot);
                    }
                }
            }
        }

        private void count(World world, int slot) {
            registered++;
            shared += world.persons.has(slot, Flag.SHARED) ? 1 : 0;
            posted += world.persons.has(slot, Flag.POSTED) ? 1 : 0;
            viewed += world.persons.has(slot, Flag.VIEWED) ? 1 : 0;
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "sharing-share", Ratio.of(shared, registered),
                    "posting-share", Ratio.of(posted, registered),
                    "consuming-share", Ratio.of(viewed, registered));
        }
    }
}
