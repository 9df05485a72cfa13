package org.interdict.model.simulation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Investigator-days that may be spent, and those that were spent; never more is spent than allowed. */
final class Purse implements Serializable {
    private static final long serialVersionUID = 1L;

    private final @Nullable Double budget;
    private double spent;
    private double today;

    /** @param budget most that may ever be spent, or null for no limit */
    Purse(@Nullable Double budget) {
        this.budget = budget;
    }

    /** Whether this amount is left. */
    boolean covers(double investigatorDays) {
        return budget == null || spent + investigatorDays <= budget;
    }

    /** Spends an amount. */
    void spend(double investigatorDays) {
        spent += investigatorDays;
        today += investigatorDays;
    }

    /** What was spent since this was last asked. */
    double takeToday() {
        double taken = today;
        today = 0;
        return taken;
    }
}
