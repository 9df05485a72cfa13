package org.interdict.experiments.validation.instrument;

import java.util.Map;
import org.interdict.model.world.World;

/**
 * A virtual study at work on one replicate. It is shown the end of each day: first those of the burn-in, under {@link Situation#STATUS_QUO}
 * and with negative numbers, then those of the evaluation, one situation of its instrument after the other. The ledger of the day can be read
 * then. It must not change the world.
 */
public interface Enquiry {
    /** A day has ended. */
    void dayEnded(World world, Situation situation);

    /** A value for each target of the instrument; {@code NaN} for what could not be measured. To be called after the last day. */
    Map<String, Double> findings();
}
