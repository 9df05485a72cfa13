package org.interdict.results.store.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** RO-Crate 1.1 metadata (https://w3id.org/ro/crate/1.1): what archives need to know about a run folder. */
final class Crate {
    /** Files that may be in a run folder: their media type and what they are. */
    static final Map<String, List<String>> FILES = files();

    private Crate() {}

    static Map<String, Object> of(Manifest manifest, String question, List<String> present) {
        List<Object> graph = new ArrayList<>();
        graph.add(entity(
                RunFolder.CRATE,
                "CreativeWork",
                "conformsTo",
                reference("https://w3id.org/ro/crate/1.1"),
                "about",
                reference("./")));
        graph.add(root(manifest, question, present));
        for (String name : present) {
            graph.add(entity(
                    name,
                    name.endsWith("/") ? "Dataset" : "File",
                    "name",
                    FILES.getOrDefault(name, List.of("", name)).get(1),
                    "encodingFormat",
                    FILES.getOrDefault(name, List.of("", name)).get(0)));
        }
        graph.add(entity(
                "#interdict",
                "SoftwareApplication",
                "name",
                manifest.software().name(),
                "version",
                manifest.software().version(),
                "identifier",
                manifest.software().commit()));
        graph.add(action(manifest, present));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return crate;
    }

    private static Map<String, Object> root(Manifest manifest, String question, List<String> present) {
        return entity(
                "./",
                "Dataset",
                "name",
                "Simulation runs of the experiment '" + manifest.experiment() + "'",
                "description",
                question.isEmpty()
                        ? "Runs of an agent-based model; strategies compared under common random numbers."
                        : question,
                "datePublished",
                manifest.ended() == null ? manifest.started() : manifest.ended(),
                "license",
                reference("https://www.apache.org/licenses/LICENSE-2.0"),
                "identifier",
                manifest.identity(),
                "hasPart",
                present.stream().map(Crate::reference).toList(),
                "mentions",
                List.of(reference("#execution")));
    }

    private static Map<String, Object> action(Manifest manifest, List<String> present) {
        List<Object> made = present.stream()
                .filter(name -> !name.equals(RunFolder.EXPERIMENT))
                .<Object>map(Crate::reference)
                .toList();
        Map<String, Object> action = entity(
                "#execution",
                "CreateAction",
                "name",
                "Execution of the experiment",
                "instrument",
                reference("#interdict"),
                "object",
                present.contains(RunFolder.EXPERIMENT) ? List.of(reference(RunFolder.EXPERIMENT)) : List.of(),
                "result",
                made,
                "startTime",
                manifest.started());
        if (manifest.ended() != null) {
            action.put("endTime", manifest.ended());
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
