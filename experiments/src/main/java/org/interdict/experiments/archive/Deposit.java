package org.interdict.experiments.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.text.Json;

/** What repositories read beside a crate: {@code .zenodo.json} about the study, {@code codemeta.json} about the program. */
final class Deposit {
    private static final List<String> KEYWORDS =
            List.of("agent-based model", "simulation", "criminology", "policy analysis", "child protection");
    private static final String LICENCE = "Apache-2.0";

    private Deposit() {}

    /** Title of the study. */
    static String title(Experiment experiment) {
        return "Simulation study '" + experiment.name() + "' with INTERDICT";
    }

    /** What the study is, in a sentence or two. */
    static String description(Experiment experiment) {
        String asked = experiment.question().isBlank() ? "" : experiment.question() + " ";
        return asked
                + "Runs of an abstract agent-based model: results hold in the simulated world and are no forecast.";
    }

    /** The record for Zenodo. */
    static String zenodo(Experiment experiment, Manifest manifest, List<Author> authors) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("title", title(experiment));
        entry.put("description", description(experiment));
        entry.put("upload_type", "dataset");
        entry.put("creators", authors.stream().map(Deposit::creator).toList());
        entry.put("access_right", "open");
        entry.put("license", LICENCE);
        entry.put("keywords", KEYWORDS);
        entry.put(
                "version",
                manifest.identity()
                        .substring(0, Math.min(12, manifest.identity().length())));
        entry.put(
                "notes",
                "Made with " + manifest.software().name() + " "
                        + manifest.software().version() + ", commit "
                        + manifest.software().commit() + ".");
        return Json.pretty(entry);
    }

    private static Map<String, Object> creator(Author author) {
        Map<String, Object> creator = new LinkedHashMap<>();
        creator.put("name", author.name());
        if (!author.affiliation().isEmpty()) {
            creator.put("affiliation", author.affiliation());
        }
        if (!author.orcid().isEmpty()) {
            creator.put("orcid", author.orcid());
        }
        return creator;
    }

    /** The program, in the words of CodeMeta 3. */
    static String codemeta(Manifest manifest) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@context", "https://w3id.org/codemeta/3.0");
        entry.put("@type", "SoftwareSourceCode");
        entry.put("name", manifest.software().name());
        entry.put(
                "description",
                "An agent-based laboratory for strategies against darknet communities of child-abuse offenders.");
        entry.put("version", manifest.software().version());
        entry.put("identifier", manifest.software().commit());
        entry.put("license", "https://spdx.org/licenses/" + LICENCE);
        entry.put("programmingLanguage", "Java");
        entry.put("runtimePlatform", "Java " + manifest.java());
        entry.put("operatingSystem", List.of("Linux", "Windows", "macOS"));
        entry.put("developmentStatus", "active");
        entry.put("keywords", KEYWORDS);
        // Not Map.of: its order changes from one start of Java to the next.
        Map<String, Object> author = new LinkedHashMap<>();
        author.put("@type", "Organization");
        author.put("name", "The INTERDICT authors");
        entry.put("author", List.of(author));
        return Json.pretty(entry);
    }
}
