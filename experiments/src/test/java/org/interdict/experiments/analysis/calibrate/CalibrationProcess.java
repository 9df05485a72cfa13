package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import org.interdict.experiments.run.progress.RunProgress;

/** A calibration in a process of its own, to be killed; it prints a line for each simulation it has stored. */
final class CalibrationProcess {
    private CalibrationProcess() {}

    /** @param arguments the folder */
    public static void main(String[] arguments) {
        Calibration.of(ToyCalibration.experiment(3), ToyCalibration.BANDS, (scenario, seeds) -> {
                    pause();
                    return ToyCalibration.measure(scenario, seeds);
                })
                .withThreads(2)
                .withProgress(new RunProgress() {
                    @Override
                    public void planned(int stored, int next, int most) {}

                    @Override
                    public void advanced(int runs, int failed) {
                        System.out.println("simulation");
                    }

                    @Override
                    public void close() {}
                })
                .run(Path.of(arguments[0]));
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
