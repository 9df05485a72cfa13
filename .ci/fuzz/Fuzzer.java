import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interdict.experiments.cli.Interdict;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.ExperimentReader;
import org.interdict.experiments.definition.experiment.ExperimentWriter;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.validation.pattern.Targets;

/**
 * Damages files at random and reads them: experiments, posterior samples, tables of targets, values on the command line, and whole run folders. Each must
 * be read or refused with a message; nothing else may be thrown, and no message may steer a terminal. The same seed gives the same files.
 *
 * <p>{@code java -cp interdict.jar .ci/fuzz/Fuzzer.java SEED TRIALS LIBRARY TARGETS RUNS WORK}
 */
public final class Fuzzer {
    private static final List<String> PIECES = List.of(
            ":", ": ", "- ", "\n", "\n  ", "\t", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "!!int ", "---\n", "|\n", "<<: ",
            "null", "~", "0,5", ".nan", "1e999", "-1", "99999999999999999999", "\\", "\u0000", "\u0085", "\u001b[31m", "\u009b", "\u202e",
            "\u200b", "\u00a0", "\uFEFF", "é", "😀", "policies", "NA", "=1+1", ";", "\r", "@", "0x", "name: y\n", "startDay: -5");

    private final Random random;
    private final Map<String, int[]> counts = new TreeMap<>();
    private int failures;

    private Fuzzer(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        long seed = Long.parseLong(arguments[0]);
        int trials = Integer.parseInt(arguments[1]);
        System.out.println("seed " + seed + ", " + trials + " files");
        Fuzzer fuzzer = new Fuzzer(seed);
        List<Path> experiments = new ArrayList<>();
        List<Path> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[2])).sorted()) {
            files.forEach(file -> (file.toString().endsWith(".yaml") ? experiments : samples).add(file));
        }
        samples.removeIf(file -> !file.toString().endsWith(".csv"));
        Path work = Path.of(arguments[5]);
        Path runs = Path.of(arguments[4]);
        for (int trial = 0; trial < trials; trial++) {
            int kind = trial % 100;
            String name = seed + "/" + trial;
            if (kind < 70) {
                fuzzer.experiment(name, fuzzer.damaged(fuzzer.any(experiments)));
            } else if (kind < 80) {
                fuzzer.option(name, Files.readString(fuzzer.any(experiments)));
            } else if (kind < 88 && !samples.isEmpty()) {
                fuzzer.file(name, "sample", fuzzer.damaged(fuzzer.any(samples)), work.resolve("sample.csv"));
            } else if (kind < 96) {
                fuzzer.file(name, "targets", fuzzer.damaged(Path.of(arguments[3])), work.resolve("targets.csv"));
            } else {
                fuzzer.folder(name, runs, work.resolve("folder " + trial));
            }
        }
        System.out.println("| kind of file | damaged | read all the same | refused |\n|---|---|---|---|");
        fuzzer.counts.forEach((kind, count) ->
                System.out.println("| " + kind + " | " + (count[0] + count[1]) + " | " + count[0] + " | " + count[1] + " |"));
        System.out.println(fuzzer.failures + " failed");
        System.exit(fuzzer.failures == 0 ? 0 : 1);
    }

    private Path any(List<Path> files) {
        return files.get(random.nextInt(files.size()));
    }

    private byte[] damaged(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 200_000) {
            bytes = Arrays.copyOf(bytes, 200_000);
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            switch (random.nextInt(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, at); // cut off
                case 1 -> bytes = joined(bytes, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), at);
                case 2 -> bytes = joined(bytes, at, new byte[0], Math.min(bytes.length, at + 1 + random.nextInt(40)));
                case 3 -> bytes = joined(bytes, at, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + random.nextInt(200))), at);
                default -> {
                    if (at < bytes.length) {
                        bytes[at] = (byte) random.nextInt(256);
                    }
                }
            }
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] middle, int from) {
        byte[] all = Arrays.copyOf(bytes, until + middle.length + bytes.length - from);
        System.arraycopy(middle, 0, all, until, middle.length);
        System.arraycopy(bytes, from, all, until + middle.length, bytes.length - from);
        return all;
    }

    private void experiment(String name, byte[] bytes) {
        attempt(name, "experiment", () -> {
            ExperimentReader reader = ExperimentReader.of(Vocabulary.ofCatalogue());
            Experiment experiment = reader.read("mutated", bytes);
            Experiment again = reader.read("again", ExperimentWriter.yamlBytes(experiment, Vocabulary.ofCatalogue()));
            if (!again.equals(experiment)) {
                throw new IllegalStateException("what is written reads as another experiment");
            }
        });
    }

    private void option(String name, String text) {
        List<String> words = List.of("strategies", "world", "[0]", ".", "policies", "name", "=", "population", "horizon", "parameters");
        StringBuilder option = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            option.append(random.nextBoolean() ? words.get(random.nextInt(words.size())) : PIECES.get(random.nextInt(PIECES.size())));
        }
        attempt(name, "option", () -> ExperimentReader.of(Vocabulary.ofCatalogue())
                .withOverrides(List.of(option.toString()))
                .read("file", text.getBytes(StandardCharsets.UTF_8)));
    }

    private void file(String name, String kind, byte[] bytes, Path file) throws IOException {
        Files.write(file, bytes);
        attempt(name, kind, () -> {
            if (kind.equals("sample")) {
                Posterior.read(file.toString(), Vocabulary.ofCatalogue());
            } else {
                Targets.read(file);
            }
        });
    }

    private interface Reading {
        void read();
    }

    private void attempt(String name, String kind, Reading reading) {
        int[] count = counts.computeIfAbsent(kind, k -> new int[2]);
        try {
            reading.read();
            count[0]++;
        } catch (InvalidInput e) {
            count[1]++;
            e.errors().forEach(error -> {
                if (error.message().isBlank() || error.message().contains("Exception")) {
                    failed(name, kind, error.toString());
                }
            });
        } catch (RuntimeException | Error e) {
            failed(name, kind, e.toString());
        }
    }

    /** A run folder of which one file is damaged: its report is that of the runs, or is refused. */
    private void folder(String name, Path runs, Path copy) throws IOException {
        int[] count = counts.computeIfAbsent("run folder", k -> new int[2]);
        clear(copy);
        Files.createDirectories(copy);
        for (String file : List.of("runs.duckdb", "experiment.yaml", "manifest.json")) {
            Files.copy(runs.resolve(file), copy.resolve(file));
        }
        Path file = copy.resolve(List.of("runs.duckdb", "experiment.yaml", "manifest.json").get(random.nextInt(3)));
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(3)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 200; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
            }
        }
        Files.write(file, bytes);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Interdict.run(new PrintWriter(out), new PrintWriter(err), "export", copy.toString(), "--out", copy.resolve("t").toString());
        String said = out + "" + err;
        if (code == 0) {
            count[0]++;
            for (String table : List.of("summary.csv", "effects.csv")) {
                if (Files.mismatch(runs.resolve("export").resolve(table), copy.resolve("t").resolve(table)) >= 0) {
                    failed(name, "run folder", "other numbers in " + table + " after damage to " + file.getFileName());
                }
            }
        } else {
            count[1]++;
        }
        if (said.contains("\tat ") || said.chars().anyMatch(c -> c < 32 && c != '\n' && c != '\t' || c >= 127 && c < 160)) {
            failed(name, "run folder", said);
        }
        clear(copy);
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void failed(String name, String kind, String what) {
        failures++;
        System.out.println("DOES NOT HOLD: " + kind + " " + name + ": " + what.lines().findFirst().orElse(""));
    }
}
