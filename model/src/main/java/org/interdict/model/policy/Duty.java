package org.interdict.model.policy;

/** What a policy is told on a day it is in force. */
public interface Duty {
    /** Strength today in [0, 1]: rises linearly over the ramp. */
    double strength();

    /** Whether a single operation is due today ({@code everyDays}, {@code times}, trigger). */
    boolean due();

    /**
     * Spends investigator-days from the policy's budget, or nothing at all if they are not there.
     *
     * @param investigatorDays at least 0
     * @return whether it was paid
     */
    boolean pay(double investigatorDays);

    /** Notes that the due operation was ordered; the next one comes after {@code everyDays}. */
    void done();
}
