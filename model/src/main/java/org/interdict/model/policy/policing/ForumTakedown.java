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
 * Seizes forums by a rule, with the arrest of their coordinators.
 *
 * <p>Each time the operation is due it orders {@code count} seizures. A seizure is paid in full when it is ordered; if the budget does not
 * cover all of them, or fewer forums are open, fewer are ordered. Which forum comes first by the rule is judged by an estimate, with an
 * error of {@code error} on the log scale, that is {@code leadDays} old when the forum is seized. What is paid is
 * staff on top of the agencies' own, spread over these days; leads that a seizure gives are worked on by the agencies' own. If police have
 * begun an operation against the forum, the order takes it over. The mechanisms decide how far members are
 * displaced, trust falls and successors open.
 */
@Intervention(
        name = "forum-takedown",
        summary = "Seizes forums by a rule, once or repeatedly, with arrests of their coordinators.",
        fails = "Where the host does not cooperate; where coordinators stay free and open a successor; where"
                + " members follow their ties to the next forum within days. A second wave has less effect than the"
                + " first.",
        evidence =
                "No quasi-experimental study of such a forum exists; displacement and recovery follow drug markets and"
                        + " DDoS-for-hire sites, an analogue.",
        grade = Grade.B,
        sources = {"collier2019", "vu2025", "decaryhetu2017", "elbahrawy2020", "europol2021"},
        closesForums = true)
public final class ForumTakedown implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;
    private final ForumOrder forums;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Which forum is seized", usual = "largest")
            ForumRule target,

            @Setting(
                    meaning = "Error of what agencies know of forums, standard deviation on the log scale",
                    usual = "0.3",
                    high = 10)
            Factor error,

            @Setting(meaning = "Forums seized at once", usual = "1", neutral = "0", high = 48)
            Count count,

            @Setting(meaning = "Coordinators arrested with each forum", usual = "2", high = 100)
            Count administratorsArrested,

            @Setting(
                    meaning = "How far the seizure becomes known among members",
                    usual = "0.8",
                    today = "enforcement.reactivePublicity")
            Share publicity,

            @Setting(meaning = "Days between the order and the earliest seizure", usual = "30", high = 3650)
            Days leadDays,

            @Setting(meaning = "Cooperation of the host's region below which it cannot be done", usual = "0")
            Share cooperationNeeded,

            @Setting(
                    meaning = "Work of one seizure per 1,000 persons at risk, arrests apart",
                    usual = "3",
                    high = 1000,
                    today = "enforcement.seizureWork")
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Work of the arrest of one coordinator per 1,000 persons at risk",
                    usual = "0.75",
                    high = 100)
            InvestigatorDays arrestWorkPerThousand)
            implements Serializable {}

    /** The policy. */
    public ForumTakedown(Parameters parameters) {
        set = parameters;
        forums = new ForumOrder(
                Order.Kind.SEIZE,
                parameters.target(),
                parameters.error(),
                parameters.count(),
                parameters.publicity(),
                parameters.leadDays(),
                0);
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        int administrators = (int) set.administratorsArrested().value();
        // A world of fewer persons is a scale model: a forum and its coordinators cost the same share of the staff of
        // agencies.
        double work = (set.workPerThousand().value()
                        + administrators * set.arrestWorkPerThousand().value())
                * world.settings().thousands();
        Order order = forums.place(world, duty, work, 0, 0);
        if (order != null) {
            order.administrators = administrators;
            order.cooperationNeeded = set.cooperationNeeded().value();
        }
    }
}
