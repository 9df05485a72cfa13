package org.interdict.model.policy.platform;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Search services show a warning to those who look for such material.
 *
 * <p>A share {@code coverage} of searches meets a warning. Of those warned for the first time, a share {@code attritionDeterrence} or {@code
 * attritionHarm}, depending on the message, turns away at that visit, and fewer the more warnings a person has met. Persons who had come by accident turn
 * away likewise. Some of those warned leave for good, most often those who had come by chance (see signals). A share {@code helpLink} of warnings offers
 * help, which has its own number of places; {@code help-access} adds to them.
 */
@Intervention(
        name = "warning-messages",
        summary = "Warns those who search; some turn away, more at a message of deterrence than at one about harm.",
        fails = "Where persons search with other services than those that warn; with members of forums; with"
                + " the driven,"
                + " who come back; and with time, because warnings wear off. Help without places is sought in vain.",
        evidence = "Two randomised trials with a proxy for the material: click-through fell by about a third with"
                + " messages of deterrence, and less with messages about harm. Whether the effect lasts is not"
                + " known.",
        grade = Grade.B,
        sources = {"prichard2022", "prichard2022b"})
public final class WarningMessages implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What the message speaks of. */
    public enum Wording {
        /** That it is illegal and can be traced. */
        DETERRENCE,
        /** The harm to those shown, or to oneself. */
        HARM
    }

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of searches that meet a warning", usual = "0.6", neutral = "0")
            Share coverage,

            @Setting(meaning = "What the message speaks of", usual = "deterrence")
            Wording wording,

            @Setting(meaning = "Share of those warned of the law who turn away", usual = "0.33")
            Share attritionDeterrence,

            @Setting(meaning = "Share of those warned of harm who turn away", usual = "0.15")
            Share attritionHarm,

            @Setting(meaning = "Share of warnings that offer help", usual = "0.5")
            Share helpLink,

            @Setting(
                    meaning = "Work per day of the authority in charge, per 1,000 persons at risk, at full coverage",
                    usual = "0.005",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to services per day, per 1,000 persons at risk, at full coverage, in"
                            + " investigator-days",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays serviceCostPerThousand,

            @Setting(
                    meaning = "Innocent persons warned per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.05",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public WarningMessages(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double covered = set.coverage().value() * duty.strength();
        double thousands = world.settings().thousands();
        double work = covered * set.workPerThousand().value() * thousands;
        if (covered == 0 || !duty.pay(work)) {
            return;
        }
        double attrition = set.wording() == Wording.DETERRENCE
                ? set.attritionDeterrence().value()
                : set.attritionHarm().value();
        Levers levers = world.levers();
        levers.charge += work;
        levers.warned = Math.max(levers.warned, covered);
        levers.attrition = Math.max(levers.attrition, attrition);
        levers.helpOffered = Math.max(levers.helpOffered, set.helpLink().value());
        levers.accidental *= 1 - covered * attrition;
        levers.platformCharge += covered * set.serviceCostPerThousand().value() * thousands;
        levers.flagged += covered * set.innocentPerThousand().value() * thousands;
    }
}
