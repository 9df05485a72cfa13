package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.run.Engine;
import org.interdict.experiments.run.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user learns about runs that failed. */
class FailedRunsTest {
    @TempDir
    Path temporary;

    private Path study(int replicates, int failing) {
        Experiment experiment = ExperimentReader.of(Vocabulary.ofCatalogue())
                .read(CommandLineRun.smallExperiment(temporary))
                .withReplicates(Replicates.exactly(replicates));
        AtomicInteger burnIns = new AtomicInteger();
        Engine engine = (scenario, seeds) -> {
            if (burnIns.getAndIncrement() < failing) {
                throw new IllegalStateException("a defect");
            }
            return Engine.MODEL.burnIn(scenario, seeds);
        };
        Path folder = temporary.resolve("runs");
        Study.of(experiment).withEngine(engine).withThreads(1).run(folder).close();
        return folder;
    }

    @Test
    void theEndSaysSoAndTheRestIsReported() {
        Path folder = study(4, 1);
        CommandLineRun report = CommandLineRun.of("report", folder);
        assertEquals(ExitCode.FAILED, report.code());
        assertTrue(report.out().contains("8 runs, 2 failed; 1 replicates left out"), report.out());
        assertTrue(report.err().contains("2 of 8 runs failed; the first, s0.d0.r0"), report.err());
        assertTrue(report.err().contains("rerun"), report.err());
        CommandLineRun rerun = CommandLineRun.of("rerun", folder, "s0.d0.r0");
        assertEquals(ExitCode.FAILED, rerun.code());
        assertTrue(rerun.out().contains("it failed when it was recorded: burn-in: IllegalStateException: a defect"));
        String runs = String.valueOf(CommandLineRun.of("export", folder).out());
        assertTrue(runs.contains("runs.csv"), runs);
    }

    @Test
    void nothingToCompareIsSaid() {
        Path folder = study(2, 2);
        CommandLineRun report = CommandLineRun.of("report", folder);
        assertEquals(ExitCode.FAILED, report.code());
        assertTrue(report.out().contains("nothing to compare"), report.out());
        assertEquals(
                ExitCode.FAILED, CommandLineRun.of("report", folder, "--json").code());
    }
}
