package org.interdict.results.statistics.paired;

/**
 * Runs replicates until the answer is precise enough: a sequential rule of relative precision (Chow and Robbins 1965; Law 2015, section 9.4.1).
 *
 * <p>It is met when, for every strategy, the half-width of the simultaneous interval of its paired difference in {@code measure}, the same
 * interval that the report shows, is at most {@code relativeHalfWidth} times the absolute value of the baseline's mean. It is checked only at fixed
 * numbers of replicates (the first look, then a quarter more each time, up to the maximum), so that the number of replicates depends on the values alone and not
 * on threads or the order of runs.
 *
 * <p><b>Bias.</b> A rule that stops when an interval is short favours samples whose variance is small by chance, so the interval contains the truth less often than it
 * says. With few replicates the loss is large: a minimum of 2 or 4 covers 44 to 93 %. So the target is not looked at before {@value #LEAST} replicates, whatever the minimum, and the
 * coverage study in {@code benchmarks} measures what is left of the loss. Differences that are all equal so far do not meet the target before that number either. The mean itself
 * hardly changes: the rule looks at widths, never at signs.
 *
 * @param measure name of the measure the rule watches
 * @param min fewest replicates, 2 or more
 * @param max most replicates
 * @param relativeHalfWidth target, more than 0
 * @param plan of the comparison whose intervals it looks at: the one that the report shows
 */
public record StoppingRule(String measure, int min, int max, double relativeHalfWidth, ComparisonPlan plan) {
    /** Fewest replicates at which the target is looked at, if there are as many. */
    public static final int LEAST = 20;

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public StoppingRule {
        require(min >= 2 && max >= min, "replicates need 2 <= min <= max, not " + min + " and " + max);
        require(relativeHalfWidth > 0, "relativeHalfWidth must be more than 0, not " + relativeHalfWidth);
    }

    /** A rule for effects that are one family. */
    public StoppingRule(String measure, int min, int max, double relativeHalfWidth, double confidence) {
        this(measure, min, max, relativeHalfWidth, ComparisonPlan.of(confidence));
    }

    /** Replicates at the first look: the minimum, or {@value #LEAST} where that is more and there are as many. */
    public int first() {
        return Math.min(max, Math.max(min, LEAST));
    }

    /** The number of replicates at the first check after {@code replicates}; the maximum at the end. */
    public int nextLook(int replicates) {
        int look = first();
        while (look <= replicates && look < max) {
            look = Math.min(max, (5 * look + 3) / 4);
        }
        return look;
    }

    /**
     * Checks the values of all replicates so far. Failed replicates count towards the maximum, but not as part of the sample.
     *
     * @param values the replicates from 0 up to the number of a check of this rule. With fewer than at the first look the answer is to continue
     * @throws IllegalArgumentException if the measure is not among those compared
     */
    public StoppingDecision decide(PairedValues values) {
        int m = values.measures().stream().map(ComparedMeasure::name).toList().indexOf(measure);
        require(m >= 0, "the rule watches '" + measure + "', which is not compared");
        int replicates = values.replicates();
        double reached = widest(values, m);
        int estimate = estimate(reached, values.completeReplicates().length);
        if (replicates >= first() && reached <= relativeHalfWidth) {
            return new StoppingDecision(StoppingDecision.Outcome.TARGET, replicates, reached, replicates);
        }
        if (replicates >= max) {
            return new StoppingDecision(StoppingDecision.Outcome.MAX, replicates, reached, max);
        }
        return new StoppingDecision(
                StoppingDecision.Outcome.CONTINUE, nextLook(replicates), reached, Math.max(estimate, replicates + 1));
    }

    private double widest(PairedValues values, int m) {
        ComparedMeasure watched = values.measures().get(m);
        double widest = 0;
        for (Effect effect : new PairedEffect(plan).all(values, values.completeReplicates())) {
            if (effect.measure().equals(watched)) {
                widest = Math.max(widest, relative(effect)); // NaN wins
            }
        }
        return widest;
    }

    private static double relative(Effect effect) {
        if (effect.finding() == Finding.IDENTICAL || effect.finding() == Finding.SAME_DIFFERENCE) {
            // Equal so far: that says little before there are enough of them, and has no width.
            return effect.n() < LEAST ? Double.NaN : 0;
        }
        return (effect.upper() - effect.lower()) / 2 / Math.abs(effect.baselineMean());
    }

    /** The width falls with the square root of the number of replicates. */
    private int estimate(double reached, int n) {
        if (!Double.isFinite(reached)) {
            return max;
        }
        double ratio = reached / relativeHalfWidth;
        return (int) Math.min(max, Math.ceil(n * ratio * ratio));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
