package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.unit.Count;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Order;
import org.jspecify.annotations.Nullable;

/**
 * Operations against forums that a policy orders whenever it is due, whatever the kind: as many as are wanted, can be ordered and are paid
 * for, each paid in full.
 *
 * @param kind what is to be done to a forum
 * @param target which forum comes first
 * @param error of what agencies know of forums, on the log scale
 * @param count operations at once
 * @param publicity how far each becomes known
 * @param leadDays between the order and the earliest execution
 * @param runDays for which the forum is run or observed; 0 for an operation that does neither
 */
record ForumOrder(
        Order.Kind kind, ForumRule target, Factor error, Count count, Share publicity, Days leadDays, double runDays)
        implements Serializable {

    /**
     * Orders what is due today.
     *
     * @param work of one operation until it is carried out, or until it runs, [investigator-days]
     * @param runWork of each day on which it runs, [investigator-days]
     * @param followUp work on its leads that is paid for on top, [investigator-days]
     * @return the order, in which more may be asked for; null if there is none
     */
    @Nullable
    Order place(PolicyView world, Duty duty, double work, double runWork, double followUp) {
        int wanted = (int) count.value();
        if (!duty.due() || wanted == 0) {
            return null;
        }
        int paid = duty.payUpTo(Math.min(wanted, world.targets().free(kind)), work + runWork * runDays + followUp);
        if (paid == 0) {
            return null;
        }
        Order order = world.orders().add();
        order.kind = kind;
        order.rule = target.rule();
        order.error = error.value();
        order.count = paid;
        order.publicity = publicity.value();
        order.leadDays = leadDays.value();
        order.work = work;
        order.paid = work + runWork * runDays;
        order.followUp = followUp;
        order.runDays = runDays;
        order.runWork = runWork;
        duty.done();
        return order;
    }
}
