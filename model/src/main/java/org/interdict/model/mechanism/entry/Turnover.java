package org.interdict.model.mechanism.entry;

import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.unit.Group;
import org.interdict.model.world.World;

/**
 * The population at risk is open: persons leave it and newcomers take their place.
 *
 * <p>Each person's stay is exponential with mean {@code population.residenceDays}, drawn at entry. On the day it ends
 * a newcomer enters as an outsider, with traits drawn from the same laws. Neither depends on anything a strategy does,
 * so all strategies of a comparison share the same persons.
 *
 * <p><b>Assumption.</b> The population is stationary, because no series of its size exists.
 */
@Process(
        name = "turnover",
        summary = "Persons age out of the population at risk and newcomers enter.",
        theory = "An open population at risk",
        sources = {"assumption"})
public final class Turnover implements Mechanism {
    private static final long serialVersionUID = 1L;

    /** Nothing to set: the length of stay is a trait of the population. */
    @Group("turnover")
    public record Parameters() {}

    /** The mechanism. */
    public Turnover(@SuppressWarnings("unused") Parameters parameters) {}

    @Override
    public void step(World world) {
        world.turnover.renew();
    }
}
