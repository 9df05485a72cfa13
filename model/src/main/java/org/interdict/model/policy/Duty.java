package org.interdict.model.policy;

/** What a policy knows on a day on which it is in force: its strength, whether an operation is due, and its purse. */
public interface Duty {
    /** Strength today in [0, 1]: rises linearly over the ramp. */
    double strength();

    /** Whether a single operation is due today ({@code everyDays}, {@code times}, trigger). */
    boolean due();

    /**
     * Whether this amount is left in the budget. If not, the policy waits, and the log says so.
     *
     * @param investigatorDays at least 0
     */
    boolean affords(double investigatorDays);

    /**
     * Spends investigator-days from the policy's budget, or nothing at all if the budget does not cover them.
     *
     * @param investigatorDays at least 0
     * @return whether it was paid
     */
    boolean pay(double investigatorDays);

    /**
     * Pays for as many of several equal things as the budget covers.
     *
     * @param wanted how many
     * @param each investigator-days of one
     * @return how many were paid, at most {@code wanted}
     */
    default int payUpTo(int wanted, double each) {
        int paid = 0;
        while (paid < wanted && pay(each)) {
            paid++;
        }
        return paid;
    }

    /** Notes that the due operation was ordered; the next one comes after {@code everyDays}. */
    void done();
}
