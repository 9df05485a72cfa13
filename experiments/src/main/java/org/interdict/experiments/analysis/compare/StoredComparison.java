package org.interdict.experiments.analysis.compare;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.analysis.ComparedStudy;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.document.ComparisonDocument;
import org.interdict.experiments.finding.BudgetUse;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyReport;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.comparison.ComparisonReport;
import org.jspecify.annotations.Nullable;

/** Run folders of comparisons. */
final class StoredComparison extends ComparedStudy {
    StoredComparison() {
        super(PairedComparison.STORED);
    }

    @Override
    protected StudyComparison comparison(StudyRuns runs) {
        return StudyComparison.of(runs);
    }

    @Override
    protected Object document(StudyRuns runs, StudyComparison study, @Nullable Path page) {
        Map<String, @Nullable Object> document = ComparisonDocument.of(runs, study);
        document.put("report", page == null ? null : page.toString());
        return document;
    }

    @Override
    protected void print(StudyRuns runs, StudyComparison study, PrintWriter out) {
        ComparisonText.print(runs, study, out);
    }

    @Override
    protected Path page(StudyRuns runs, StudyComparison study, Path folder) {
        List<String> spending = BudgetUse.of(runs).stream()
                .map(use -> use.strategy() + ": " + use.words())
                .toList();
        return ReportFolder.write(
                folder, () -> ComparisonReport.write(StudyReport.input(runs, study), spending, folder));
    }
}
