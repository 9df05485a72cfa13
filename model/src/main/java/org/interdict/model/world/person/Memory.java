package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.population.Ties;
import org.interdict.model.world.state.StageCounts;

/**
 * What persons forget. Mechanisms add to states of mind; this part alone lets them return to rest, so that a process that is
 * switched off takes its additions away and leaves the forgetting as it is.
 *
 * <p>Each state m fades at its own rate r, {@code m exp(-r t)} after t days; each implicit theory d returns to the person's long-term level
 * L, {@code L + (d - L) exp(-r t)}. A person's states are brought up to date in the morning of a day on which the person is due, and before
 * somebody else's act adds to them.
 *
 * <p>A tie fades like a state; when a member visits a forum, those of the own ties are gone whose weight is below {@code tieFloor}.
 */
public final class Memory implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Population persons;
    private final StageCounts stages;
    private final Calendar calendar;
    private final Fade distortion;
    private final Fade shortTerm;
    private final Fade neutralisation;
    private final Fade prevalence;
    private final Fade risk;
    private final Fade engagement;
    private final Fade belonging;
    private final Fade association;
    private final Fade reinforcement;
    private final Fade imitation;
    private final Fade skill;
    private final Fade ties;
    private final double tieFloor;

    /** The memory of these persons; today is the day that the calendar has come to. */
    public Memory(MemoryTraits traits, Population persons, StageCounts stages, Calendar calendar) {
        this.persons = persons;
        this.stages = stages;
        this.calendar = calendar;
        distortion = Fade.atRate(traits.distortionPerDay().value());
        shortTerm = Fade.atRate(traits.shortTermPerDay().value());
        neutralisation = Fade.atRate(traits.neutralisationPerDay().value());
        prevalence = Fade.atRate(traits.prevalencePerDay().value());
        risk = Fade.atRate(traits.riskPerDay().value());
        engagement = Fade.atRate(traits.engagementPerDay().value());
        belonging = Fade.atRate(traits.belongingPerDay().value());
        association = Fade.atRate(traits.associationPerDay().value());
        reinforcement = Fade.atRate(traits.reinforcementPerDay().value());
        imitation = Fade.atRate(traits.imitationPerDay().value());
        skill = Fade.atRate(traits.skillPerDay().value());
        ties = Fade.atRate(traits.tiesPerDay().value());
        tieFloor = traits.tieFloor().value();
    }

    private Memory(Memory from, Population persons, StageCounts stages, Calendar calendar) {
        this.persons = persons;
        this.stages = stages;
        this.calendar = calendar;
        distortion = from.distortion;
        shortTerm = from.shortTerm;
        neutralisation = from.neutralisation;
        prevalence = from.prevalence;
        risk = from.risk;
        engagement = from.engagement;
        belonging = from.belonging;
        association = from.association;
        reinforcement = from.reinforcement;
        imitation = from.imitation;
        skill = from.skill;
        ties = from.ties;
        tieFloor = from.tieFloor;
    }

    /** The same memory, of the persons of a copied world. */
    public Memory of(Population others, StageCounts othersStages, Calendar othersCalendar) {
        return new Memory(this, others, othersStages, othersCalendar);
    }

    /** How a tie fades. */
    public Fade ties() {
        return ties;
    }

    /** Drops the ties of a person that have faded away. Only those who have posted have ties. */
    public void dropFaded(Ties network, int slot) {
        if (persons.activity.posts(slot) > 0) {
            network.dropFaded(slot, calendar.today(), ties, tieFloor);
        }
    }

    /** Brings the states of the first persons of a list up to today. */
    public void bringUpToDate(int[] slots, int count) {
        for (int place = 0; place < count; place++) {
            bringUpToDate(slots[place]);
        }
    }

    /** Brings the states of a person up to today. */
    public void bringUpToDate(int slot) {
        int days = calendar.today() - persons.course.fadedOn(slot);
        // Nobody learns or fears anything before the first exposure.
        if (days <= 0 || !persons.has(slot, Flag.EXPOSED)) {
            return;
        }
        persons.course.fadedOn(slot, calendar.today());
        Mind mind = persons.mind;
        double before = mind.meanDistortion(slot);
        double kept = distortion.left(days);
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            double rest = persons.traits.longTerm(slot, theory);
            mind.distortion(slot, theory, rest + (mind.distortion(slot, theory) - rest) * kept);
        }
        stages.changed(persons.stage(slot), mind.meanDistortion(slot) - before);
        mind.shortTerm(slot, mind.shortTerm(slot) * shortTerm.left(days));
        mind.neutralisation(slot, mind.neutralisation(slot) * neutralisation.left(days));
        mind.prevalence(slot, mind.prevalence(slot) * prevalence.left(days));
        mind.risk(slot, mind.risk(slot) * risk.left(days));
        mind.engagement(slot, mind.engagement(slot) * engagement.left(days));
        mind.belonging(slot, mind.belonging(slot) * belonging.left(days));
        mind.association(slot, mind.association(slot) * association.left(days));
        double rewards = reinforcement.left(days);
        mind.reinforcement(slot, mind.reinforcement(slot) * rewards);
        mind.replies(slot, mind.replies(slot) * rewards);
        mind.imitation(slot, mind.imitation(slot) * imitation.left(days));
        mind.skill(slot, mind.skill(slot) * skill.left(days));
    }
}
