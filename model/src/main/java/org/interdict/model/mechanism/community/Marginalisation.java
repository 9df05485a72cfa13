package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.population.Theory;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Condemnation from outside strengthens the subculture: belonging of members and cohesion of forums rise with it.
 *
 * <p>At a visit,
 * <pre>
 * b += gain x min(1, base + opposition) x (1 + refuge d) x cohesion x (1 - b)
 * </pre>
 * where d is the belief that the world is dangerous,
 * and each day the cohesion of an open forum moves by {@code cohesionPerDay} of the way to that of a new forum plus
 * {@code backlash x opposition}, at most 1. Opposition is the pressure that policies of counter-speech add, and that
 * the publicity of seizures stirs up (see distrust): opponents can strengthen what they oppose (O'Connell 2001).
 */
@Process(
        name = "marginalisation",
        summary = "Outside condemnation raises belonging and cohesion.",
        theory = "Subculture and escape from marginalisation (Jenkins 2001); backlash of opposition (O'Connell 2001)",
        sources = {"jenkins2001", "prichard2011", "holt2010", "oconnell2001"})
public final class Marginalisation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final double cohesionRate;

    /** What can be set. */
    @Group("marginalisation")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of belonging at a visit under full condemnation and cohesion",
                    usual = 0.1,
                    low = 0.02,
                    high = 0.3,
                    grade = Grade.C,
                    source = {"jenkins2001", "holt2010"})
            Share gain,

            @Evidence(
                    meaning = "Condemnation that members feel in normal times",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.8,
                    grade = Grade.C,
                    source = "jenkins2001")
            Share base,

            @Evidence(
                    meaning = "How much full belief in a dangerous world adds to the gain of belonging",
                    usual = 1,
                    low = 0,
                    high = 3,
                    grade = Grade.C,
                    source = "ward1999")
            Factor refuge,

            @Evidence(
                    meaning = "How much full opposition raises the cohesion of a forum",
                    usual = 0.3,
                    low = 0,
                    high = 0.6,
                    grade = Grade.C,
                    source = "oconnell2001")
            Share backlash,

            @Evidence(
                    meaning = "Speed at which cohesion follows opposition",
                    usual = 0.02,
                    low = 0.005,
                    high = 0.1,
                    grade = Grade.C,
                    source = "assumption")
            PerDay cohesionPerDay)
            implements Serializable {}

    /** The mechanism. */
    public Marginalisation(Parameters parameters) {
        set = parameters;
        cohesionRate = Math.min(1, parameters.cohesionPerDay().value());
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        Venues venues = world.venues;
        double opposition = world.climate.opposed(world.levers.opposition);
        double felt = set.gain().value() * Math.min(1, set.base().value() + opposition);
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double b = persons.mind.belonging(slot);
            double refuge = 1 + set.refuge().value() * persons.mind.belief(slot, Theory.DANGEROUS_WORLD);
            persons.mind.belonging(slot, b + Math.min(1, felt * refuge * venues.cohesion[visits.forum()]) * (1 - b));
        }
        double aim =
                Math.min(1, world.places.cohesion().value() + set.backlash().value() * opposition);
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.cohesion[forum] += (float) (cohesionRate * (aim - venues.cohesion[forum]));
            }
        }
    }
}
