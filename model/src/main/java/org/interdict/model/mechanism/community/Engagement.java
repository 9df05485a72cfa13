package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Engagement grows with visits, and real-world presence (1 - e) falls; it fades without visits.
 *
 * <p>At a visit,
 * <pre>
 * e += min(1, gain (1 + belongingWeight b) interest) (1 - e)
 * </pre>
 * where the interest follows from the items viewed and the person's motivation (motives): those who cope with emotions by viewing, and
 * collectors who find rare items, are bound more than others.
 *
 * <p><b>Departure.</b> Fortin et al. (2018) describe the path, not its speed. Hours are not modelled: presence is a
 * share.
 */
@Process(
        name = "engagement",
        summary = "Engagement grows with visits and belonging; real-world presence falls with it.",
        theory = "Path of engagement (Fortin et al. 2018)",
        sources = {"fortin2018", "westlake2017"})
public final class Engagement implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    @Group("engagement")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of engagement at a visit",
                    usual = 0.06,
                    low = 0.02,
                    high = 0.15,
                    grade = Grade.C,
                    source = "fortin2018")
            Share gain,

            @Evidence(
                    meaning = "How much belonging adds to the gain",
                    usual = 1,
                    low = 0,
                    high = 3,
                    grade = Grade.C,
                    source = "blokland2024")
            Factor belongingWeight)
            implements Serializable {}

    /** The mechanism. */
    public Engagement(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double e = persons.mind.engagement(slot);
            double gained = Math.min(
                    1,
                    set.gain().value()
                            * (1 + set.belongingWeight().value() * persons.mind.belonging(slot))
                            * world.motives.interest(persons, slot, visits.viewed(), visits.rareViewed()));
            persons.mind.engagement(slot, e + gained * (1 - e));
        }
    }
}
