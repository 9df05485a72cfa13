package org.interdict.model.mechanism.learning;

import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Contact with peers makes abuse seem more common than it is; without contact the impression fades.
 *
 * <p>Each post met adds {@code gain (1 - p)} to the perceived prevalence p, if the usual number of posts is looked for (visits). It fades as described under persons.
 *
 * <p><b>Departure.</b> De Young (1988) describes the effect but does not measure it; its size is assumed.
 */
@Process(
        name = "normalisation",
        summary = "Perceived prevalence rises with contact with peers and fades without it.",
        theory = "Normalisation by contact (de Young 1988)",
        sources = {"deyoung1988", "huikuri2023"})
public final class Normalisation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Fade unmoved;

    /** What can be set. */
    @Group("normalisation")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of perceived prevalence per post met",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.04,
                    grade = Grade.C,
                    source = "deyoung1988")
            Share gain) {}

    /** The mechanism. */
    public Normalisation(Parameters parameters) {
        unmoved = Fade.byShare(parameters.gain().value());
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            int met = visits.endMet() - visits.firstMet();
            double p = persons.mind.prevalence(slot);
            persons.mind.prevalence(slot, 1 - (1 - p) * unmoved.leftAfter(met * world.ledger.attention));
        }
    }
}
