package org.interdict.experiments.run;

import java.nio.file.Path;
import org.interdict.experiments.run.progress.RunProgress;

/** A study in a process of its own, to be killed; it prints a line for each unit it has stored. */
final class StudyProcess {
    private StudyProcess() {}

    /** @param arguments folder, replicates, threads */
    public static void main(String[] arguments) {
        Study.of(SampleStudies.experiment(Integer.parseInt(arguments[1])))
                .withEngine(new FakeEngine(40, 7))
                .withThreads(Integer.parseInt(arguments[2]))
                .withProgress(new RunProgress() {
                    @Override
                    public void planned(int stored, int next, int most) {}

                    @Override
                    public void advanced(int runs, int failed) {
                        System.out.println("unit");
                    }

                    @Override
                    public void close() {}
                })
                .run(Path.of(arguments[0]))
                .close();
    }
}
