package org.interdict.experiments.analysis;

import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.document.ComparisonDocument;
import org.interdict.experiments.run.record.Stopped;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.runs.RunEntry;
import org.jspecify.annotations.Nullable;

/** What a command says at the end of a study: the result, where things are, what failed. */
public final class Conclusion {
    private final StudyRuns runs;
    private final Console console;

    /** The end of a study that is still open. */
    public Conclusion(StudyRuns runs, Console console) {
        this.runs = runs;
        this.console = console;
    }

    /**
     * Refuses to compare a single strategy.
     *
     * @throws InvalidInput if there is only one strategy
     */
    public static void refuseOneStrategy(String file, int strategies) {
        if (strategies < 2) {
            throw new InvalidInput(InputError.of(
                    file,
                    "there is nothing to compare: the only strategy is the baseline",
                    "add one under 'strategies:'"));
        }
    }

    /** Says what failed, and how to look at it. */
    public int failures() {
        Optional<StoreFailure> trouble = runs.store().study().trouble();
        trouble.ifPresent(failure -> console.say(String.valueOf(failure.getMessage())));
        if (runs.failures().isEmpty()) {
            return trouble.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
        }
        RunEntry first = runs.failures().get(0);
        console.say(runs.failures().size() + " of " + runs.runs() + " runs failed; the first, " + first.id() + " ("
                + first.strategy() + "): " + first.error());
        console.say("'interdict rerun " + runs.folder() + " " + first.id() + "' runs it again");
        return ExitCode.FAILED;
    }

    /** The user stopped it. */
    public int stopped() {
        runs.store().study().trouble().ifPresent(failure -> console.say(String.valueOf(failure.getMessage())));
        int stored = runs.store().recorded().size() * runs.design().arms().size();
        console.say("stopped; " + stored + " runs are stored in '" + runs.folder()
                + "', the same command continues from there; without --force, which would remove them");
        return ExitCode.STOPPED;
    }

    /** One of several shards is done. */
    public int shard(String shard) {
        if (console.json()) {
            Map<String, @Nullable Object> document = ComparisonDocument.heading(runs);
            document.put("shard", shard);
            console.print(document);
        } else {
            console.out()
                    .println("Shard " + shard + " of " + runs.experiment().name() + ": " + runs.runs() + " runs, "
                            + runs.failures().size() + " failed, in " + runs.folder());
            console.out().println("When all shards are done: interdict merge RUNS… (all their folders)");
        }
        return failures();
    }

    /** Whether the user stopped it, or parts are missing. */
    public boolean interrupted() {
        return runs.stopped() == Stopped.INTERRUPTED;
    }
}
