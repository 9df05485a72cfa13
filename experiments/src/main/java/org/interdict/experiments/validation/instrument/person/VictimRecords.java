package org.interdict.experiments.validation.instrument.person;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Records on victims over the evaluation: those identified, in any way, for each arrest (National Crime Agency 2020), and for each case
 * that began meanwhile (ECPAT and INTERPOL 2018); and of the items shared on forums, the share that is new (closed platforms).
 */
public final class VictimRecords implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("victims-per-arrest", "victims-found", "new-items");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Records();
    }

    private static final class Records implements Enquiry {
        private long identified;
        private long arrests;
        private long cases;
        private long items;
        private long newItems;

        @Override
        public void dayEnded(World world, Situation situation) {
            if (world.day < 0) {
                return;
            }
            identified += world.tally.victimsIdentified;
            arrests += world.tally.arrests;
            cases += world.tally.casesOpened;
            Ledger ledger = world.ledger;
            for (int post = 0; post < ledger.posts; post++) {
                if (ledger.postKind[post] == PostKind.ITEM.ordinal()) {
                    items++;
                    newItems += (ledger.postMarks[post] & Boards.NEW) != 0 ? 1 : 0;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "victims-per-arrest", Ratio.of(identified, arrests),
                    "victims-found", Ratio.of(identified, cases),
                    "new-items", Ratio.of(newItems, items));
        }
    }
}
