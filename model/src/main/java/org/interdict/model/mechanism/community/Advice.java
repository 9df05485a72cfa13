package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Advice of coordinators makes those who read it harder to trace, and calms them.
 *
 * <p>At a visit at which n posts of advice are met, skill k and perceived risk q are
 * <pre>
 * k = 1 - (1 - k) (1 - gain)^n
 * q = q (1 - reassurance k) [if n {@literal >} 0]
 * </pre>
 * Skill fades as described under persons. It hides a part of the evidence that visits and posts leave (see enforcement). Advice is abstract: the model represents only that
 * there is some, and how far it is known.
 *
 * <p><b>Departure.</b> That members exchange advice on their safety is described by Holt et al. (2010) and van der Bruggen and Blokland
 * (2021); how much it hides is not known, and the form is ours.
 */
@Process(
        name = "advice",
        summary = "Advice of coordinators makes readers harder to trace, and lowers their perceived risk.",
        theory = "Exchange of advice in the subculture (Holt et al. 2010; O'Connell 2001)",
        sources = {"holt2010", "vanderbruggen2021b", "oconnell2001"})
public final class Advice implements Mechanism {
    private static final long serialVersionUID = 1L;
    private final Parameters set;
    private final Fade unread;

    /** What can be set. */
    @Group("advice")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of skill per post of advice met",
                    usual = 0.05,
                    low = 0.01,
                    high = 0.2,
                    grade = Grade.C,
                    source = "holt2010")
            Share gain,

            @Evidence(
                    meaning = "How much full skill lowers perceived risk when advice is read",
                    usual = 0.1,
                    low = 0,
                    high = 0.3,
                    grade = Grade.C,
                    source = "vanderbruggen2021b")
            Share reassurance)
            implements Serializable {}

    /** The mechanism. */
    public Advice(Parameters parameters) {
        set = parameters;
        unread = Fade.byShare(parameters.gain().value());
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            int read = read(world, visits);
            if (read > 0) {
                double skill = 1 - (1 - persons.mind.skill(slot)) * unread.leftAfter(read * world.ledger.attention);
                persons.mind.skill(slot, skill);
                persons.mind.risk(
                        slot, persons.mind.risk(slot) * (1 - set.reassurance().value() * skill));
            }
        }
    }

    private static int read(World world, VisitCursor visits) {
        int read = 0;
        for (int met = visits.firstMet(); met < visits.endMet(); met++) {
            read += world.ledger.kind[met] == PostKind.ADVICE.ordinal() ? 1 : 0;
        }
        return read;
    }
}
