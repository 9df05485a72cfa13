package org.interdict.experiments.validation.instrument.response;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.util.ResizableDoubleArray;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * An audit of notices to hosts over the evaluation (reports of the German federal government for 2022 and 2023): days from the notice to the
 * removal, separately for hosts that cooperate and others; for all together, the share removed within three days (INHOPE 2017), and how much
 * later than the median the slowest tenth is (Canadian Centre for Child Protection 2021). An item that comes back is not counted again.
 */
public final class RemovalAudit implements Instrument {
    private static final double THREE_DAYS = 3;
    private static final double WEEK = 7;
    private static final double FOUR_WEEKS = 28;
    private static final double LAST_TENTH = 90;

    @Override
    public List<String> targets() {
        return List.of(
                "removal-cooperative",
                "removal-uncooperative-7",
                "removal-uncooperative-28",
                "removal-3",
                "removal-tail");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Audit();
    }

    private static final class Audit implements Enquiry {
        private final ResizableDoubleArray all = new ResizableDoubleArray();
        private final ResizableDoubleArray cooperative = new ResizableDoubleArray();
        private long others;
        private long withinThreeDays;
        private long withinWeek;
        private long withinFourWeeks;

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int notice = 0; notice < ledger.notices && world.day >= 0; notice++) {
                double days = ledger.removalDays[notice];
                all.addElement(days);
                withinThreeDays += days <= THREE_DAYS ? 1 : 0;
                if (ledger.removalCooperative[notice]) {
                    cooperative.addElement(days);
                } else {
                    others++;
                    withinWeek += days <= WEEK ? 1 : 0;
                    withinFourWeeks += days <= FOUR_WEEKS ? 1 : 0;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "removal-cooperative", new Median().evaluate(cooperative.getElements()),
                    "removal-uncooperative-7", Ratio.of(withinWeek, others),
                    "removal-uncooperative-28", Ratio.of(withinFourWeeks, others),
                    "removal-3", Ratio.of(withinThreeDays, all.getNumElements()),
                    "removal-tail",
                            Ratio.of(
                                    new Percentile(LAST_TENTH).evaluate(all.getElements()),
                                    new Median().evaluate(all.getElements())));
        }
    }
}
