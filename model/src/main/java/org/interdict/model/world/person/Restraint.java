package org.interdict.model.world.person;

import java.io.Serializable;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.state.Climate;

/**
 * What holds a person back: informal social control K by those who know the person in real life, as far as the person is present there and can
 * be seen.
 *
 * <p>Searches begin at {@code 1 - entryHold K} of their rate, and accidents turn into searches as much more seldom. The hold on the acts of a
 * person is {@code actHold K (1 - e) (1 - disinhibition x a)}, where e is engagement and a the anonymity of the home forum; a is 0
 * for a person who is no member. Anonymity hides from control, not only from police (Monk et al. 2018): where it is low, members also visit
 * and post less, by {@code unease x (1 - a)}.
 *
 * <p><b>Departure.</b> Bursik (1988) measures control in neighbourhoods, not online; sizes are assumed.
 */
public final class Restraint implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RestraintTraits set;
    private final Population persons;
    private final Venues venues;
    private final Climate climate;
    private final Levers levers;

    /** The restraint of these persons. */
    public Restraint(RestraintTraits traits, Population persons, Venues venues, Climate climate, Levers levers) {
        set = traits;
        this.persons = persons;
        this.venues = venues;
        this.climate = climate;
        this.levers = levers;
    }

    /** Factor on the rate of beginning to search, (0, 1]. */
    public double entry() {
        return 1 - set.entryHold().value() * Math.min(1, climate.informalControl);
    }

    /** What the hold on a person takes from the logit of acts, at least 0. */
    public double hold(int slot) {
        int home = persons.course.home(slot);
        double hidden = home >= 0 && Stage.member(persons.stage(slot)) ? anonymity(home) : 0;
        return set.actHold().value()
                * Math.min(1, climate.informalControl)
                * (1 - persons.mind.engagement(slot))
                * (1 - set.disinhibition().value() * hidden);
    }

    /** Factor on visits and posts in a forum, as far as it hides its members, (0, 1]. */
    public double ease(int forum) {
        return 1 - set.unease().value() * (1 - anonymity(forum));
    }

    private double anonymity(int forum) {
        return venues.anonymity[forum] * (1 - levers.disclosure);
    }
}
