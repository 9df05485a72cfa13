package org.interdict.model.mechanism.learning;

import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.VisitCursor;

/**
 * Contact with peers makes abuse seem more common than it is; away from them the impression fades.
 *
 * <p>Each post met adds {@code gain (1 - p)} to the perceived prevalence p, which fades at {@code fadePerDay} between
 * visits.
 *
 * <p><b>Departure.</b> De Young (1988) describes the effect and measures none; its size is assumed.
 */
@Process(
        name = "normalisation",
        summary = "Perceived prevalence rises with contact to peers and fades outside.",
        theory = "Normalisation by contact (de Young 1988)",
        sources = {"deyoung1988", "huikuri2023"})
public final class Normalisation implements Mechanism {
    private static final long serialVersionUID = 1L;

    private final Fade unmoved;
    private final Fade fade;

    /** What can be set. */
    @Group("normalisation")
    public record Parameters(
            @Evidence(
                    meaning = "Gain of perceived prevalence a post met",
                    usual = 0.01,
                    low = 0.002,
                    high = 0.04,
                    grade = Grade.C,
                    source = "deyoung1988")
            Share gain,

            @Evidence(
                    meaning = "Rate at which perceived prevalence fades",
                    usual = 0.005,
                    low = 0.001,
                    high = 0.02,
                    grade = Grade.C,
                    source = "assumption")
            PerDay fadePerDay) {}

    /** The mechanism. */
    public Normalisation(Parameters parameters) {
        unmoved = Fade.byShare(parameters.gain().value());
        fade = Fade.atRate(parameters.fadePerDay().value());
    }

    @Override
    public void step(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            int met = visits.endMet() - visits.firstMet();
            double p = persons.mind.prevalence(slot) * fade.left(visits.elapsed());
            persons.mind.prevalence(slot, 1 - (1 - p) * unmoved.left(met));
        }
    }
}
