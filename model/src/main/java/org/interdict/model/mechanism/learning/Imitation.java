package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Social learning, fourth part: imitation of admired sources.
 *
 * <p>Each post met whose author's standing was at least {@code admired} adds to the imitation i:
 * <pre>
 * i += min(1, imitation x attention x s x standing x itemWeight [if it points to an item]) x (1 - i)
 * </pre>
 * where attention is that of a visit (visits), s is the susceptibility of the person to this part of learning. It fades as described under persons, and raises
 * posting and the hazards of acts.
 *
 * <p><b>Departure.</b> That models of high standing are imitated more is from Bandura; the threshold and the weight of items are ours.
 */
@Process(
        name = "imitation",
        summary = "Activity moves toward that of admired sources.",
        theory = "Social learning (Akers 1996); social cognition (Bandura 1989)",
        sources = {"akers1996", "bandura1989", "pratt2010"})
public final class Imitation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    @Group("learning")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of imitation per post met",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.08,
                    grade = Grade.B,
                    source = "pratt2010")
            Factor imitation,

            @Evidence(
                    meaning = "Visibility from which a source is admired",
                    usual = 0.8,
                    low = 0.3,
                    high = 0.9,
                    grade = Grade.C,
                    source = "assumption")
            Share admired,

            @Evidence(
                    meaning = "Weight of an item post against another",
                    usual = 2,
                    low = 1,
                    high = 4,
                    grade = Grade.C,
                    source = "assumption")
            Factor itemWeight)
            implements Serializable {}

    /** The mechanism. */
    public Imitation(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double imitation = persons.mind.imitation(slot);
            double taken = set.imitation().value()
                    * ledger.attention
                    * world.susceptibility.factor(persons, slot, Susceptibility.IMITATION);
            for (int met = visits.firstMet(); met < visits.endMet(); met++) {
                double standing = ledger.standing[met];
                if (standing >= set.admired().value()) {
                    boolean item = ledger.kind[met] == PostKind.ITEM.ordinal();
                    imitation += Math.min(
                                    1,
                                    taken * standing * (item ? set.itemWeight().value() : 1))
                            * (1 - imitation);
                }
            }
            persons.mind.imitation(slot, imitation);
        }
    }
}
