package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.TargetRule;

/**
 * Builds cases against members picked at random: any rule must do better than this at the same number or budget.
 *
 * <p>Each time the operation is due it orders {@code number} cases, or as many as it finds, against members who are all equally likely;
 * each is paid in full, as with targeted arrests.
 */
@Intervention(
        name = "random-arrests",
        summary = "Builds cases against members picked at random, at the same number or budget as a rule.",
        fails = "It removes mostly persons who do little. A rule must do better than this.",
        evidence = "Real arrests on a forum of this kind changed its connectivity about as random removal would"
                + " (one case).",
        grade = Grade.A,
        sources = {"dacunha2020"})
public final class RandomArrests implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final CaseOrder cases;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Cases built at once", usual = "10", neutral = "0", high = 100000)
            Count number,

            @Setting(meaning = "Share of members that agencies see", usual = "0.7")
            Probability recall,

            @Setting(meaning = "Age of what they see when a case is taken up", usual = "14", high = 3650)
            Days delayDays,

            @Setting(meaning = "Work on each case until it is known whether it holds", usual = "5", high = 1000)
            InvestigatorDays workPerCase,

            @Setting(
                    meaning = "Further work paid for each case, for building those that hold",
                    usual = "7",
                    high = 1000)
            InvestigatorDays workPerArrest,

            @Setting(
                    meaning = "How far each arrest becomes known among members",
                    usual = "0.5",
                    today = "enforcement.reactivePublicity")
            Share publicity)
            implements Serializable {}

    /** The policy. */
    public RandomArrests(Parameters parameters) {
        cases = new CaseOrder(
                parameters.number().value(),
                TargetRule.RANDOM,
                parameters.recall().value(),
                0,
                parameters.delayDays().value(),
                parameters.workPerCase().value(),
                parameters.workPerArrest().value(),
                parameters.publicity().value());
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        cases.place(world, duty);
    }
}
