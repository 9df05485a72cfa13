package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Policy;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.world.World;

/** A policy within a running strategy: its timing, its purse, and how often it has acted. */
final class PolicyInForce implements Duty, Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NEVER = Integer.MIN_VALUE;

    private final String name;
    private final Policy policy;
    private final Timing timing;
    private final int column;
    private final int stopColumn;
    private int stoppedOn = NEVER;
    private int done;
    private int lastDone = NEVER;
    private int inForceSince = NEVER;
    private boolean triggered;
    private boolean armed = true;
    private double spent;
    private int unpaidSince = NEVER;
    private int unpaid;
    private int today;

    /**
     * A policy that has not acted yet.
     *
     * @param column column of the trigger's measure in yesterday's row, or -1
     * @param stopColumn the same for the condition to stop
     */
    PolicyInForce(PolicySetting setting, Policy policy, int column, int stopColumn) {
        this.name = setting.policy();
        this.policy = policy;
        this.timing = setting.timing();
        this.column = column;
        this.stopColumn = stopColumn;
    }

    /** Lets the policy act if it is in force today. */
    void step(World world) {
        today = world.day;
        Integer end = timing.endDay();
        if (today < timing.startDay() || end != null && today > end || stoppedOn != NEVER) {
            return;
        }
        Trigger trigger = timing.trigger();
        if (trigger != null) {
            triggered = trigger.on(world.yesterday()[column], triggered);
            if (!triggered) {
                armed = true;
                inForceSince = NEVER;
                return;
            }
        }
        Trigger stop = timing.stop();
        if (stop != null && stop.on(world.yesterday()[stopColumn], false)) {
            stoppedOn = today;
            return;
        }
        if (inForceSince == NEVER) {
            inForceSince = today;
        }
        policy.act(world, this);
    }

    @Override
    public double strength() {
        return timing.rampDays() == 0 ? 1 : Math.min(1, (today - inForceSince + 1.0) / timing.rampDays());
    }

    /**
     * Without {@code everyDays} an operation is due once; with a trigger, once each time the trigger fires. With {@code everyDays} it is
     * due again so many days after the last one.
     */
    @Override
    public boolean due() {
        if (timing.times() > 0 && done >= timing.times()) {
            return false;
        }
        if (timing.everyDays() > 0) {
            return lastDone == NEVER || today - lastDone >= timing.everyDays();
        }
        return timing.trigger() == null ? done == 0 : armed;
    }

    @Override
    public boolean pay(double investigatorDays) {
        Double budget = timing.budget();
        if (budget != null && spent + investigatorDays > budget) {
            if (unpaid++ == 0) {
                unpaidSince = today;
            }
            return false;
        }
        spent += investigatorDays;
        return true;
    }

    @Override
    public void done() {
        done++;
        lastDone = today;
        armed = false;
    }

    /** What the strategy's log says about this policy; empty mostly. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (unpaid > 0) {
            notes.add(name + ": the budget could not pay from day " + unpaidSince + " on, " + unpaid + " times");
        }
        if (stoppedOn != NEVER) {
            notes.add(name + ": stopped for good on day " + stoppedOn);
        }
        return notes;
    }
}
