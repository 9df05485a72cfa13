package org.interdict.experiments.analysis;

import org.interdict.experiments.analysis.ablate.AblationText;
import org.interdict.experiments.analysis.compare.ComparisonText;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.text.JsonOutput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import org.interdict.experiments.analysis.ablate.AblationDocument;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.Ablation;
import org.interdict.experiments.document.ComparisonDocument;
import org.interdict.experiments.run.Stopped;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyReport;
import org.interdict.experiments.run.StudyRuns;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.runs.RunEntry;
import org.jspecify.annotations.Nullable;

/** What a command says at the end of a study: the result, where things are, what failed. */
public final class Conclusion {
    private final StudyRuns runs;
    private final MessageOptions messages;
    private final PrintWriter out;
    private final PrintWriter err;

    public Conclusion(StudyRuns runs, MessageOptions messages, PrintWriter out, PrintWriter err) {
        this.runs = runs;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    /** @throws InvalidInput if there is but one strategy */
    public static void refuseOneStrategy(String file, int strategies) {
        if (strategies < 2) {
            throw new InvalidInput(InputError.of(
                    file,
                    "there is nothing to compare: the only strategy is the baseline",
                    "add one under 'strategies:'"));
        }
    }

    /** The comparison: printed, reported. */
    public int comparison(Path reportFolder) {
        StudyComparison study = StudyComparison.of(runs);
        Path page = study.comparison().replicates() > 0 ? StudyReport.write(runs, study, reportFolder) : null;
        if (messages.json) {
            JsonOutput.print(out, document(study, page));
        } else if (page == null) {
            out.println(runs.experiment().name() + ": no replicate in which every arm was run; nothing to compare");
        } else {
            if (ablation()) {
                AblationText.print(runs, study, out);
            } else {
                ComparisonText.print(runs, study, out);
            }
            out.println();
            out.println("Report: " + page);
            out.println("Runs:   " + runs.folder().resolve(RunFolder.DATABASE));
        }
        return failures();
    }

    private boolean ablation() {
        return runs.design().kind().equals(Ablation.KIND);
    }

    private Object document(StudyComparison study, @Nullable Path page) {
        if (ablation()) {
            return AblationDocument.of(study);
        }
        Map<String, @Nullable Object> document = ComparisonDocument.of(runs, study);
        document.put("report", page == null ? null : page.toString());
        return document;
    }

    /** Says what failed, and how to look at it. */
    public int failures() {
        if (runs.failures().isEmpty()) {
            return ExitCode.DONE;
        }
        RunEntry first = runs.failures().get(0);
        err.println("interdict: " + runs.failures().size() + " of " + runs.runs() + " runs failed; the first, "
                + first.id() + " (" + first.strategy() + "): " + first.error());
        err.println("interdict: 'interdict rerun " + runs.folder() + " " + first.id() + "' runs it again");
        return ExitCode.FAILED;
    }

    /** The user stopped it. */
    public int stopped() {
        int stored = runs.store().recorded().size() * runs.design().arms().size();
        err.println("interdict: stopped; " + stored + " runs are stored in '" + runs.folder()
                + "', the same command goes on from there");
        return ExitCode.STOPPED;
    }

    /** One of several shards is done. */
    public int shard(String shard) {
        if (messages.json) {
            Map<String, @Nullable Object> document = ComparisonDocument.heading(runs);
            document.put("shard", shard);
            JsonOutput.print(out, document);
        } else {
            out.println("Shard " + shard + " of " + runs.experiment().name() + ": " + runs.runs() + " runs, "
                    + runs.failures().size() + " failed, in " + runs.folder());
            out.println("When all shards are done: interdict merge RUNS… (all their folders)");
        }
        return failures();
    }

    public boolean interrupted() {
        return runs.stopped() == Stopped.INTERRUPTED;
    }
}
