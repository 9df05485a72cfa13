package org.interdict.results.report.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interdict.results.report.Html;
import org.interdict.results.report.Phrases;
import org.interdict.results.report.ReportPage;
import org.interdict.results.report.ReportedStudy;
import org.interdict.results.report.TableCells;
import org.interdict.results.statistics.estimate.Interval;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.text.Numbers;

/** Several studies on one page: each effect of one beside that of the others, and the settings in which they differ. */
public final class SideBySideReport {
    private final List<Study> studies;
    private final List<Setting> settings;
    private final ReportPage page;

    /**
     * A study.
     *
     * @param label what it is called on the page
     * @param about what was run
     * @param comparison what it found
     */
    public record Study(String label, ReportedStudy about, Comparison comparison) {
        /** The effect of a strategy on a measure, if the study has it. */
        public Optional<Effect> effect(String strategy, String measure) {
            return comparison.effects().stream()
                    .filter(effect -> effect.strategy().equals(strategy)
                            && effect.measure().name().equals(measure))
                    .findFirst();
        }
    }

    /**
     * A setting in which studies differ.
     *
     * @param name its path in the experiment file
     * @param values its value in each study, as text
     */
    public record Setting(String name, List<String> values) {
        /** Copies the list. */
        public Setting {
            values = List.copyOf(values);
        }
    }

    private SideBySideReport(List<Study> studies, List<Setting> settings) {
        this.studies = List.copyOf(studies);
        this.settings = List.copyOf(settings);
        this.page = new ReportPage(studies.get(0).about(), "studies side by side");
    }

    /**
     * Writes {@code index.html}.
     *
     * @param studies two or more
     * @param settings in which they differ
     * @param folder the report's folder; made if it is not there
     * @return the page
     * @throws IOException if a file cannot be written
     */
    public static Path write(List<Study> studies, List<Setting> settings, Path folder) throws IOException {
        SideBySideReport report = new SideBySideReport(studies, settings);
        report.sections();
        return report.page.write(List.of(), folder);
    }

    /** The effects of the first study, then those that only later ones have, each once. */
    public static List<Effect> effects(List<Study> studies) {
        List<Effect> effects = new ArrayList<>();
        for (Study study : studies) {
            for (Effect effect : study.comparison().effects()) {
                boolean known = effects.stream()
                        .anyMatch(other -> other.strategy().equals(effect.strategy())
                                && other.measure()
                                        .name()
                                        .equals(effect.measure().name()));
                if (!known) {
                    effects.add(effect);
                }
            }
        }
        return effects;
    }

    private List<String> labels() {
        return studies.stream().map(Study::label).toList();
    }

    private void sections() {
        page.answer(
                effects(studies).stream()
                        .map(effect -> Html.escape(sentence(effect)))
                        .toList(),
                "Each interval is that of its own study. Whether two studies differ is not tested here: where they share seeds, their effects are not independent.");
        page.section("settings", "In which settings they differ", this::settings);
        page.section("numbers", "All effects", this::numbers);
        page.limits(List.of(
                "Two studies can differ in several settings at the same time. What causes a difference of their effects is then not known.",
                "The file below is that of the first study; the others lie in their own folders."));
        page.run(
                () -> studies.forEach(study -> page.html()
                        .term(
                                study.label(),
                                study.about().experiment() + "; "
                                        + study.about().provenance().line())),
                () -> {},
                () -> {});
    }

    private String sentence(Effect effect) {
        List<String> parts = new ArrayList<>();
        for (Study study : studies) {
            study.effect(effect.strategy(), effect.measure().name())
                    .ifPresent(own -> parts.add((Double.isFinite(own.relative())
                                    ? Numbers.changePercent(own.relative())
                                    : Numbers.change(own.mean()))
                            + " in " + study.label()));
        }
        return Phrases.sentence(
                Phrases.quote(effect.strategy()) + ", " + Phrases.label(effect.measure()) + ": " + Phrases.and(parts));
    }

    private void settings() {
        if (settings.isEmpty()) {
            page.html().paragraph("In none that changes a run.");
            return;
        }
        List<String> columns = new ArrayList<>(List.of("Setting"));
        columns.addAll(labels());
        page.html()
                .table(
                        "Settings with different values",
                        columns,
                        columns.size(),
                        settings.stream()
                                .map(setting -> {
                                    StringBuilder row = new StringBuilder(TableCells.head(setting.name()));
                                    setting.values().forEach(value -> row.append(TableCells.text(value)));
                                    return row.toString();
                                })
                                .toList());
    }

    private void numbers() {
        List<String> columns = new ArrayList<>(List.of("Measure", "Strategy"));
        for (String label : labels()) {
            columns.add(label + ": difference");
            columns.add("of its baseline");
        }
        page.html()
                .table(
                        "Paired differences from the baseline of each study",
                        columns,
                        2,
                        effects(studies).stream().map(this::row).toList());
    }

    private String row(Effect effect) {
        StringBuilder row =
                new StringBuilder(TableCells.measure(effect.measure()) + TableCells.head(effect.strategy()));
        for (Study study : studies) {
            Optional<Effect> own =
                    study.effect(effect.strategy(), effect.measure().name());
            if (own.isEmpty()) {
                row.append(TableCells.number("–")).append(TableCells.number("–"));
            } else {
                Effect found = own.get();
                row.append(TableCells.number(found.mean(), new Interval(found.lower(), found.upper()), Numbers::change))
                        .append(TableCells.number(found.relative(), found.relativeInterval(), Numbers::changePercent));
            }
        }
        return row.toString();
    }
}
