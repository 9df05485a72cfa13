package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Mind;
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
 * Social learning, second part: definitions. Neutralising definitions and distortions move toward those met.
 *
 * <p>Each post met at a visit has the weight
 * <pre>
 * g = definitions x attention x k x max(0, 1 - (1 - e) K - counterHold x opposition)
 * </pre>
 * where the attention is that of a visit (visits), k is {@code rationalisationWeight} for a rationalisation and 1 for another post. Real-world ties, as far as there are any (1 - e),
 * protect a person by informal social control K, and what opponents say protects as well. With m the mean of the definitions met, weighted
 * by g, and s the susceptibility of the person to this part of learning,
 * <pre>
 * d += min(1, s x sum of g) x max(0, m - d)        for each of the five implicit theories
 * n += min(1, s x sum of g) x max(0, m - n)
 * </pre>
 *
 * <p><b>Departure.</b> Definitions met only strengthen a person's definitions, never weaken them. They weaken by the pull to the person's
 * own long-term level, by the fading of accounts, and by real-world ties. Counter-definitions are not met as posts.
 */
@Process(
        name = "definitions",
        summary =
                "Distortions and neutralising definitions move toward those met; real-world ties protect against this.",
        theory = "Social learning (Akers 1996)",
        sources = {"akers1996", "pratt2010", "dovidio2009", "ohalloran2010"})
public final class Definitions implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    @Group("learning")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of definitions per post met",
                    usual = 0.008,
                    low = 0.002,
                    high = 0.03,
                    grade = Grade.B,
                    source = "pratt2010")
            Factor definitions,

            @Evidence(
                    meaning = "Weight of a rationalisation against another post",
                    usual = 2,
                    low = 1,
                    high = 4,
                    grade = Grade.C,
                    source = "dovidio2009")
            Factor rationalisationWeight,

            @Evidence(
                    meaning = "How much full opposition protects members against definitions met",
                    usual = 0.15,
                    low = 0,
                    high = 0.4,
                    grade = Grade.C,
                    source = "assumption")
            Share counterHold)
            implements Serializable {}

    /** The mechanism. */
    public Definitions(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        double opposition = world.climate.opposed(world.levers.opposition);
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double open = Math.max(
                    0,
                    1
                            - (1 - persons.mind.engagement(slot)) * world.climate.informalControl
                            - set.counterHold().value() * opposition);
            double strongest = 0;
            double gained = 0;
            for (int met = visits.firstMet(); met < visits.endMet(); met++) {
                boolean rationalisation = ledger.kind[met] == PostKind.RATIONALISATION.ordinal();
                double g = set.definitions().value()
                        * ledger.attention
                        * open
                        * (rationalisation ? set.rationalisationWeight().value() : 1);
                gained += g;
                strongest += g * ledger.definitions[met];
            }
            if (gained > 0) {
                double taken = gained * world.susceptibility.factor(persons, slot, Susceptibility.DEFINITIONS);
                learn(persons, slot, strongest / gained, Math.min(1, taken));
            }
        }
    }

    private static void learn(Population persons, int slot, double mean, double gained) {
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            double distance = mean - persons.mind.distortion(slot, theory);
            if (distance > 0) {
                persons.mind.distortion(
                        slot, theory, persons.mind.distortion(slot, theory) + (float) (gained * distance));
            }
        }
        double distance = mean - persons.mind.neutralisation(slot);
        if (distance > 0) {
            persons.mind.neutralisation(slot, persons.mind.neutralisation(slot) + (float) (gained * distance));
        }
    }
}
