package org.interdict.model.world.policing;

import java.io.Serializable;

/**
 * Staff on top of the agencies' own, paid in advance by a policy for its orders. What is paid is spread over some days, and what is not
 * used on a day stays until it is used.
 */
public final class TaskForce implements Serializable {
    private static final long serialVersionUID = 1L;

    private double balance;
    private double pace;
    private double today;
    private double worked;

    /** A task force that nobody has paid. */
    public TaskForce() {}

    /** An independent copy. */
    public TaskForce copy() {
        TaskForce copy = new TaskForce();
        copy.balance = balance;
        copy.pace = pace;
        copy.today = today;
        copy.worked = worked;
        return copy;
    }

    /**
     * Adds what a policy has paid.
     *
     * @param investigatorDays at least 0
     * @param overDays days over which all that is left is to be used, above 0
     */
    public void pay(double investigatorDays, double overDays) {
        if (investigatorDays > 0) {
            balance += investigatorDays;
            pace = balance / overDays;
        }
    }

    /** Begins a day: what can be worked today. */
    public void beginDay() {
        today = Math.min(balance, pace);
        worked = 0;
    }

    /** Takes days out for work that was done today, at most {@link #today}. */
    public void work(double days) {
        today -= days;
        balance = Math.max(0, balance - days);
        worked += days;
    }

    /** What can still be worked today, [investigator-days]. */
    public double today() {
        return today;
    }

    /** What was worked today, [investigator-days]. */
    public double worked() {
        return worked;
    }

    /** What is left, today and later, [investigator-days]. */
    public double balance() {
        return balance;
    }
}
