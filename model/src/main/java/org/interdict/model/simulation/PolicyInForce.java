package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.OperationPolicy;
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
    private boolean fired;
    private boolean paid;
    private final Purse own;
    private final Purse common;
    private final Shortage ownShortage = new Shortage("its budget");
    private final Shortage commonShortage = new Shortage("the budget of the strategy");
    private double startValue = Double.NaN;
    private double stopStartValue = Double.NaN;
    private int today;

    /**
     * A policy that has not acted yet.
     *
     * @param name what the log calls it
     * @param common purse that all policies of the strategy share
     * @param column column of the trigger's measure in yesterday's row, or -1
     * @param stopColumn the same for the condition to stop
     */
    PolicyInForce(String name, PolicySetting setting, Policy policy, Purse common, int column, int stopColumn) {
        this.name = name;
        this.common = common;
        this.own = new Purse(setting.timing().budget());
        this.policy = policy;
        this.timing = setting.timing();
        this.column = column;
        this.stopColumn = stopColumn;
    }

    /** Lets the policy act if it is in force today. */
    void step(World world) {
        today = world.day;
        note(world);
        Integer end = timing.endDay();
        if (today < timing.startDay() || end != null && today > end || stoppedOn != NEVER) {
            return;
        }
        Trigger trigger = timing.trigger();
        if (trigger != null) {
            triggered = trigger.on(world.yesterday()[column], startValue, triggered);
            if (!triggered) {
                armed = true;
                inForceSince = NEVER;
                return;
            }
            fired = true;
        }
        Trigger stop = timing.stop();
        if (stop != null && stop.on(world.yesterday()[stopColumn], stopStartValue, false)) {
            stoppedOn = today;
            return;
        }
        if (inForceSince == NEVER) {
            inForceSince = today;
        }
        if (policy instanceof OperationPolicy) {
            policy.act(world, this);
        } else if (dueToWork()) {
            paid = false;
            policy.act(world, this);
            if (paid) {
                done();
            }
        }
    }

    /** On the first day of the evaluation: what the measures were before it. */
    private void note(World world) {
        if (Double.isNaN(startValue) && column >= 0) {
            startValue = world.yesterday()[column];
        }
        if (Double.isNaN(stopStartValue) && stopColumn >= 0) {
            stopStartValue = world.yesterday()[stopColumn];
        }
    }

    private boolean dueToWork() {
        return more() && (timing.everyDays() == 0 || intervalOver());
    }

    private boolean more() {
        return timing.times() == 0 || done < timing.times();
    }

    private boolean intervalOver() {
        return lastDone == NEVER || today - lastDone >= timing.everyDays();
    }

    @Override
    public double strength() {
        return timing.rampDays() == 0 ? 1 : Math.min(1, (today - inForceSince + 1.0) / timing.rampDays());
    }

    /**
     * Without {@code everyDays} an operation is due once; with a trigger, once each time the trigger fires. With {@code everyDays} it is
     * due again that number of days after the last one.
     */
    @Override
    public boolean due() {
        if (!more()) {
            return false;
        }
        if (timing.everyDays() > 0) {
            return intervalOver();
        }
        return timing.trigger() == null ? done == 0 : armed;
    }

    @Override
    public boolean affords(double investigatorDays) {
        if (!own.covers(investigatorDays)) {
            ownShortage.on(today);
            return false;
        }
        if (!common.covers(investigatorDays)) {
            commonShortage.on(today);
            return false;
        }
        return true;
    }

    @Override
    public boolean pay(double investigatorDays) {
        if (!affords(investigatorDays)) {
            return false;
        }
        own.spend(investigatorDays);
        common.spend(investigatorDays);
        paid = true;
        return true;
    }

    @Override
    public void done() {
        done++;
        lastDone = today;
        armed = false;
    }

    /** What the strategy's log says about this policy; usually nothing. Parts that differ between runs are in brackets at the end. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        ownShortage.note(name, notes);
        commonShortage.note(name, notes);
        if (timing.trigger() != null && !fired) {
            notes.add(name + " never acted: its trigger did not fire");
        }
        if (stoppedOn != NEVER) {
            notes.add(name + " stopped for good: its condition to stop was met (on day " + stoppedOn + ")");
        }
        if (timing.rampDays() > 0 && policy instanceof OperationPolicy) {
            notes.add(name + " has no ramp: it acts in single operations, each at full strength");
        }
        return notes;
    }
}
