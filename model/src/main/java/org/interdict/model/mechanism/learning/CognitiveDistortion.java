package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Cognitive distortion: it spikes around an act, and implicit theories rise after one. Between acts the five implicit theories return to their
 * long-term level, and the spike fades: that is described under persons.
 *
 * <p>At each visit of a member:
 * <pre>
 * short-term: s += spike x mood (1 - s)    if items were viewed
 * post hoc:   d += postHoc (1 - d)         for each of the five implicit theories, at each item post of the person
 * </pre>
 * The mood is that of the person's motivation, see motives.
 *
 * <p><b>Departure.</b> Long-term, short-term and post hoc mechanisms are separated as by Steel et al. (2020), who give no rates. The five
 * theories change at the same speed here: nothing is known about differences.
 */
@Process(
        name = "cognitive-distortion",
        summary = "Distortion spikes around an act, and implicit theories rise after one.",
        theory = "Implicit theories (Ward and Keenan 1999); mechanisms of distortion (Steel et al. 2020)",
        sources = {"ward1999", "ward2000", "steel2020", "abel1989", "paquette2020"})
public final class CognitiveDistortion implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    @Group("distortion")
    public record Parameters(
            @Evidence(
                    meaning = "Short-term rise at a visit with items",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "steel2020")
            Share spike,

            @Evidence(
                    meaning = "Rise after an act of sharing",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.05,
                    grade = Grade.C,
                    source = "steel2020")
            Share postHoc)
            implements Serializable {}

    /** The mechanism. */
    public CognitiveDistortion(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double state = persons.mind.shortTerm(slot);
            persons.mind.shortTerm(
                    slot,
                    visits.viewed() > 0
                            ? state + Math.min(1, set.spike().value() * world.motives.mood(persons, slot)) * (1 - state)
                            : state);
        }
        for (int post = 0; post < ledger.posts; post++) {
            if (ledger.postKind[post] == PostKind.ITEM.ordinal()) {
                int slot = ledger.author[post];
                for (int theory = 0; theory < Mind.THEORIES; theory++) {
                    persons.mind.distortion(
                            slot,
                            theory,
                            persons.mind.distortion(slot, theory)
                                    + (float) (set.postHoc().value() * (1 - persons.mind.distortion(slot, theory))));
                }
            }
        }
    }
}
