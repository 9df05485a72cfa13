package org.interdict.experiments.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;

/**
 * A command, run in this process.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record CommandLineRun(int code, String out, String err) {
    static CommandLineRun of(Object... arguments) {
        return with(Analyses.shipped(), arguments);
    }

    /** The same in a program with these analyses. */
    static CommandLineRun with(Analyses analyses, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        int code = Interdict.run(analyses, new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    /** The experiment of these tests, as a file. */
    static Path smallExperiment(Path folder) {
        Path file = folder.resolve("small.yaml");
        try (InputStream in = CommandLineRun.class.getResourceAsStream("small.yaml")) {
            if (in == null) {
                throw new IllegalStateException("small.yaml is missing");
            }
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The tables that must be the same bytes, as {@code export} writes them. */
    static Map<String, String> tables(Path runs) {
        CommandLineRun export = of("export", runs);
        if (export.code != ExitCode.DONE) {
            throw new IllegalStateException(export.err);
        }
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : List.of(
                "summary",
                "daily",
                "events",
                "forums",
                "payers",
                "effects",
                "interactions",
                "cost-effectiveness",
                "behaviorspace")) {
            try {
                tables.put(name, Files.readString(runs.resolve("export/" + name + ".csv")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tables;
    }
}
