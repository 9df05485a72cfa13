package org.interdict.experiments.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.interdict.experiments.cli.option.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The archive of a run folder: whole, described, the same bytes each time, and without a trace of the machine's folders. */
class ArchiveCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path temporary = Path.of("");

    private static Path runs = Path.of("");
    private static Path zip = Path.of("");
    private static Map<String, byte[]> files = Map.of();

    @BeforeAll
    static void archive() throws IOException {
        runs = temporary.resolve("my runs");
        zip = temporary.resolve("my runs.zip");
        Path experiment = CommandLineRun.smallExperiment(temporary);
        CommandLineRun compare =
                CommandLineRun.of("compare", experiment, "--out", runs, "--replicates", 2, "--no-progress");
        assertEquals(ExitCode.DONE, compare.code(), compare.err());
        CommandLineRun archive =
                CommandLineRun.of("archive", runs, "--author", "Doe, Jane;University of X;0000-0002-1825-0097");
        assertEquals(ExitCode.DONE, archive.code(), archive.err());
        files = unpacked(zip);
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                assertTrue(entry.getName().startsWith("small/"), entry.getName());
                files.put(entry.getName().substring("small/".length()), entries.readAllBytes());
            }
        }
        return files;
    }

    private static String text(String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    @Test
    void itHoldsWhatAJournalAsksFor() {
        for (String name : Set.of(
                "experiment.yaml",
                "experiment.schema.json",
                "manifest.json",
                "results.json",
                "report/index.html",
                "tables/summary.csv",
                "tables/datapackage.json",
                "odd.md",
                "stress-abs.md",
                "README.md",
                "codemeta.json",
                ".zenodo.json",
                "ro-crate-metadata.json",
                "SHA256SUMS")) {
            assertTrue(files.containsKey(name), name + " is not in " + files.keySet());
        }
        assertTrue(files.keySet().stream().anyMatch(name -> name.endsWith(".svg")), "figures");
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws IOException {
        Path again = temporary.resolve("again.zip");
        CommandLineRun second = CommandLineRun.of(
                "archive", runs, "--out", again, "--author", "Doe, Jane;University of X;0000-0002-1825-0097");
        assertEquals(ExitCode.DONE, second.code(), second.err());
        assertArrayEquals(Files.readAllBytes(zip), Files.readAllBytes(again));
    }

    @Test
    void everyFileHasItsHash() throws NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        text("SHA256SUMS").lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
        Set<String> hashed = new TreeSet<>(files.keySet());
        hashed.remove("SHA256SUMS");
        assertEquals(hashed, sums.keySet());
        for (String name : hashed) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.getOrDefault(name, new byte[0]));
            assertEquals(HexFormat.of().formatHex(digest), sums.get(name), name);
        }
    }

    /** RO-Crate 1.1 and Process Run Crate: descriptor, root, profile, licence, agent, action; every part is an entity of its own, and there. */
    @Test
    void theCrateIsWhole() {
        JsonNode crate = JSON.readTree(text("ro-crate-metadata.json"));
        assertEquals(
                "https://w3id.org/ro/crate/1.1/context", crate.path("@context").asString());
        Map<String, JsonNode> entities = new TreeMap<>();
        crate.path("@graph")
                .forEach(entity ->
                        assertTrue(entities.put(entity.path("@id").asString(), entity) == null, "twice: " + entity));
        JsonNode root = JSON.createObjectNode();
        root = entities.getOrDefault("./", root);
        assertEquals(
                "https://w3id.org/ro/wfrun/process/0.5",
                root.at("/conformsTo/@id").asString());
        assertTrue(root.path("datePublished").asString().endsWith("Z"));
        Set<String> parts = new TreeSet<>();
        root.path("hasPart").forEach(part -> parts.add(part.path("@id").asString()));
        Set<String> there = new TreeSet<>(files.keySet());
        there.remove("ro-crate-metadata.json");
        assertEquals(there, parts);
        for (JsonNode entity : entities.values()) {
            assertFalse(entity.path("@type").asString().isEmpty(), entity.toString());
            references(entity)
                    .forEach(id -> assertTrue(
                            entities.containsKey(id) || id.equals("https://w3id.org/ro/crate/1.1"),
                            "no entity for " + id));
        }
        assertTrue(entities.containsKey("https://orcid.org/0000-0002-1825-0097"));
    }

    private static Set<String> references(JsonNode entity) {
        Set<String> ids = new TreeSet<>();
        for (String name : entity.propertyNames()) {
            JsonNode value = entity.path(name);
            if (value.isObject()) {
                ids.add(value.path("@id").asString());
            }
            if (value.isArray()) {
                value.forEach(item -> {
                    if (item.isObject()) {
                        ids.add(item.path("@id").asString());
                    }
                });
            }
        }
        return ids;
    }

    @Test
    void theSheetIsFilledFromTheRun() {
        String sheet = text("stress-abs.md");
        for (String section : Set.of("**1.1", "**2.5.4", "**3.3", "**4.3", "**5.4", "**6.1", "2 replicates")) {
            assertTrue(sheet.contains(section), section);
        }
        assertEquals(
                "Doe, Jane",
                JSON.readTree(text(".zenodo.json")).at("/creators/0/name").asString());
        assertEquals(
                "INTERDICT", JSON.readTree(text("codemeta.json")).path("name").asString());
    }

    @Test
    void noFileNamesAFolderOfThisMachine() {
        files.forEach((name, bytes) ->
                assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains(temporary.toString()), name));
    }

    @Test
    void aFolderWithoutRunsAndAWrongAuthorAreRefused() {
        assertEquals(
                ExitCode.WRONG_INPUT, CommandLineRun.of("archive", temporary).code());
        CommandLineRun wrong = CommandLineRun.of("archive", runs, "--author", "Doe;X;12");
        assertEquals(ExitCode.WRONG_INPUT, wrong.code());
        assertTrue(wrong.err().contains("NAME;AFFILIATION;ORCID"), wrong.err());
    }
}
