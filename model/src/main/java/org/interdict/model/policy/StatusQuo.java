package org.interdict.model.policy;

import java.io.Serializable;
import org.interdict.model.unit.Grade;
import org.interdict.model.world.PolicyView;

/**
 * Today's reactive policing and today's detection, and nothing else. They run in every strategy; this policy adds
 * nothing to them.
 */
@Intervention(
        name = "status-quo",
        summary = "Baseline reactive policing and detection at today's capacity; adds nothing.",
        fails = "It is the strategy with which all others are compared.",
        evidence = "Capacity and attribution follow published police figures; the rest of the baseline is assumed.",
        grade = Grade.C,
        sources = {"bka2018", "nca2020", "grossman2024"})
public final class StatusQuo implements Policy {
    private static final long serialVersionUID = 1L;

    /** Nothing to set. */
    public record Parameters() implements Serializable {}

    /** The policy. */
    public StatusQuo(@SuppressWarnings("unused") Parameters parameters) {}

    @Override
    public void act(PolicyView world, Duty duty) {}
}
