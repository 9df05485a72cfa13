package org.interdict.experiments.run;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.model.simulation.Result;
import org.interdict.model.simulation.RunInputs;
import org.interdict.results.store.runs.RunEntry;
import org.interdict.results.store.runs.RunId;
import org.interdict.results.store.runs.RunReader;
import org.interdict.results.store.runs.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * One recorded run, run again with its inputs and compared with the record, bit for bit.
 *
 * @param entry inputs and status as recorded
 * @param summary every measure now, by name; empty if it failed
 * @param error what went wrong now; empty if nothing did
 * @param difference the first thing that differs from the record; empty if it is the same
 */
public record Rerun(RunEntry entry, Map<String, Double> summary, String error, String difference) {
    /**
     * Runs it.
     *
     * @return empty if there is no such run
     */
    public static Optional<Rerun> of(StudyRuns runs, RunId id, Engine engine) {
        return runs.store().runs().entry(id).map(entry -> of(runs, entry, engine));
    }

    private static Rerun of(StudyRuns runs, RunEntry entry, Engine engine) {
        RunInputs inputs = Setup.inputs(runs, entry);
        try {
            Result result = engine.burnIn(inputs.scenario(), inputs.seeds()).evaluate(inputs.strategy());
            Map<String, Double> summary = new TreeMap<>();
            for (int i = 0; i < result.measures().size(); i++) {
                summary.put(result.measures().get(i), result.summary()[i]);
            }
            return new Rerun(entry, summary, "", difference(runs, entry, summary, result));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            String error = ErrorLine.of(e);
            boolean same = entry.status() == RunStatus.FAILED && entry.error().endsWith(error);
            return new Rerun(entry, Map.of(), error, same ? "" : "it failed now: " + error);
        }
    }

    private static String difference(StudyRuns runs, RunEntry entry, Map<String, Double> summary, Result result) {
        if (entry.status() == RunStatus.FAILED) {
            return "it failed when it was recorded: " + entry.error();
        }
        RunReader reader = runs.store().runs();
        Map<String, Double> recorded = reader.summary(entry.id());
        for (Map.Entry<String, Double> value : summary.entrySet()) {
            Double before = recorded.get(value.getKey());
            if (before == null || !before.equals(value.getValue())) {
                return "the summary of " + value.getKey() + " is " + value.getValue() + ", recorded "
                        + (before == null ? "nothing" : before);
            }
        }
        for (String measure : runs.store().header().measures()) {
            String daily = difference(reader.daily(entry.id(), measure), result, measure);
            if (!daily.isEmpty()) {
                return daily;
            }
        }
        return reader.events(entry.id()).equals(result.events()) ? "" : "the event log";
    }

    private static String difference(double[] recorded, Result result, String measure) {
        int column = result.measures().indexOf(measure);
        for (int day = 0; column >= 0 && day < result.daily().length; day++) {
            @Nullable Double before = day < recorded.length ? recorded[day] : null;
            if (before == null || !before.equals(result.daily()[day][column])) {
                return measure + " on day " + day + " is " + result.daily()[day][column] + ", recorded "
                        + (before == null ? "nothing" : before);
            }
        }
        return "";
    }

    /** Whether the result is the record, bit for bit. */
    public boolean same() {
        return difference.isEmpty();
    }
}
