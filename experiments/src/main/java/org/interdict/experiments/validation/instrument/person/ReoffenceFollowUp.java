package org.interdict.experiments.validation.instrument.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interdict.experiments.validation.instrument.Enquiry;
import org.interdict.experiments.validation.instrument.Instrument;
import org.interdict.experiments.validation.instrument.Persons;
import org.interdict.experiments.validation.instrument.Situation;
import org.interdict.experiments.validation.method.Survival;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * A follow-up of arrested persons (Seto et al. 2011): arrested again within five years of the first arrest, and arrested again with an
 * offline offence found, new or old, since charges do not distinguish them. And the latter within three years, of those whose first arrest
 * showed no such offence (Goller et al. 2016). Estimated after Kaplan and Meier, since persons leave the population and the run ends before
 * all were followed for five years.
 */
public final class ReoffenceFollowUp implements Instrument {
    private static final int FIVE_YEARS = 1_826;
    private static final int THREE_YEARS = 1_096;

    @Override
    public List<String> targets() {
        return List.of("recidivism-any", "recidivism-contact", "contact-again-3");
    }

    @Override
    public Enquiry begin(Scenario scenario) {
        return new FollowUp(scenario.horizon().evaluationDays() - 1);
    }

    private static final class FollowUp implements Enquiry {
        private final int last;
        private final Map<Long, Course> followed = new HashMap<>();
        private final Set<Long> seen = new HashSet<>();
        private final Survival any = new Survival(FIVE_YEARS);
        private final Survival contact = new Survival(FIVE_YEARS);
        private final Survival contactAfterNone = new Survival(THREE_YEARS);

        FollowUp(int last) {
            this.last = last;
        }

        private static final class Course {
            private final int since;
            private final boolean showedNone;
            private boolean again;

            Course(int since, boolean showedNone) {
                this.since = since;
                this.showedNone = showedNone;
            }
        }

        @Override
        public void dayEnded(World world, Situation situation) {
            Ledger ledger = world.ledger;
            for (int arrest = 0; arrest < ledger.arrests; arrest++) {
                long person = Persons.key(world, ledger.arrested[arrest]);
                Course course = followed.get(person);
                if (seen.add(person)) {
                    followed.put(person, new Course(world.day, !ledger.contactShown[arrest]));
                } else if (course != null) {
                    arrestedAgain(person, course, world.day - course.since, ledger.contactShown[arrest]);
                }
            }
            observe(world);
        }

        private void arrestedAgain(long person, Course course, int days, boolean contactShown) {
            if (!course.again) {
                course.again = true;
                any.add(days, true);
            }
            if (contactShown) {
                contactEnded(course, days, true);
                followed.remove(person);
            }
        }

        /** Ends the follow-up of persons who have left, and of all when the run ends. */
        private void observe(World world) {
            for (Iterator<Map.Entry<Long, Course>> each = followed.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<Long, Course> entry = each.next();
                Course course = entry.getValue();
                if (!Persons.present(world, entry.getKey()) || world.day == last) {
                    int days = world.day - course.since;
                    if (!course.again) {
                        any.add(days, false);
                    }
                    contactEnded(course, days, false);
                    each.remove();
                }
            }
        }

        private void contactEnded(Course course, int days, boolean shown) {
            contact.add(days, shown);
            if (course.showedNone) {
                contactAfterNone.add(days, shown);
            }
        }

        @Override
        public Map<String, Double> findings() {
            return Map.of(
                    "recidivism-any", any.failed(),
                    "recidivism-contact", contact.failed(),
                    "contact-again-3", contactAfterNone.failed());
        }
    }
}
