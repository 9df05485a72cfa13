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
import org.interdict.model.world.lever.Order;

/**
 * Observes boards of forums from within for some days, to gather evidence against their visitors.
 *
 * <p>Each time the operation is due it orders {@code count} observations, each paid in full with every day it takes. During that time the
 * anonymity of the forum's visitors is lifted by {@code boards x gain}. The observation may be discovered: then it ends and becomes fully
 * known. Otherwise it becomes known at its end, to the extent {@code publicity}. In both cases trust in that forum falls. Police
 * begin no operation of their own against a forum that they observe; another order may seize it in the meantime. What is paid is staff on
 * top of the agencies' own, also for the leads that it gives: {@code followUpPerThousand} for each day of full observation.
 */
@Intervention(
        name = "infiltration",
        summary = "Observes boards of forums from within to gather evidence; once known, trust in the forum falls.",
        fails = "Where the leads it brings are not paid for; where it is discovered soon; where the persons"
                + " seen live in regions that do not cooperate. Closed boards are not seen.",
        evidence = "Long observation of one forum ended with about a fifth of its core arrested (one case); that"
                + " distrust follows disclosure is known from drug markets. The gain and the risk of discovery are"
                + " assumed.",
        grade = Grade.C,
        sources = {"dacunha2020", "closedplatforms2025", "vanwegberg2018", "vanderbruggen2021b"})
public final class Infiltration implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final ForumOrder forums;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Which forum is observed", usual = "most-active")
            ForumRule target,

            @Setting(
                    meaning = "Error of what agencies know of forums, standard deviation on the log scale",
                    usual = "0.3",
                    high = 10)
            Factor error,

            @Setting(meaning = "Forums observed at once", usual = "1", neutral = "0", high = 48)
            Count count,

            @Setting(meaning = "Share of boards observed", usual = "0.5")
            Share boards,

            @Setting(meaning = "Share by which full observation lifts visitors' anonymity", usual = "0.2")
            Share gain,

            @Setting(meaning = "Days for which each is observed", usual = "180", high = 3650)
            Days runDays,

            @Setting(meaning = "Chance per day that it is discovered", usual = "0.001")
            Probability discovery,

            @Setting(meaning = "How far it becomes known at its end", usual = "0.3")
            Share publicity,

            @Setting(meaning = "Days between the order and the first day of observation", usual = "30", high = 3650)
            Days leadDays,

            @Setting(meaning = "Work to prepare one observation, per 1,000 persons at risk", usual = "0.5", high = 1000)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Work on the leads that it gives, per day of full observation and 1,000 persons at risk",
                    usual = "0.05",
                    high = 100)
            InvestigatorDays followUpPerThousand,

            @Setting(
                    meaning = "Work of one day of full observation, per 1,000 persons at risk",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays runWorkPerThousand)
            implements Serializable {}

    /** The policy. */
    public Infiltration(Parameters parameters) {
        set = parameters;
        forums = new ForumOrder(
                Order.Kind.OBSERVE,
                parameters.target(),
                parameters.error(),
                parameters.count(),
                parameters.publicity(),
                parameters.leadDays(),
                parameters.runDays().value());
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double thousands = world.settings().thousands();
        double work = set.workPerThousand().value() * thousands;
        double runWork =
                set.runWorkPerThousand().value() * thousands * set.boards().value();
        Order order = forums.place(
                world,
                duty,
                work,
                runWork,
                set.followUpPerThousand().value()
                        * thousands
                        * set.boards().value()
                        * set.runDays().value());
        if (order != null) {
            order.lifted = set.boards().value() * set.gain().value();
            order.discovery = set.discovery().value();
        }
    }
}
