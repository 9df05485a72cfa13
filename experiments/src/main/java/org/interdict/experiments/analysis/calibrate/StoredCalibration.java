package org.interdict.experiments.analysis.calibrate;

import java.nio.file.Path;
import java.util.List;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.run.record.RecordedStudy;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.store.calibration.CalibrationStore;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.folder.RunFolder;
import org.jspecify.annotations.Nullable;

/** Run folders of calibrations. */
final class StoredCalibration implements StoredAnalysis {
    @Override
    public String kind() {
        return CalibrationIdentity.KIND;
    }

    @Override
    public int report(Path folder, Path report, Console console) {
        return CalibrationText.conclude(Calibration.read(folder), report, console);
    }

    @Override
    public List<Path> export(Path folder, Path tables, ExportFormat format, Console console) {
        throw refused(
                folder,
                "a calibration has no runs to export",
                "its sample is the table " + folder.resolve(RunFolder.POSTERIOR));
    }

    @Override
    public int merge(List<Path> parts, @Nullable Path folder, Console console) {
        throw refused(
                parts.get(0),
                "a calibration is never split into shards: there is nothing to merge",
                "give the folders of a comparison");
    }

    @Override
    public RecordedStudy recorded(Path folder) {
        try (CalibrationStore store = CalibrationStore.read(folder)) {
            return RecordedStudy.of(store.study());
        }
    }

    @Override
    public StudyRuns runs(Path folder) {
        throw refused(folder, "a calibration keeps findings, no runs", "give the folder of a comparison");
    }

    private static InvalidInput refused(Path folder, String why, String suggestion) {
        return new InvalidInput(InputError.of(folder.toString(), why, suggestion));
    }
}
