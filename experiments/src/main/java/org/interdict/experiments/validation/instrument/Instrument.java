package org.interdict.experiments.validation.instrument;

import java.util.List;
import org.interdict.model.scenario.Scenario;

/**
 * A virtual study: how a published study would have seen the simulated world. Stateless; each replicate gets an {@link Enquiry} of its own.
 */
public interface Instrument {
    /** Ids of the targets it measures. */
    List<String> targets();

    /** The situations that it needs. */
    default List<Situation> situations(Scenario scenario) {
        return List.of(Situation.STATUS_QUO);
    }

    /** Begins to look at one replicate, before its first day. */
    Enquiry begin(Scenario scenario);
}
