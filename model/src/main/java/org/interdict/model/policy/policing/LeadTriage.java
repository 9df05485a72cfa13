package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.LeadOrder;
import org.interdict.model.world.lever.Levers;

/**
 * Changes the order in which agencies take up leads.
 *
 * <p>Today a lead ranks by what it happens to show, and among equals the newest comes first. By risk, the severity of what the person does
 * is estimated for each lead that comes in, with an error of standard deviation {@code error} on the log scale, and graver ones come first.
 * First come, first served takes the lead that has waited longest, whatever it shows. The assessment is charged in investigator-days.
 */
@Intervention(
        name = "lead-triage",
        summary = "Orders leads by a score of risk, which has an error, or by the day on which they came.",
        fails =
                "Where staff keeps up with leads, so that their order does not matter; where the score has a large error. Who comes"
                        + " first by age is often out of date.",
        evidence =
                "Police rank cases of this kind by scores that are related to offline offences. What this changes in harm has"
                        + " not been measured.",
        grade = Grade.C,
        sources = {"long2013", "grossman2024"})
public final class LeadTriage implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Which lead comes first", usual = "risk", neutral = "today")
            LeadOrder order,

            @Setting(meaning = "Error of the score, standard deviation on the log scale", usual = "0.5", high = 10)
            Factor error,

            @Setting(meaning = "Work of assessment per day, per 1,000 persons at risk", usual = "0.005", high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public LeadTriage(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double work = set.workPerThousand().value()
                * duty.strength()
                * world.settings().thousands();
        if (set.order() == LeadOrder.TODAY || duty.strength() == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.leadOrder = set.order();
        levers.leadError = set.error().value();
    }
}
