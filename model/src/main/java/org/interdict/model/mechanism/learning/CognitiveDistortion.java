package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Mind;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Cognitive distortion: the five implicit theories are pulled back to their long-term level, spike around an act and
 * rise after one.
 *
 * <p>At each visit of a member, t days after the last one:
 * <pre>
 * long-term:  d += (1 - exp(-pullPerDay t)) (L - d)           for each of the five implicit theories
 * short-term: s = s exp(-shortFadePerDay t), then s += spike (1 - s) if items were viewed
 * post hoc:   d += postHoc (1 - d)                            for each item post of the person
 * </pre>
 * L is the person's own long-term level.
 *
 * <p><b>Departure.</b> Long-term, short-term and post hoc mechanisms are told apart as by Steel et al. (2020), who
 * give no rates. The five theories move alike here: nothing is known of their different speeds.
 */
@Process(
        name = "cognitive-distortion",
        summary = "Implicit theories keep a long-term level, spike around an act and rise after one.",
        theory = "Implicit theories (Ward and Keenan 1999); mechanisms of distortion (Steel et al. 2020)",
        sources = {"ward1999", "ward2000", "steel2020", "abel1989", "paquette2020"})
public final class CognitiveDistortion implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Fade pull;
    private final Parameters set;
    private final Fade shortFade;

    /** What can be set. */
    @Group("distortion")
    public record Parameters(
            @Evidence(
                    meaning = "Pull of distortions back to their long-term level",
                    usual = 0.004,
                    low = 0.001,
                    high = 0.02,
                    grade = Grade.C,
                    source = "steel2020")
            PerDay pullPerDay,

            @Evidence(
                    meaning = "Short-term rise at a visit with items",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "steel2020")
            Share spike,

            @Evidence(
                    meaning = "Rate at which the short-term rise fades",
                    usual = 0.3,
                    low = 0.1,
                    high = 1,
                    grade = Grade.C,
                    source = "steel2020")
            PerDay shortFadePerDay,

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
        pull = Fade.atRate(parameters.pullPerDay().value());
        shortFade = Fade.atRate(parameters.shortFadePerDay().value());
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double back = 1 - pull.left(visits.elapsed());
            for (int theory = 0; theory < Mind.THEORIES; theory++) {
                persons.mind.distortion(
                        slot,
                        theory,
                        persons.mind.distortion(slot, theory)
                                + (float) (back
                                        * (persons.traits.longTerm(slot, theory)
                                                - persons.mind.distortion(slot, theory))));
            }
            double state = persons.mind.shortTerm(slot) * shortFade.left(visits.elapsed());
            persons.mind.shortTerm(
                    slot, visits.viewed() > 0 ? state + set.spike().value() * (1 - state) : state);
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
