package org.interdict.experiments.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.ExitCode;
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
            "Exit codes: 0 done; 1 a run failed; 2 the input is wrong; 3 stopped, the same command resumes;",
            "4 a check that was asked for did not hold."
        })
public final class Interdict implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    /** Runs the program and ends the Java machine with its exit code. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new PrintWriter(out, false), new PrintWriter(err, true), arguments);
        System.exit(code);
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
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
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
