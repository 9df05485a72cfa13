package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.OperationPolicy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Order;

/**
 * Arrests facilitators of live streams and follows the payments to those who paid them.
 *
 * <p>Each time the operation is due it orders the arrest of {@code facilitators}, each paid in full. The records of each show a payer with
 * probability {@code matched}; payers become leads of the payments units of their regions, and those who have paid
 * become cases of the agencies. The arrests are the
 * work of other agencies and are charged as cost.
 */
@Intervention(
        name = "payment-matching",
        summary = "Arrests facilitators of live streams and turns the records of payments into leads against payers.",
        fails =
                "Where nobody keeps or hands over records of payments; where the payments units have more payers than they can work on. Most"
                        + " payers pay seldom, each arrested facilitator is replaced by another, and forums are not"
                        + " affected.",
        evidence = "One case: 118 facilitators arrested, 299 persons matched in one country, 256 of them had paid; 3 %"
                + " of payers made half of all payments.",
        grade = Grade.A,
        sources = {"brown2020", "cubitt2021", "huikuri2023"})
public final class PaymentMatching implements OperationPolicy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Facilitators arrested at once", usual = "2", neutral = "0", high = 10000)
            Count facilitators,

            @Setting(
                    meaning = "Chance that the records of a facilitator show a payer",
                    usual = "0.85",
                    today = "streaming.matched")
            Probability matched,

            @Setting(meaning = "How far an arrest that follows becomes known among members", usual = "0.1")
            Share publicity,

            @Setting(meaning = "Work of the arrest of one facilitator and the matching", usual = "20", high = 1000)
            InvestigatorDays workPerArrest)
            implements Serializable {}

    /** The policy. */
    public PaymentMatching(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        int wanted = (int) set.facilitators().value();
        if (!duty.due() || wanted == 0) {
            return;
        }
        double work = set.workPerArrest().value();
        int paid = duty.payUpTo((int) Math.min(wanted, world.facilitators()), work);
        if (paid > 0) {
            Order order = world.orders().add();
            order.kind = Order.Kind.FACILITATORS;
            order.count = paid;
            order.recall = set.matched().value();
            order.publicity = set.publicity().value();
            world.levers().charge += paid * work;
            duty.done();
        }
    }
}
