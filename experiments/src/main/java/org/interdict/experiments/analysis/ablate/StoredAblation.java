package org.interdict.experiments.analysis.ablate;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.interdict.experiments.analysis.ComparedStudy;
import org.interdict.experiments.design.Ablation;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyReport;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.ablation.AblationReport;
import org.jspecify.annotations.Nullable;

/** Run folders of ablations. */
final class StoredAblation extends ComparedStudy {
    StoredAblation() {
        super(Ablation.STORED);
    }

    @Override
    protected Object document(StudyRuns runs, StudyComparison study, @Nullable Path page) {
        return AblationDocument.of(study);
    }

    @Override
    protected void print(StudyRuns runs, StudyComparison study, PrintWriter out) {
        AblationText.print(runs, study, out);
    }

    @Override
    protected Path page(StudyRuns runs, StudyComparison study, Path folder) {
        return ReportFolder.write(
                folder,
                () -> AblationReport.write(
                        StudyReport.input(runs, study), AblationDocument.contributions(study), folder));
    }
}
