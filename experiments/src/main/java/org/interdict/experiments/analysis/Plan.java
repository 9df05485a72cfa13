package org.interdict.experiments.analysis;

import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.run.Shard;
import org.interdict.experiments.run.StudyPlan;

/**
 * What an experiment would do.
 *
 * @param title what is planned
 * @param points number of points: arms in worlds, or parameter sets
 * @param pointsText the same with what they consist of
 * @param runs number of runs; the largest number possible if it is not fixed
 * @param runsText what the runs consist of
 * @param burnIns number of burn-ins; the largest number possible if it is not fixed
 * @param fixed whether the number of runs is known; otherwise runs, time and disk are upper limits
 * @param estimatedSeconds time it takes
 * @param estimatedBytes size of the run folder
 */
public record Plan(
        String title,
        long points,
        String pointsText,
        long runs,
        String runsText,
        long burnIns,
        boolean fixed,
        double estimatedSeconds,
        double estimatedBytes) {
    /** The plan of a study of an experiment's strategies. */
    public static Plan of(Experiment experiment, Shard shard, StudyPlan study) {
        return of(
                experiment,
                shard,
                study,
                experiment.strategies().size() + " strategies, "
                        + experiment.uncertainty().draws() + " draws");
    }

    /**
     * The plan of a study.
     *
     * @param consistsOf what the points consist of
     */
    public static Plan of(Experiment experiment, Shard shard, StudyPlan study, String consistsOf) {
        boolean sequential = experiment.replicates().until() != null && shard.whole();
        return new Plan(
                experiment.name(),
                study.points(),
                study.points() + " (" + consistsOf + ")",
                study.runs(),
                (sequential ? experiment.replicates().min() + " to " : "")
                        + experiment.replicates().max() + " replicates" + (shard.whole() ? "" : ", shard " + shard),
                study.burnIns(),
                !sequential,
                study.estimatedSeconds(),
                study.estimatedBytes());
    }
}
