package org.interdict.model.mechanism.learning;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.population.Susceptibility;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Social learning, first part: association with persons who favour offending.
 *
 * <p>Each post met adds to the association a:
 * <pre>
 * a += min(1, differentialAssociation x attention x s x definitions carried x intensity x priority) x (1 - a)
 * intensity = 1 - intensityShare + intensityShare (standing + w/(1 + w)) / 2
 * priority  = max(priorityFloor, exp(-tenure / priorityDays))
 * </pre>
 * where standing is the visibility of the author's post, w the weight of the tie to the author, tenure the
 * days since joining the home forum, and s the susceptibility of the person to this part of learning. Frequency and duration are expressed
 * by the number of meetings. Both fade as described under persons.
 *
 * <p><b>Departure.</b> The four modalities are those of Akers; the theory has no functional form, so the product is
 * ours. The gain is set so that the coefficients of Pratt et al. (2010) can be reached.
 */
@Process(
        name = "differential-association",
        summary =
                "Meetings with persons who favour offending, weighted by frequency, duration, priority and intensity.",
        theory = "Social learning (Akers 1996)",
        sources = {"akers1996", "akers1979", "pratt2010", "miller2016"})
public final class DifferentialAssociation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final Fade priority;

    /** What can be set. */
    @Group("learning")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of differential association per post met",
                    usual = 0.015,
                    low = 0.005,
                    high = 0.08,
                    grade = Grade.B,
                    source = "pratt2010")
            Factor differentialAssociation,

            @Evidence(
                    meaning = "Part of the weight of a meeting that depends on the source's standing and tie",
                    usual = 0.7,
                    low = 0.3,
                    high = 1,
                    grade = Grade.C,
                    source = "akers1979")
            Share intensityShare,

            @Evidence(
                    meaning = "Time in the forum after which a meeting weighs 1/e of an early one",
                    usual = 730,
                    low = 90,
                    high = 1000,
                    grade = Grade.C,
                    source = "akers1979")
            Days priorityDays,

            @Evidence(
                    meaning = "Smallest weight of a late meeting",
                    usual = 0.8,
                    low = 0.1,
                    high = 1,
                    grade = Grade.C,
                    source = "akers1979")
            Share priorityFloor)
            implements Serializable {}

    /** The mechanism. */
    public DifferentialAssociation(Parameters parameters) {
        set = parameters;
        priority = Fade.overDays(Math.max(1, parameters.priorityDays().value()));
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double association = persons.mind.association(slot);
            double early =
                    Math.max(set.priorityFloor().value(), priority.left(world.day - persons.course.joined(slot)));
            double taken = set.differentialAssociation().value()
                    * ledger.attention
                    * world.susceptibility.factor(persons, slot, Susceptibility.ASSOCIATION);
            boolean alone = world.ties.none(slot);
            for (int met = visits.firstMet(); met < visits.endMet(); met++) {
                int source = ledger.source[met];
                double tie = alone || source < 0
                        ? 0
                        : world.ties.between(slot, source, world.day, world.memory.ties(), persons);
                double closeness = (ledger.standing[met] + (tie > 0 ? tie / (1 + tie) : 0)) / 2;
                double intensity =
                        1 - set.intensityShare().value() + set.intensityShare().value() * closeness;
                double weight = ledger.definitions[met] * intensity * early;
                association += Math.min(1, taken * weight) * (1 - association);
            }
            persons.mind.association(slot, association);
        }
    }
}
