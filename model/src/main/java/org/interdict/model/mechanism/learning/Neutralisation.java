package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Neutralising accounts come before an act and justify it afterwards; condemnation by outsiders raises them.
 *
 * <p>At a visit,
 * <pre>
 * n += min(1, condemned b min(1, condemnation + opposition) + afterAct [if items were viewed]) (1 - n)
 * </pre>
 * where opposition is the pressure that policies of counter-speech add and that the publicity of seizures stirs up, and b is belonging: a person without belonging is not affected.
 *
 * <p><b>Departure.</b> The techniques of Sykes and Matza are not separated: one level stands for all of them, because no study separates
 * their effects in this population. How accounts are learned from posts is described under definitions.
 */
@Process(
        name = "neutralisation",
        summary = "Neutralising accounts follow acts and condemnation.",
        theory = "Techniques of neutralisation (Sykes and Matza 1957); accounts (Scott and Lyman 1968)",
        sources = {"sykes1957", "scott1968", "durkin1999", "deyoung1988", "ohalloran2010"})
public final class Neutralisation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    @Group("neutralisation")
    public record Parameters(
            @Evidence(
                    meaning = "Rise after a visit with items",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.05,
                    grade = Grade.C,
                    source = "sykes1957")
            Share afterAct,

            @Evidence(
                    meaning = "Rise at a visit under full condemnation, for those who belong",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.08,
                    grade = Grade.C,
                    source = {"durkin1999", "sykes1957"})
            Share condemned,

            @Evidence(
                    meaning = "Condemnation by society in normal times",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "jenkins2001")
            Share condemnation)
            implements Serializable {}

    /** The mechanism. */
    public Neutralisation(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        double pressure = set.condemned().value()
                * Math.min(1, set.condemnation().value() + world.climate.opposed(world.levers.opposition));
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double n = persons.mind.neutralisation(slot);
            double rise = pressure * persons.mind.belonging(slot)
                    + (visits.viewed() > 0 ? set.afterAct().value() : 0);
            persons.mind.neutralisation(slot, n + Math.min(1, rise) * (1 - n));
        }
    }
}
