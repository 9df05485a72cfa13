package org.interdict.experiments.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.experiments.finding.StrategyDescription;
import org.interdict.model.catalogue.Measures;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.catalogue.Mechanisms;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.store.folder.Manifest;

/** The STRESS-ABS sheet (monks2019) of a study, filled from its experiment, its manifest and the model's declarations, in Markdown. */
final class StressSheet {
    private final Experiment experiment;
    private final Manifest manifest;
    private final StringBuilder text = new StringBuilder();

    private StressSheet(Experiment experiment, Manifest manifest) {
        this.experiment = experiment;
        this.manifest = manifest;
    }

    static String of(Experiment experiment, Manifest manifest) {
        StressSheet sheet = new StressSheet(experiment, manifest);
        sheet.text.append("# STRESS-ABS: ").append(experiment.name()).append("\n\n");
        sheet.text.append(
                "The sections are those of the STRESS guidelines for agent-based simulation (Monks et al. 2019). Filled from"
                        + " the run; the authors check it and add what only they know.\n");
        sheet.objectives();
        sheet.logic();
        sheet.components();
        sheet.data();
        sheet.experimentation();
        sheet.implementation();
        return sheet.text.toString();
    }

    private void objectives() {
        section("1. Objectives");
        item(
                "1.1",
                "Purpose of the model",
                "To compare protective strategies against darknet communities of child-abuse offenders by the harm that they leave, in"
                        + " an abstract model of persons, visits, posts and items.");
        item(
                "1.2",
                "Model outputs",
                experiment.measures().stream().map(StressSheet::measure).collect(Collectors.joining("; ")));
        item(
                "1.3",
                "Experimentation aims",
                experiment.question().isBlank() ? "The experiment names no question." : experiment.question());
    }

    private static String measure(String name) {
        return Measures.ALL.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .map(StressSheet::described)
                .orElse(name);
    }

    private static String described(Measure measure) {
        return "`" + measure.name() + "` (" + measure.summary() + ") [" + measure.unit() + "]";
    }

    private void logic() {
        section("2. Logic");
        item(
                "2.1",
                "Base model overview diagram",
                "The order of a day is a table in `odd.md` (process overview and scheduling).");
        item("2.2", "Base model logic", "The mechanisms, in the order of a day; `odd.md` describes each.");
        for (MechanismType mechanism : Mechanisms.ALL) {
            boolean off = experiment.mechanismsOff().contains(mechanism.name());
            text.append("- `").append(mechanism.name()).append("`: ").append(mechanism.summary());
            text.append(off ? " **Switched off in this study.**\n" : "\n");
        }
        text.append('\n');
        item("2.3", "Scenario logic", "Strategies; the baseline is '" + experiment.baseline() + "'.");
        for (Strategy strategy : experiment.strategies()) {
            text.append("- ")
                    .append(strategy.name())
                    .append(": ")
                    .append(StrategyDescription.of(strategy, experiment.parameters()))
                    .append('\n');
        }
        text.append('\n');
        item("2.4", "Algorithms", "See the submodels of `odd.md`; every formula names its parameters.");
    }

    private void components() {
        item(
                "2.5.1",
                "Environment",
                "Open channels and hidden forums in " + experiment.world().regions()
                        + " regions that cooperate to different degrees; "
                        + experiment.world().forums() + " forums on the first day.");
        item(
                "2.5.2",
                "Agents",
                experiment.world().population() + " persons at risk; their traits and states are in `odd.md`.");
        item(
                "2.5.3",
                "Interaction topology",
                "Persons meet in forums, by reading the boards of recent posts, and through ties that grow from replies.");
        item(
                "2.5.4",
                "Entry and exit",
                "Persons enter and leave the population at risk; forums open and close. See `odd.md`.");
    }

    private void data() {
        section("3. Data");
        item(
                "3.1",
                "Data sources",
                "Each parameter names its source and its grade (A measured here, B in an analogue, C assumed): `odd.md`.");
        item(
                "3.2",
                "Pre-processing",
                "None: the model reads no data files"
                        + (experiment.uncertainty().sample().isEmpty()
                                ? "."
                                : ", but for the posterior sample of a calibration."));
        Map<Grade, Long> grades = Parameters.ALL.stream()
                .collect(Collectors.groupingBy(ParameterDeclaration::grade, TreeMap::new, Collectors.counting()));
        item(
                "3.3",
                "Input parameters",
                Parameters.ALL.size() + " parameters ("
                        + grades.entrySet().stream()
                                .map(grade -> grade.getValue() + " of grade " + grade.getKey())
                                .collect(Collectors.joining(", "))
                        + "); all values are in `experiment.yaml`. " + overrides() + uncertainty());
        item(
                "3.4",
                "Assumptions",
                "Parameters of grade C are assumptions; further ones are in `odd.md`. Results are no forecast.");
    }

    private String overrides() {
        return experiment.parameters().isEmpty()
                ? "None is overridden. "
                : "Overridden: "
                        + experiment.parameters().entrySet().stream()
                                .map(entry -> "`" + entry.getKey() + "` " + NumberText.text(entry.getValue()))
                                .collect(Collectors.joining(", "))
                        + ". ";
    }

    private String uncertainty() {
        return experiment.uncertainty().drawn()
                ? "In each of " + experiment.uncertainty().draws() + " worlds the others are drawn from "
                        + (experiment.uncertainty().sample().isEmpty()
                                ? "their plausible ranges."
                                : "a posterior sample.")
                : "The others have their usual values.";
    }

    private void experimentation() {
        section("4. Experimentation");
        item(
                "4.1",
                "Initialisation",
                "A burn-in of " + experiment.horizon().burnInDays()
                        + " days under the status quo; each strategy continues from a copy of"
                        + " the same burnt-in world.");
        item(
                "4.2",
                "Run length",
                experiment.horizon().evaluationDays() + " days after the burn-in, in steps of a day.");
        item(
                "4.3",
                "Estimation approach",
                manifest.replicates() + " replicates of each strategy on common random numbers (" + manifest.done()
                        + " runs, " + manifest.failed() + " failed); " + rule()
                        + " Differences are paired by replicate; their intervals hold jointly.");
    }

    private String rule() {
        Replicates replicates = experiment.replicates();
        Replicates.StoppingTarget until = replicates.until();
        return until == null
                ? "their number was fixed."
                : "between " + replicates.min() + " and " + replicates.max()
                        + ", until the half-width of the paired effect on `"
                        + until.measure() + "` is at most " + NumberText.text(until.relativeHalfWidth())
                        + " of the baseline (stopped: " + manifest.stopped() + ").";
    }

    private void implementation() {
        section("5. Implementation");
        item(
                "5.1",
                "Software",
                manifest.software().name() + " " + manifest.software().version() + ", commit "
                        + manifest.software().commit() + ", Java " + manifest.java()
                        + "; MASON drives the order of a day.");
        item(
                "5.2",
                "Random sampling",
                "Every chance event is a pure function of seed, stream, entity, day and counter, so that strategies share their luck."
                        + " Master seed " + manifest.seed() + "; " + manifest.seedRule() + ".");
        item(
                "5.3",
                "Model execution",
                "Steps of a day in a fixed order (`odd.md`); the same file and seed give the same bytes whatever the"
                        + " number of threads.");
        String ended = manifest.ended();
        item(
                "5.4",
                "System specification",
                manifest.system() + ", " + manifest.cores() + " cores, " + manifest.threads() + " threads; from "
                        + manifest.started() + (ended == null ? "" : " to " + ended) + ".");
        section("6. Code access");
        item(
                "6.1",
                "Computer model sharing statement",
                "The program is free software under the Apache License 2.0; `codemeta.json` names version and commit. This archive holds"
                        + " the experiment, its tables and its report; `README.md` says how to run it again.");
    }

    private void section(String title) {
        text.append("\n## ").append(title).append("\n\n");
    }

    private void item(String number, String title, String said) {
        List<String> lines = List.of("**" + number + " " + title + ".** " + said, "", "");
        text.append(String.join("\n", lines));
    }
}
