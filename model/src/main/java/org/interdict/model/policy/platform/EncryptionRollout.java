package org.interdict.model.policy.platform;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Services encrypt from end to end: less of what is uploaded can be scanned. A circumstance rather than a policy; its trend is the ramp.
 *
 * <p>Over the ramp, a share {@code encrypted} of what platforms can read today can be read no longer. Less is detected, removed and reported, and fewer
 * innocent persons are flagged. Scanning on devices is not affected.
 */
@Intervention(
        name = "encryption-rollout",
        dose = "none",
        summary = "Services encrypt from end to end, so that scans read less; innocent persons are flagged"
                + " less often too.",
        fails = "As protection: it protects everybody's privacy and takes from platforms what they could"
                + " detect. It changes nothing"
                + " where nothing was scanned.",
        evidence = "Reports fall where messages are encrypted from end to end; how much of what is uploaded"
                + " that concerns is assumed.",
        grade = Grade.C,
        sources = {"commission2022", "commission2023", "ncmec2022"})
public final class EncryptionRollout implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of what platforms can read today that is encrypted", usual = "0.5", neutral = "0")
            Share encrypted,

            @Setting(
                    meaning = "Cost to services per day, per 1,000 persons at risk, if all is encrypted, in"
                            + " investigator-days",
                    usual = "0.005",
                    high = 100)
            InvestigatorDays serviceCostPerThousand)
            implements Serializable {}

    /** The policy. */
    public EncryptionRollout(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double encrypted = set.encrypted().value() * duty.strength();
        if (encrypted == 0 || !duty.pay(0)) {
            return;
        }
        Levers levers = world.levers();
        levers.readable = Math.min(levers.readable, 1 - encrypted);
        levers.platformCharge += encrypted
                * set.serviceCostPerThousand().value()
                * world.settings().thousands();
    }
}
