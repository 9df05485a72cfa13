package org.interdict.experiments.run.record;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.results.statistics.paired.ComparisonPlan;

/** What an experiment fixes about its claims, as the statistics take it: the stopping rule and every report use the same plan. */
public final class FixedClaims {
    private FixedClaims() {}

    /** The plan of an experiment; the confidence is that of its stopping rule, or the usual one. */
    public static ComparisonPlan of(Experiment experiment) {
        Replicates.StoppingTarget until = experiment.replicates().until();
        String primary = experiment.claims().primary();
        return new ComparisonPlan(
                until == null ? Replicates.StoppingTarget.DEFAULT_CONFIDENCE : until.confidence(),
                primary.isEmpty() ? null : primary,
                experiment.claims().relevant());
    }
}
