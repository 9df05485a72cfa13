package org.interdict.experiments.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
        name = "interdict",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Compares what can be done against darknet communities of child-abuse offenders, by the harm it leaves,"
                        + " in an abstract agent-based model.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  interdict compare experiments/library/takedown-vs-detection.yaml",
            "  interdict list library",
            "  interdict list policies --json",
            "  interdict schema > experiment.schema.json",
            "",
            "Exit codes: 0 done; 1 a run failed, or a result could not be written; 2 the input is wrong; 4 a check that was",
            "asked for did not hold; 130 or 143 stopped by Ctrl-C or SIGTERM, the same command continues."
        })
public final class Interdict implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs the program and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        // Before any class that draws is loaded: no display is ever asked for.
        System.setProperty("java.awt.headless", "true");
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CheckedOutput out = new CheckedOutput(new FileOutputStream(FileDescriptor.out), CheckedOutput.standardIsPipe());
        System.exit(run(out, new PrintWriter(err, true), arguments));
    }

    /**
     * Runs the program. A result that is lost on its way is never a success.
     *
     * @param result receives the result, as UTF-8
     * @param err receives messages
     * @return the exit code, see {@link ExitCode}
     */
    static int run(CheckedOutput result, PrintWriter err, String... arguments) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(result, StandardCharsets.UTF_8), false);
        int code = run(out, err, arguments);
        out.close();
        Optional<String> loss = result.loss();
        if (loss.isEmpty()) {
            return code;
        }
        err.println("interdict: the result could not be written to standard output: " + loss.get());
        return code == ExitCode.DONE ? ExitCode.FAILED : code;
    }

    /**
     * Runs the program.
     *
     * @param out receives the result
     * @param err receives messages
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(Analyses.shipped(), out, err, arguments);
    }

    /** Runs the program with these analyses. */
    static int run(Analyses analyses, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = commandLine(analyses);
        line.setOut(out);
        line.setErr(err);
        line.setUsageHelpWidth(100);
        line.setAbbreviatedOptionsAllowed(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Failures::wrongArguments);
        line.setExecutionExceptionHandler(Failures::thrown);
        // A word that begins with @ is a word, and not a file with more words.
        line.setExpandAtFiles(false);
        line.registerConverter(Path.class, Interdict::path);
        int code;
        try {
            code = line.execute(arguments);
        } catch (Error e) {
            code = Failures.broken(e, line, List.of(arguments));
        }
        out.flush();
        err.flush();
        return code;
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new CommandLine.TypeConversionException("the name of a file or folder is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CommandLine.TypeConversionException("'" + Printable.line(text)
                    + "' is not the name of a file or folder here; is the locale one with UTF-8 (LC_ALL=C.UTF-8)?");
        }
    }

    /** The program with all its commands. */
    static CommandLine commandLine(Analyses analyses) {
        CommandLine line = new CommandLine(new Interdict());
        Commands.of(analyses).forEach(line::addSubcommand);
        return line;
    }

    /** Without a command: the help. */
    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
