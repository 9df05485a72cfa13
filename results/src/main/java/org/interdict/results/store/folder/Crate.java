package org.interdict.results.store.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * RO-Crate 1.1 metadata (https://w3id.org/ro/crate/1.1): what archives need to know about a run folder. It follows the profile Process Run Crate
 * (https://w3id.org/ro/wfrun/process): one action, the execution of the experiment, made the files with the program.
 */
public final class Crate {
    /** Files that may be in a run folder: their media type and what they are. */
    static final Map<String, List<String>> FILES = files();

    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

    private Crate() {}

    /**
     * One file of the crate.
     *
     * @param name path within the crate
     * @param mediaType for example {@code text/csv}
     * @param meaning what it is
     * @param bytes its size; below 0 if it is not said
     * @param sha256 its hash in hexadecimal; empty if it is not said
     */
    public record Part(String name, String mediaType, String meaning, long bytes, String sha256) {}

    static Map<String, Object> of(Manifest manifest, String question, List<String> present) {
        List<Part> parts = present.stream()
                .map(name -> new Part(
                        name,
                        FILES.getOrDefault(name, List.of("", name)).get(0),
                        FILES.getOrDefault(name, List.of("", name)).get(1),
                        -1,
                        ""))
                .toList();
        return of(
                manifest,
                "Simulation runs of the experiment '" + manifest.experiment() + "'",
                question.isEmpty()
                        ? "Runs of an agent-based model; strategies compared under common random numbers."
                        : question,
                parts,
                List.of());
    }

    /** What a file of a run folder is, by its name; empty if that is not known. */
    public static String meaning(String name) {
        return FILES.getOrDefault(name, List.of("", "")).get(1);
    }

    /**
     * The metadata.
     *
     * @param manifest how the runs were made
     * @param title of the data
     * @param description of the data
     * @param parts the files
     * @param authors persons of linked data, each with {@code @id}; may be empty
     */
    public static Map<String, Object> of(
            Manifest manifest, String title, String description, List<Part> parts, List<Map<String, Object>> authors) {
        List<Object> graph = new ArrayList<>();
        graph.add(entity(
                RunFolder.CRATE,
                "CreativeWork",
                "conformsTo",
                reference("https://w3id.org/ro/crate/1.1"),
                "about",
                reference("./")));
        graph.add(root(manifest, title, description, parts, authors));
        graph.add(entity(PROFILE, "CreativeWork", "name", "Process Run Crate", "version", "0.5"));
        graph.add(entity(LICENCE, "CreativeWork", "name", "Apache License 2.0", "identifier", "Apache-2.0"));
        graph.addAll(authors);
        parts.forEach(part -> graph.add(file(part)));
        graph.add(entity(
                "#interdict",
                "SoftwareApplication",
                "name",
                manifest.software().name(),
                "version",
                manifest.software().version(),
                "softwareVersion",
                manifest.software().version(),
                "identifier",
                manifest.software().commit()));
        graph.add(action(manifest, parts, authors));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return crate;
    }

    private static Map<String, Object> file(Part part) {
        Map<String, Object> file = entity(
                part.name(),
                part.name().endsWith("/") ? "Dataset" : "File",
                "name",
                part.meaning(),
                "encodingFormat",
                part.mediaType());
        if (part.bytes() >= 0) {
            file.put("contentSize", String.valueOf(part.bytes()));
        }
        if (!part.sha256().isEmpty()) {
            file.put("sha256", part.sha256());
        }
        return file;
    }

    private static Map<String, Object> root(
            Manifest manifest, String title, String description, List<Part> parts, List<Map<String, Object>> authors) {
        Map<String, Object> root = entity(
                "./",
                "Dataset",
                "name",
                title,
                "description",
                description,
                "conformsTo",
                reference(PROFILE),
                "datePublished",
                manifest.ended() == null ? manifest.started() : manifest.ended(),
                "license",
                reference(LICENCE),
                "identifier",
                manifest.identity(),
                "hasPart",
                parts.stream().map(part -> reference(part.name())).toList(),
                "mentions",
                List.of(reference("#execution")));
        if (!authors.isEmpty()) {
            root.put("author", references(authors));
        }
        return root;
    }

    private static List<Object> references(List<Map<String, Object>> entities) {
        return entities.stream()
                .<Object>map(entity -> reference(String.valueOf(entity.get("@id"))))
                .toList();
    }

    private static Map<String, Object> action(Manifest manifest, List<Part> parts, List<Map<String, Object>> authors) {
        List<Object> made = parts.stream()
                .map(Part::name)
                .filter(name -> !name.equals(RunFolder.EXPERIMENT))
                .<Object>map(Crate::reference)
                .toList();
        boolean experiment = parts.stream().anyMatch(part -> part.name().equals(RunFolder.EXPERIMENT));
        Map<String, Object> action = entity(
                "#execution",
                "CreateAction",
                "name",
                "Execution of the experiment",
                "instrument",
                reference("#interdict"),
                "object",
                experiment ? List.of(reference(RunFolder.EXPERIMENT)) : List.of(),
                "result",
                made,
                "startTime",
                manifest.started());
        if (manifest.ended() != null) {
            action.put("endTime", manifest.ended());
        }
        if (!authors.isEmpty()) {
            action.put("agent", references(authors));
        }
        return action;
    }

    private static Map<String, Object> entity(String id, String type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put(properties[i].toString(), properties[i + 1]);
        }
        return entity;
    }

    private static Map<String, Object> reference(String id) {
        return Map.of("@id", id);
    }

    private static Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        files.put(
                RunFolder.EXPERIMENT, List.of("application/yaml", "The experiment as run, every default written out"));
        files.put(
                RunFolder.DATABASE, List.of("application/vnd.duckdb", "Runs: inputs, daily series, summaries, events"));
        files.put(RunFolder.MANIFEST, List.of("application/json", "How the runs were made"));
        files.put(
                RunFolder.POSTERIOR,
                List.of(
                        "text/csv",
                        "Posterior sample of a calibration: one row for each parameter set, its origin in comment lines"));
        files.put(RunFolder.REPORT + "/index.html", List.of("text/html", "Report"));
        return files;
    }
}
