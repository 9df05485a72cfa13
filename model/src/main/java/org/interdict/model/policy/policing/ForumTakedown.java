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
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;

/**
 * Seizes forums by a rule, with the arrest of their coordinators.
 *
 * <p>Each time the operation is due it orders {@code count} seizures. A seizure is paid in full when it is ordered; if
 * the budget does not cover all of them, or fewer forums are open, fewer are ordered. Which forum the rule puts first is judged by an estimate,
 * wrong by {@code error} on the log scale and {@code leadDays} old when the forum is seized. That members are
 * displaced, trust falls and successors open is up to the mechanisms.
 */
@Intervention(
        name = "forum-takedown",
        summary = "Seizes forums by a rule, once or again and again, with arrests of their coordinators.",
        fails =
                "Where the host does not cooperate; where coordinators stay free and open a successor; where members follow"
                        + " their ties to the next forum within days. A second wave does less than the first.",
        evidence =
                "No quasi-experimental study of such a forum exists; displacement and recovery follow drug markets and"
                        + " DDoS-for-hire sites, an analogue.",
        grade = Grade.B,
        sources = {"collier2019", "vu2025", "decaryhetu2017", "elbahrawy2020", "europol2021"})
public final class ForumTakedown implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

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

            @Setting(meaning = "How far the seizure becomes known among members", usual = "0.8")
            Share publicity,

            @Setting(meaning = "Days between the order and the earliest seizure", usual = "30", high = 3650)
            Days leadDays,

            @Setting(meaning = "Cooperation of the host's region below which it cannot be done", usual = "0")
            Share cooperationNeeded,

            @Setting(meaning = "Work of one seizure per 1,000 persons at risk, arrests apart", usual = "3", high = 1000)
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
    }

    @Override
    public void act(World world, Duty duty) {
        int wanted = (int) set.count().value();
        if (!duty.due() || wanted == 0) {
            return;
        }
        int administrators = (int) set.administratorsArrested().value();
        // A world of fewer persons is a scale model: a forum and its coordinators cost the same share of what agencies
        // have.
        double work = (set.workPerThousand().value()
                        + administrators * set.arrestWorkPerThousand().value())
                * world.settings.thousands();
        int paid = duty.payUpTo(Math.min(wanted, world.targets.free(Order.Kind.SEIZE)), work);
        if (paid > 0) {
            Order order = world.orders.add();
            order.kind = Order.Kind.SEIZE;
            order.rule = set.target().rule();
            order.error = set.error().value();
            order.count = paid;
            order.administrators = administrators;
            order.publicity = set.publicity().value();
            order.leadDays = set.leadDays().value();
            order.work = work;
            order.cooperationNeeded = set.cooperationNeeded().value();
            duty.done();
        }
    }
}
