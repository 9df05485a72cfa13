package org.interdict.experiments.validation.instrument.person;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Ratio;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.model.population.Act;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Tally;

/**
 * Files of the police over the evaluation: which leads identified a person (Bundeskriminalamt 2018), and in whose cases an offline offence
 * came to light (Bissias et al. 2016); and in which share of the cases with such an offence it came to light (Seto et al. 2011, known to the
 * police, compared with self-reports in confidence).
 */
public final class CaseFiles implements Instrument {
    @Override
    public List<String> targets() {
        return List.of("attribution", "contact-found-per-arrest", "contact-known");
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
        private long identifiedBefore;
        private long offenders;
        private long known;

        @Override
        public void dayEnded(World world, Situation situation) {
            Tally tally = world.tally;
            if (world.day < 0) {
                contactBefore = tally.totalContactFound;
                identifiedBefore = tally.totalIdentified;
                return;
            }
            leads += tally.leadsWorked;
            // Payers whom a record identifies come from no lead, and are not among the total.
            identified = tally.totalIdentified - identifiedBefore;
            arrests += tally.arrests;
            contactFound = tally.totalContactFound - contactBefore;
            for (int arrest = 0; arrest < world.ledger.arrests; arrest++) {
                if ((world.persons.course.pathway(world.ledger.arrested[arrest]) & Act.CONTACT.bit()) != 0) {
                    offenders++;
                    known += world.ledger.contactShown[arrest] ? 1 : 0;
                }
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "attribution",
                    Ratio.of(identified, leads),
                    "contact-found-per-arrest",
                    Ratio.of(contactFound, arrests),
                    "contact-known",
                    Ratio.of(known, offenders));
        }
    }
}
