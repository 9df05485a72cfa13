package org.interdict.model.scenario;

import java.io.Serializable;

/**
 * How long a run lasts. Days count from the start of the evaluation: the burn-in has negative days, strategies start on day 0
 * or later.
 *
 * @param burnInDays days under status quo before the evaluation, 0 to {@value #MAX_DAYS} together with the evaluation
 * @param evaluationDays days that are measured, at least 1
 */
public record Horizon(int burnInDays, int evaluationDays) implements Serializable {
    /** Longest run, burn-in and evaluation together, in days. */
    public static final int MAX_DAYS = 30_000;
    /** Four years of burn-in, after which the status quo is level, and three of evaluation. */
    public static final Horizon DEFAULT = new Horizon(1_460, 1_095);

    /** @throws IllegalArgumentException if a value is out of range */
    public Horizon {
        Refusal.outside("burnInDays", burnInDays, 0, MAX_DAYS);
        Refusal.outside("evaluationDays", evaluationDays, 1, MAX_DAYS);
        Refusal.outside("burnInDays + evaluationDays", (double) burnInDays + evaluationDays, 1, MAX_DAYS);
    }
}
