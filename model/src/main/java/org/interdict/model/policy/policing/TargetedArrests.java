package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.TargetRule;

/**
 * Builds cases against members picked by a rule, as far as agencies can see it.
 *
 * <p>Each time the operation is due it orders {@code number} cases, or as many as it finds; each is paid in full. What agencies see is an
 * estimate: they see a share {@code recall} of members, and scores with an error of {@code error} on the log scale; and what they see is
 * {@code delayDays} old when the case is taken up. With recall 1, error 0 and no delay the choice is the ideal one. A case ends in an
 * arrest if the person can be attributed and the region cooperates. What is paid, {@code workPerCase} and {@code workPerArrest} for each
 * case, is staff on top of the agencies' own, which works on ordered cases only; what they take beyond it comes out of the agencies' own.
 */
@Intervention(
        name = "targeted-arrests",
        summary = "Builds cases against members picked by status, activity, ties, severity or risk of contact.",
        fails =
                "Where targets live in regions that do not cooperate, where cases take more than is paid"
                        + " for them, and where what agencies see is wrong or old. Other members take the places of those arrested.",
        evidence = "Arrests on a real forum of this kind removed most viewed content but hardly its connectivity (one"
                + " case); effects beyond that are assumed.",
        grade = Grade.A,
        sources = {"dacunha2020", "dacunha2022", "duxbury2019", "duijn2014"})
public final class TargetedArrests implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final CaseOrder cases;

    /** How targets are picked. */
    public enum Rule {
        /** Standing in the forum. */
        STATUS,
        /** Those who lead a forum, by standing; then all others. */
        COORDINATORS,
        /** Most posts. */
        ACTIVITY,
        /** Most items given. */
        SUPPLY,
        /** Most ties. */
        DEGREE,
        /** Most pairs of ties that are connected only by this person (betweenness within the person's own ties). */
        BETWEENNESS,
        /** Severity of acts times ties. */
        SEVERITY_CONNECTIVITY,
        /** Acts of contact or production, as far as agencies see them. */
        CONTACT_RISK
    }

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "How targets are picked", usual = "status")
            Rule rule,

            @Setting(meaning = "Cases built at once", usual = "10", neutral = "0", high = 100000)
            Count number,

            @Setting(meaning = "Share of members that agencies see", usual = "0.7")
            Probability recall,

            @Setting(meaning = "Error of what they see, standard deviation on the log scale", usual = "0.5", high = 10)
            Factor error,

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

    private static TargetRule ruleOf(Rule rule) {
        return rule == Rule.ACTIVITY ? TargetRule.MOST_ACTIVE : TargetRule.valueOf(rule.name());
    }

    /** The policy. */
    public TargetedArrests(Parameters parameters) {
        cases = new CaseOrder(
                parameters.number().value(),
                ruleOf(parameters.rule()),
                parameters.recall().value(),
                parameters.error().value(),
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
