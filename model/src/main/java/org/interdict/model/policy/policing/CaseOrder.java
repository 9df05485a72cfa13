package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.lever.TargetRule;

/**
 * Cases that a policy orders whenever it is due, with any rule: as many as are wanted, found and paid for, each paid in full.
 *
 * @param number cases at once, [persons]
 * @param rule how the persons are picked
 * @param recall share of members that agencies see, [0, 1]
 * @param error of what they see, on the log scale; 0 for none
 * @param delayDays age of what they see, [day]
 * @param workPerCase until it is known whether a case holds, [investigator-days]
 * @param workPerArrest on top for each case, for building those that hold, [investigator-days]
 * @param publicity how far each arrest becomes known, [0, 1]
 */
record CaseOrder(
        double number,
        TargetRule rule,
        double recall,
        double error,
        double delayDays,
        double workPerCase,
        double workPerArrest,
        double publicity)
        implements Serializable {

    /** Orders what is due today. */
    void place(PolicyView world, Duty duty) {
        double each = workPerCase + workPerArrest;
        int wanted = (int) Math.min(number, world.members());
        if (!duty.due() || wanted == 0 || !duty.affords(each)) {
            return;
        }
        Order order = world.orders().add();
        order.kind = Order.Kind.CASES;
        order.rule = rule;
        order.count = wanted;
        order.publicity = publicity;
        order.work = workPerCase;
        order.paid = each;
        order.recall = recall;
        order.delayDays = delayDays;
        order.error = error;
        int paid = duty.payUpTo(world.targets().find(order), each);
        world.targets().choose(order, paid);
        if (paid > 0) {
            duty.done();
        }
    }
}
