package org.interdict.experiments.study;

import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.Tally;
import org.interdict.model.world.World;

/**
 * Files of the police over the evaluation: which leads identified a person (Bundeskriminalamt 2018), and in whose cases an offline offence
 * came to light (Bissias et al. 2016).
 */
public final class CaseFiles implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("attribution", "contact-found-per-arrest");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new Files();
    }

    private static final class Files implements Enquiry {
        private long leads;
        private long identified;
        private long arrests;
        private long contactFound;
        private long contactBefore;

        @Override
        public void dayEnded(World world, Situation situation) {
            Tally tally = world.tally;
            if (world.day < 0) {
                contactBefore = tally.totalContactFound;
                return;
            }
            leads += tally.leadsWorked;
            identified += tally.identified;
            arrests += tally.arrests;
            contactFound = tally.totalContactFound - contactBefore;
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "attribution",
                    Ratio.of(identified, leads),
                    "contact-found-per-arrest",
                    Ratio.of(contactFound, arrests));
        }
    }
}
