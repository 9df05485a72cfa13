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
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Order;

/**
 * Takes forums over, runs them for some days to identify their visitors, and closes them.
 *
 * <p>Each time the operation is due it orders {@code count} takeovers, each paid in full: the work of the takeover, of the arrests, and of
 * every day of running. It is prepared like a seizure and needs the host's cooperation like one; then the forum stays open, its members'
 * anonymity is lifted by {@code lifted}, and what they view during that time is harm that police let happen, which is counted. At the end
 * the forum is closed, and it becomes known that police had run it. What is paid is staff on top of the agencies' own, also for the leads
 * that the operation gives: {@code followUpPerThousand} for each day of running.
 */
@Intervention(
        name = "covert-operation",
        summary = "Takes a forum over, runs it for some days to identify visitors, then closes it; what is viewed"
                + " during that time counts as harm.",
        fails = "Where the host does not cooperate; where its leads are not paid for, so that more days"
                + " bring more harm and take the staff of other leads; in large forums, in which each visitor is seen less. The"
                + " loss of trust lasts longer than the operation.",
        evidence = "Forums run by police for 13 days and for 11 months gave about 1,300 addresses and about 100"
                + " offenders; after the takeover of a drug market a fifth of its members changed their name. How"
                + " identifications grow with the size of a forum is a judgement.",
        grade = Grade.B,
        sources = {"closedplatforms2025", "vanwegberg2018", "elbahrawy2020", "europol2021"},
        closesForums = true)
public final class CovertOperation implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final ForumOrder forums;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Which forum is taken over", usual = "largest")
            ForumRule target,

            @Setting(
                    meaning = "Error of what agencies know of forums, standard deviation on the log scale",
                    usual = "0.3",
                    high = 10)
            Factor error,

            @Setting(meaning = "Forums taken over at once", usual = "1", neutral = "0", high = 48)
            Count count,

            @Setting(meaning = "Days for which each is run before it closes", usual = "30", high = 3650)
            Days runDays,

            @Setting(
                    meaning = "Share by which running it lifts its visitors' anonymity, in a forum of mean size",
                    usual = "0.4")
            Share lifted,

            @Setting(meaning = "Coordinators arrested with each forum", usual = "2", high = 100)
            Count administratorsArrested,

            @Setting(meaning = "How far it becomes known at the end", usual = "0.8")
            Share publicity,

            @Setting(meaning = "Days between the order and the earliest takeover", usual = "60", high = 3650)
            Days leadDays,

            @Setting(meaning = "Cooperation of the host's region below which it cannot be done", usual = "0")
            Share cooperationNeeded,

            @Setting(
                    meaning = "Work of one takeover per 1,000 persons at risk, arrests apart",
                    usual = "3",
                    high = 1000)
            InvestigatorDays workPerThousand,

            @Setting(meaning = "Work of one day of running it, per 1,000 persons at risk", usual = "0.02", high = 100)
            InvestigatorDays runWorkPerThousand,

            @Setting(
                    meaning = "Work on the leads that it gives, per day of running it and 1,000 persons at risk",
                    usual = "0.1",
                    high = 100)
            InvestigatorDays followUpPerThousand,

            @Setting(
                    meaning = "Work of the arrest of one coordinator per 1,000 persons at risk",
                    usual = "0.75",
                    high = 100)
            InvestigatorDays arrestWorkPerThousand)
            implements Serializable {}

    /** The policy. */
    public CovertOperation(Parameters parameters) {
        set = parameters;
        forums = new ForumOrder(
                Order.Kind.COVERT,
                parameters.target(),
                parameters.error(),
                parameters.count(),
                parameters.publicity(),
                parameters.leadDays(),
                parameters.runDays().value());
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        int administrators = (int) set.administratorsArrested().value();
        double thousands = world.settings().thousands();
        double work = (set.workPerThousand().value()
                        + administrators * set.arrestWorkPerThousand().value())
                * thousands;
        double runWork = set.runWorkPerThousand().value() * thousands;
        Order order = forums.place(
                world,
                duty,
                work,
                runWork,
                set.followUpPerThousand().value() * thousands * set.runDays().value());
        if (order != null) {
            order.administrators = administrators;
            order.lifted = set.lifted().value();
            order.cooperationNeeded = set.cooperationNeeded().value();
        }
    }
}
