package org.interdict.experiments.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdict.experiments.analysis.StoredAnalysis;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.run.record.RecordedStudy;
import org.interdict.results.description.OddDocument;
import org.interdict.results.store.export.ExportFormat;
import org.interdict.results.store.folder.Crate;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.Manifest;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.text.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One zip file that a journal or repository takes: the experiment, its tables, its report with all figures, the description of the model (ODD), the
 * STRESS-ABS sheet, and the metadata of repositories, each file with its SHA-256. The same run folder and program give the same files.
 */
public final class Archive {
    /** Folder of the tables within an archive. */
    private static final String TABLES = "tables";
    /** What the report says, as JSON. */
    private static final String RESULTS = "results.json";
    /** Hashes of all files, in the form of {@code sha256sum}. */
    private static final String SUMS = "SHA256SUMS";

    private static final String SAMPLE = "sample/";

    private final Path folder;
    private final StoredAnalysis stored;
    private final String command;
    private final List<Author> authors;

    /**
     * The archive of a run folder.
     *
     * @param stored the analysis that the folder belongs to
     * @param command the word of the command that runs it again
     * @param authors at least one
     */
    public Archive(Path folder, StoredAnalysis stored, String command, List<Author> authors) {
        this.folder = folder;
        this.stored = stored;
        this.command = command;
        this.authors = List.copyOf(authors);
    }

    /**
     * Writes the zip file completely or not at all.
     *
     * @param zip replaced if it is there
     * @return its files, as paths within its folder
     * @throws FolderRefused if the folder holds no finished runs
     * @throws StoreFailure if it cannot be written
     */
    public List<String> write(Path zip, Console console) {
        RecordedStudy study = stored.recorded(folder);
        Manifest manifest = study.manifest();
        if (manifest == null || manifest.ended() == null) {
            throw new FolderRefused("'" + folder + "' holds no study that has ended; finish it with the same command");
        }
        Experiment experiment = study.experiment();
        try {
            Path work = Files.createTempDirectory("interdict-archive");
            try {
                return write(work, manifest, experiment, zip, console);
            } finally {
                clear(work);
            }
        } catch (IOException e) {
            throw new StoreFailure("'" + zip + "' cannot be written: " + e.getMessage(), e);
        }
    }

    private List<String> write(Path work, Manifest manifest, Experiment experiment, Path zip, Console console)
            throws IOException {
        for (String name : List.of(RunFolder.EXPERIMENT, RunFolder.SCHEMA, RunFolder.MANIFEST, RunFolder.POSTERIOR)) {
            if (Files.exists(folder.resolve(name))) {
                Files.copy(folder.resolve(name), work.resolve(name));
            }
        }
        sample(experiment, work);
        offered("report", console, () -> report(work));
        offered(
                "tables",
                console,
                () -> stored.export(folder, work.resolve(TABLES), ExportFormat.CSV, silent(new StringWriter())));
        Files.writeString(work.resolve("odd.md"), OddDocument.markdown());
        Files.writeString(work.resolve("stress-abs.md"), StressSheet.of(experiment, manifest));
        Files.writeString(work.resolve("codemeta.json"), Deposit.codemeta(manifest));
        Files.writeString(work.resolve(".zenodo.json"), Deposit.zenodo(experiment, manifest, authors));
        Files.writeString(work.resolve("README.md"), readMe(experiment, manifest));
        Files.writeString(work.resolve(RunFolder.CRATE), Json.pretty(crate(work, manifest, experiment)));
        Files.writeString(work.resolve(SUMS), sums(work));
        Path target = zip.toAbsolutePath();
        Files.createDirectories(target.resolveSibling(""));
        Path temporary = target.resolveSibling(target.getFileName() + ".new");
        try (OutputStream stream = Files.newOutputStream(temporary)) {
            PackedFolder.write(work, experiment.name(), stream);
        }
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        return PackedFolder.files(work);
    }

    /** The file of a posterior sample that the experiment names, unless it ships with the program. */
    private static void sample(Experiment experiment, Path work) throws IOException {
        String named = experiment.uncertainty().sample();
        if (!named.isEmpty() && Files.isRegularFile(Path.of(named))) {
            Path copy = work.resolve(SAMPLE + Path.of(named).getFileName());
            Files.createDirectories(work.resolve(SAMPLE));
            Files.copy(Path.of(named), copy);
        }
    }

    /** A part that not every analysis has: where it has none, the archive goes without it and says so. */
    private static void offered(String part, Console console, Runnable making) {
        try {
            making.run();
        } catch (InvalidInput e) {
            console.mention(
                    "the archive has no " + part + ": " + e.errors().get(0).message());
        }
    }

    private void report(Path work) {
        StringWriter said = new StringWriter();
        int code = stored.report(folder, work.resolve(RunFolder.REPORT), silent(said));
        if (code != ExitCode.DONE && code != ExitCode.FAILED) {
            throw new IllegalStateException("the report ended with " + code);
        }
        JsonNode results = Json.MAPPER.readTree(said.toString());
        if (results instanceof ObjectNode document) {
            // Paths of this machine mean nothing to a reader.
            document.remove(List.of("folder", "report"));
        }
        RunFolder.write(work.resolve(RESULTS), Json.pretty(results));
    }

    private static Console silent(StringWriter out) {
        MessageOptions messages = new MessageOptions();
        messages.json = true;
        messages.quiet = true;
        return new Console(messages, new PrintWriter(out), new PrintWriter(new StringWriter()));
    }

    private Map<String, Object> crate(Path work, Manifest manifest, Experiment experiment) throws IOException {
        List<Crate.Part> parts = new ArrayList<>();
        for (String name : PackedFolder.files(work)) {
            Path file = work.resolve(name);
            parts.add(
                    new Crate.Part(name, mediaType(name), meaning(name), Files.size(file), PackedFolder.sha256(file)));
        }
        parts.add(new Crate.Part(SUMS, "text/plain", meaning(SUMS), -1, ""));
        return Crate.of(
                manifest,
                Deposit.title(experiment),
                Deposit.description(experiment),
                parts,
                authors.stream().map(Author::person).toList());
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "yaml" -> "application/yaml";
            case "json" -> "application/json";
            case "csv" -> "text/csv";
            case "md" -> "text/markdown";
            case "html" -> "text/html";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "text/plain";
        };
    }

    private static String meaning(String name) {
        String known = Crate.meaning(name);
        if (!known.isEmpty()) {
            return known;
        }
        return switch (name) {
            case "odd.md" -> "Description of the model after the ODD protocol";
            case "stress-abs.md" -> "STRESS-ABS sheet, filled from the run";
            case "README.md" -> "What this archive holds, and how to check it and run it again";
            case "codemeta.json" -> "The program, in the words of CodeMeta";
            case ".zenodo.json" -> "The record for Zenodo";
            case RunFolder.SCHEMA -> "What an experiment may say";
            case RESULTS -> "What the report says, as JSON";
            case SUMS -> "SHA-256 of all other files";
            case TABLES + "/datapackage.json" -> "What the columns of the tables mean (Frictionless data package)";
            default ->
                (name.startsWith(TABLES)
                                ? "Table "
                                : name.startsWith(SAMPLE) ? "Posterior sample " : "Part of the report: ")
                        + name.substring(name.lastIndexOf('/') + 1);
        };
    }

    private static String sums(Path work) throws IOException {
        StringBuilder sums = new StringBuilder();
        for (String name : PackedFolder.files(work)) {
            sums.append(PackedFolder.sha256(work.resolve(name)))
                    .append("  ")
                    .append(name)
                    .append('\n');
        }
        return sums.toString();
    }

    private String readMe(Experiment experiment, Manifest manifest) {
        boolean sample = !experiment.uncertainty().sample().isEmpty();
        return String.join(
                "\n",
                "# " + Deposit.title(experiment),
                "",
                Deposit.description(experiment),
                "",
                "| file | what it is |",
                "|---|---|",
                "| `experiment.yaml` | the experiment as run, every default written out |",
                "| `manifest.json` | version, commit, seeds, machine, start and end |",
                "| `results.json`, `report/` | the answer: as JSON, and as a page with figures, each with its data |",
                "| `tables/` | the runs as tables; `datapackage.json` says what the columns mean |",
                "| `odd.md`, `stress-abs.md` | the model, and this study, described |",
                "| `ro-crate-metadata.json`, `codemeta.json`, `.zenodo.json` | the same for machines |",
                "",
                "Check that nothing was changed:",
                "",
                "    sha256sum -c SHA256SUMS",
                "",
                "Run it again with " + manifest.software().name() + " "
                        + manifest.software().version() + ", commit "
                        + manifest.software().commit() + ":",
                "",
                "    interdict " + command + " experiment.yaml --out again"
                        + (sample ? " --set uncertainty.sample=sample/NAME" : ""),
                "    interdict export again",
                "    cmp tables/summary.csv again/export/summary.csv",
                "",
                "The same version gives the same bytes of `summary.csv` and `daily.csv` on every machine.",
                "");
    }

    private static void clear(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
