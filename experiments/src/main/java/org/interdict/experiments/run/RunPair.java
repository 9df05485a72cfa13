package org.interdict.experiments.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.simulation.Divergence;
import org.interdict.model.simulation.TwinRuns;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunReader;

/** Two recorded runs, and where they part. */
public final class RunPair {
    private RunPair() {}

    /**
     * Replays both side by side.
     *
     * @return empty if they never differ
     * @throws IllegalArgumentException if they have other horizons or worlds of other sizes
     */
    public static Optional<Divergence> replayed(StudyRuns runs, RunEntry one, StudyRuns others, RunEntry other) {
        return TwinRuns.divergence(Setup.inputs(runs, one), Setup.inputs(others, other));
    }

    /**
     * A measure in which two records differ.
     *
     * @param day the first day on which a daily series differs; −1 if only the summary does
     * @param measure the first measure in the order of their names that differs then
     * @param one value in the first record
     * @param other value in the second record
     */
    public record RecordedDifference(int day, String measure, double one, double other) {}

    /**
     * Compares what is stored, without running anything: all that can be said of runs of another version.
     *
     * @return empty if nothing that both records hold differs
     */
    public static Optional<RecordedDifference> recorded(
            StudyRuns runs, RunEntry one, StudyRuns others, RunEntry other) {
        Optional<RecordedDifference> first = Optional.empty();
        for (String measure : runs.store().header().measures()) {
            if (others.store().header().measures().contains(measure)) {
                Optional<RecordedDifference> daily = daily(
                        measure,
                        runs.store().runs().daily(one.id(), measure),
                        others.store().runs().daily(other.id(), measure));
                if (daily.isPresent()
                        && (first.isEmpty() || daily.get().day() < first.get().day())) {
                    first = daily;
                }
            }
        }
        return first.isPresent()
                ? first
                : summary(runs.store().runs(), one, others.store().runs(), other);
    }

    private static Optional<RecordedDifference> daily(String measure, double[] one, double[] other) {
        for (int day = 0; day < Math.min(one.length, other.length); day++) {
            if (Double.compare(one[day], other[day]) != 0) {
                return Optional.of(new RecordedDifference(day, measure, one[day], other[day]));
            }
        }
        return Optional.empty();
    }

    private static Optional<RecordedDifference> summary(
            RunReader runs, RunEntry one, RunReader others, RunEntry other) {
        Map<String, Double> theirs = others.summary(other.id());
        for (Map.Entry<String, Double> value : new TreeMap<>(runs.summary(one.id())).entrySet()) {
            Double there = theirs.get(value.getKey());
            if (there != null && !there.equals(value.getValue())) {
                return Optional.of(new RecordedDifference(-1, value.getKey(), value.getValue(), there));
            }
        }
        return Optional.empty();
    }
}
