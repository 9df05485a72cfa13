package org.interdict.model.mechanism.offending;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.Theory;

/** What in a person raises or lowers the hazards of all acts, on the logit scale: a part of {@link Pathway}. */
final class Disposition implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Pathway.Parameters set;

    Disposition(Pathway.Parameters parameters) {
        set = parameters;
    }

    /** What a person brings along, from the log of the drive. */
    double common(Population persons, int slot, double logOfDrive) {
        return set.driveEffect().value() * logOfDrive
                - set.constraintEffect().value() * persons.traits.constraint(slot)
                - set.riskEffect().value() * persons.mind.risk(slot)
                - set.selfControlEffect().value() * persons.traits.selfControl(slot);
    }

    /** What a member has learned and feels in the community, without distortion. */
    double learned(Population persons, int slot) {
        return set.shortTermEffect().value() * persons.mind.shortTerm(slot)
                + set.neutralisationEffect().value() * persons.mind.neutralisation(slot)
                + set.prevalenceEffect().value() * persons.mind.prevalence(slot)
                + set.associationEffect().value() * persons.mind.association(slot)
                + set.reinforcementEffect().value() * persons.mind.reinforcement(slot)
                + set.imitationEffect().value() * persons.mind.imitation(slot);
    }

    /** The effect of distortion on an act that an implicit theory suits: of its present level, or away from the community of its long-term one. */
    double distortion(Population persons, int slot, Theory theory, boolean member) {
        double mean;
        double own;
        if (member) {
            mean = persons.mind.meanDistortion(slot);
            own = persons.mind.belief(slot, theory);
        } else {
            mean = persons.traits.meanLongTerm(slot);
            own = persons.traits.longTerm(slot, theory.ordinal());
        }
        double part = set.theoryShare().value();
        return set.distortionEffect().value() * ((1 - part) * mean + part * own);
    }
}
