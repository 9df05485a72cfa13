package org.interdict.experiments.validation.instrument.person;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.ScenarioParameter;
import org.interdict.experiments.validation.instrument.Shares;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Population;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;

/**
 * Payment records matched to arrested facilitators of live streams (Brown et al. 2020): half of the facilitators are arrested on day 0, with the
 * records of the burn-in; payers matched per facilitator. And of all payments over the burn-in, the shares of the top 3 % and of the
 * bottom quarter of payers, and the number of payments per payer.
 */
public final class PaymentRecords implements Instrument {
    private static final double TOP = 0.03;
    private static final double ALL_BUT_BOTTOM = 0.75;
    private static final double PER_THOUSAND = 1_000;
    private static final String ARRESTS = "facilitators arrested";

    @Override
    public List<String> targets() {
        return List.of("payments-top", "payers-per-facilitator", "payments-bottom", "payments-per-payer");
    }

    @Override
    public List<Situation> situations(Scenario scenario) {
        double facilitators = ScenarioParameter.of(scenario, "streaming.facilitators")
                * scenario.world().population()
                / PER_THOUSAND;
        return List.of(Situation.under(
                ARRESTS, 1, "payment-matching", Map.of("facilitators", Math.max(1, Math.rint(facilitators / 2)))));
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Records(scenario.world().population());
    }

    private static final class Records implements Enquiry {
        private final short[] shown;
        private final Map<Long, Integer> payments = new HashMap<>();
        private long matchedBefore;
        private long arrestedBefore;
        private double perFacilitator = Double.NaN;

        Records(int slots) {
            shown = new short[slots];
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day >= 0) {
                perFacilitator = Ratio.of(
                        world.tally.totalPayersMatched - matchedBefore, world.tally.totalFacilitators - arrestedBefore);
                return;
            }
            matchedBefore = world.tally.totalPayersMatched;
            arrestedBefore = world.tally.totalFacilitators;
            Population persons = world.persons;
            for (int slot = 0; slot < persons.size; slot++) {
                int now = persons.activity.payments(slot);
                if (now != shown[slot]) {
                    // Records begin anew when a facilitator is arrested, and with a new person in the slot.
                    int paid = now > shown[slot] ? now - shown[slot] : now;
                    if (paid > 0) {
                        payments.merge(Persons.key(world, slot), paid, Integer::sum);
                    }
                    shown[slot] = (short) now;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            double[] counts =
                    payments.values().stream().mapToDouble(Integer::doubleValue).toArray();
            return Map.of(
                    "payments-top",
                    Shares.top(counts, TOP),
                    "payers-per-facilitator",
                    perFacilitator,
                    "payments-bottom",
                    1 - Shares.top(counts, ALL_BUT_BOTTOM),
                    "payments-per-payer",
                    Ratio.of(Arrays.stream(counts).sum(), counts.length));
        }
    }
}
