package org.interdict.experiments.validation.instrument.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * When accounts register on a forum, for forums that police closed (closed platforms) after at least half a year: the part of its life after
 * which half of its final accounts were registered; the median over forums. A value of one half means that as many register early as late.
 */
public final class RegistrationCurve implements Instrument {
    private static final int LEAST_DAYS = 182;

    @Override
    public List<String> targets() {
        return List.of("registrations-half");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Curves();
    }

    private static final class Curves implements Enquiry {
        /** Accounts at the end of each day from the opening on, one list for each forum. */
        private final List<ResizableDoubleArray> accounts = new ArrayList<>();

        private final ResizableDoubleArray halves = new ResizableDoubleArray();

        @Override
        public void dayEnded(World world, Situation situation) {
            Venues venues = world.venues;
            while (accounts.size() < venues.count) {
                accounts.add(new ResizableDoubleArray());
            }
            for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
                if (venues.isOpen(forum)) {
                    accounts.get(forum).addElement(venues.accounts[forum]);
                }
            }
            for (int closing = 0; closing < world.ledger.closings; closing++) {
                int forum = world.ledger.closed[closing];
                if (venues.state[forum] == VenueState.SEIZED.ordinal()) {
                    ended(accounts.get(forum).getElements());
                }
            }
        }

        private void ended(double[] life) {
            if (life.length < LEAST_DAYS) {
                return;
            }
            int day = 0;
            while (life[day] < life[life.length - 1] / 2) {
                day++;
            }
            halves.addElement((day + 1.0) / life.length);
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of("registrations-half", new Median().evaluate(halves.getElements()));
        }
    }
}
