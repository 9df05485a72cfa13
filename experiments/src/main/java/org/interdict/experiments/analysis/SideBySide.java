package org.interdict.experiments.analysis;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.text.FigureText;
import org.interdict.experiments.cli.text.TextTable;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.design.PairedComparison;
import org.interdict.experiments.finding.ReportFolder;
import org.interdict.experiments.finding.StudyComparison;
import org.interdict.experiments.finding.StudyReport;
import org.interdict.experiments.run.record.StudyRuns;
import org.interdict.results.report.comparison.SideBySideReport;
import org.interdict.results.report.comparison.SideBySideReport.Setting;
import org.interdict.results.report.comparison.SideBySideReport.Study;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** Several run folders of comparisons in one report. */
public final class SideBySide {
    private final List<Study> studies = new ArrayList<>();
    private final List<Map<String, String>> settings = new ArrayList<>();

    private SideBySide(List<Path> folders) {
        for (Path folder : folders) {
            try (StudyRuns runs = StudyRuns.read(folder, PairedComparison.STORED)) {
                if (runs.runs() == 0 || runs.design().arms().size() < 2) {
                    throw new FolderRefused("'" + folder + "' holds no comparison of strategies");
                }
                StudyComparison comparison = StudyComparison.of(runs);
                studies.add(new Study(
                        label(folder, folders), StudyReport.input(runs, comparison), comparison.comparison()));
                settings.add(new TreeMap<>(ExperimentWriter.settings(runs.experiment())));
            }
        }
    }

    /** The name of the folder; its whole path where two have the same name. */
    private static String label(Path folder, List<Path> all) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        long same = all.stream()
                .filter(other -> String.valueOf(
                                other.toAbsolutePath().normalize().getFileName())
                        .equals(String.valueOf(name)))
                .count();
        return same > 1 ? folder.toString() : String.valueOf(name);
    }

    /**
     * Prints the effects side by side and writes the page.
     *
     * @param folders two or more
     * @param page folder of the page
     * @return the exit code
     * @throws FolderRefused if a folder holds no comparison
     */
    public static int report(List<Path> folders, Path page, Console console) {
        SideBySide side = new SideBySide(folders);
        List<Setting> different = side.different();
        Path written = ReportFolder.write(page, () -> SideBySideReport.write(side.studies, different, page));
        if (console.json()) {
            console.print(side.document(different, written));
        } else {
            side.print(console.out(), different);
            console.out().println();
            console.out().println("Report: " + written);
        }
        return ExitCode.DONE;
    }

    private List<Setting> different() {
        TreeSet<String> names = new TreeSet<>();
        settings.forEach(each -> names.addAll(each.keySet()));
        return names.stream()
                .map(name -> new Setting(
                        name,
                        settings.stream()
                                .map(each -> each.getOrDefault(name, "not set"))
                                .toList()))
                .filter(setting -> setting.values().stream().distinct().count() > 1)
                .toList();
    }

    private void print(PrintWriter out, List<Setting> different) {
        List<String> columns = new ArrayList<>(List.of("strategy", "measure"));
        studies.forEach(study -> columns.add(study.label()));
        TextTable table = TextTable.of(columns.toArray(String[]::new));
        for (Effect effect : SideBySideReport.effects(studies)) {
            List<String> row =
                    new ArrayList<>(List.of(effect.strategy(), effect.measure().name()));
            for (Study study : studies) {
                row.add(study.effect(effect.strategy(), effect.measure().name())
                        .map(own ->
                                FigureText.difference(own.mean()) + " " + FigureText.interval(own.lower(), own.upper()))
                        .orElse("–"));
            }
            table.row(row.toArray(String[]::new));
        }
        table.print(out);
        out.println();
        out.println(different.isEmpty() ? "The experiments are the same." : "Settings that differ:");
        different.forEach(setting -> out.println("  " + setting.name() + ": " + String.join(" | ", setting.values())));
    }

    private Map<String, Object> document(List<Setting> different, Path page) {
        List<Object> effects = new ArrayList<>();
        for (Effect effect : SideBySideReport.effects(studies)) {
            for (Study study : studies) {
                Optional<Effect> own =
                        study.effect(effect.strategy(), effect.measure().name());
                own.ifPresent(found -> {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    row.put("study", study.label());
                    row.put("strategy", found.strategy());
                    row.put("baseline", found.baseline());
                    row.put("measure", found.measure().name());
                    row.put("mean", Json.finite(found.mean()));
                    row.put("lower", Json.finite(found.lower()));
                    row.put("upper", Json.finite(found.upper()));
                    row.put("relative", Json.finite(found.relative()));
                    row.put("n", found.n());
                    effects.add(row);
                });
            }
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("studies", studies.stream().map(Study::label).toList());
        document.put("settings", different);
        document.put("effects", effects);
        document.put("report", page.toString());
        return document;
    }
}
