package org.interdict.model.scenario;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * When a policy acts; the same words mean the same for every policy.
 *
 * @param startDay first day, 0 or later
 * @param endDay last day, or null for the end of the run
 * @param everyDays days from one time it acts to the next; 0 means once for a policy that acts in single operations, and every day for
 *     one that works by the day
 * @param times how often it acts at most, in operations or in days of work; 0 means no limit
 * @param rampDays days from the start until full strength, for policies that work by the day
 * @param budget most investigator-days the policy may ever spend, or null for no limit; never overspent
 * @param trigger acts only while this is on, or null
 * @param stop once this is on, on a day on which the policy would act, it ends for good; or null
 */
public record Timing(
        int startDay,
        @Nullable Integer endDay,
        int everyDays,
        int times,
        int rampDays,
        @Nullable Double budget,
        @Nullable Trigger trigger,
        @Nullable Trigger stop)
        implements Serializable {
    /** From the first day on, without limit. */
    public static final Timing DEFAULT = new Timing(0, null, 0, 0, 0, null, null, null);

    /** Without a condition to stop. */
    public Timing(
            int startDay,
            @Nullable Integer endDay,
            int everyDays,
            int times,
            int rampDays,
            @Nullable Double budget,
            @Nullable Trigger trigger) {
        this(startDay, endDay, everyDays, times, rampDays, budget, trigger, null);
    }

    /** @throws IllegalArgumentException if a value is out of range */
    public Timing {
        Refusal.outside("startDay", startDay, 0, Horizon.MAX_DAYS);
        if (endDay != null) {
            Refusal.outside("endDay", endDay, startDay, Horizon.MAX_DAYS);
        }
        Refusal.outside("everyDays", everyDays, 0, Horizon.MAX_DAYS);
        Refusal.outside("times", times, 0, Horizon.MAX_DAYS);
        Refusal.outside("rampDays", rampDays, 0, Horizon.MAX_DAYS);
        if (budget != null) {
            Refusal.outside("budget", budget, 0, Double.MAX_VALUE);
        }
    }
}
