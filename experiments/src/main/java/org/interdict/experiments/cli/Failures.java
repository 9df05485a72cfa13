package org.interdict.experiments.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.text.JsonOutput;
import org.interdict.experiments.definition.shape.Meaning;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.experiments.run.FailureText;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.text.Printable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where an error becomes a message and an exit code. Stack traces only with {@code --debug}. */
public final class Failures {
    private Failures() {}

    /** Picocli could not understand the arguments. */
    static int wrongArguments(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        List<String> given = Arrays.asList(arguments);
        InputError error = unknownCommand(line, given)
                .orElseGet(() -> e instanceof UnmatchedArgumentException unmatched
                        ? unmatched(unmatched)
                        : InputError.of(InputError.COMMAND_LINE, firstLine(e), ""));
        print(line, List.of(error), given.contains("--json"));
        if (!given.contains("--json") && error.suggestion().isEmpty()) {
            line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        }
        debug(e, line, given);
        return ExitCode.WRONG_INPUT;
    }

    /** A command threw. */
    static int thrown(Exception e, CommandLine line, ParseResult parsed) {
        List<String> given = parsed.originalArgs();
        boolean json = given.contains("--json");
        if (e instanceof InvalidInput invalid) {
            print(line, invalid.errors(), json);
            debug(e, line, given);
            return ExitCode.WRONG_INPUT;
        }
        if (e instanceof FolderRefused) {
            print(line, List.of(InputError.of("run folder", String.valueOf(e.getMessage()), "")), json);
            debug(e, line, given);
            return ExitCode.WRONG_INPUT;
        }
        return broken(e, line, given);
    }

    /** Something is wrong that the user's input is not to blame for; errors of the Java machine included. */
    static int broken(Throwable e, CommandLine line, List<String> given) {
        String message = FailureText.of(e);
        if (given.contains("--json")) {
            JsonOutput.print(
                    Printable.writer(line.getOut()), Map.of("errors", List.of(json(InputError.of("", message, "")))));
        } else {
            err(line).println("interdict: " + message + (given.contains("--debug") ? "" : " (--debug shows where)"));
        }
        debug(e, line, given);
        return ExitCode.FAILED;
    }

    private static PrintWriter err(CommandLine line) {
        return Printable.messages(line.getErr());
    }

    /** What comes first and is no command is said to be none, whatever else is wrong. */
    private static Optional<InputError> unknownCommand(CommandLine line, List<String> given) {
        CommandLine root = line;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        String first = given.isEmpty() ? "" : given.get(0);
        if (first.isEmpty() || root.getSubcommands().containsKey(first)) {
            return Optional.empty();
        }
        if (!first.startsWith("-")) {
            return Optional.of(noCommand(first, root));
        }
        String option = first.split("=", 2)[0];
        boolean ofCommand = !root.getCommandSpec().optionsMap().containsKey(option)
                && root.getSubcommands().values().stream()
                        .anyMatch(
                                command -> command.getCommandSpec().optionsMap().containsKey(option));
        return ofCommand
                ? Optional.of(InputError.of(
                        InputError.COMMAND_LINE,
                        "the option '" + option + "' stands before the command",
                        "write it after the command: interdict COMMAND " + option))
                : Optional.empty();
    }

    private static InputError noCommand(String name, CommandLine root) {
        List<String> names = List.copyOf(root.getSubcommands().keySet());
        List<String> meanings = root.getSubcommands().values().stream()
                .map(command ->
                        String.join(" ", command.getCommandSpec().usageMessage().description()))
                .toList();
        return InputError.of(
                InputError.COMMAND_LINE,
                "there is no command '" + name + "'; commands: " + String.join(", ", names),
                name.equals("help") ? "write interdict --help" : Meaning.suggestion(name, names, meanings));
    }

    private static InputError unmatched(UnmatchedArgumentException e) {
        CommandLine line = e.getCommandLine();
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        if (!word.startsWith("-")) {
            return line.getSubcommands().isEmpty()
                    ? InputError.of(InputError.COMMAND_LINE, "'" + word + "' is one argument too many", "")
                    : noCommand(word, line);
        }
        String name = word.split("=", 2)[0];
        return InputError.of(
                InputError.COMMAND_LINE,
                "there is no option '" + name + "'",
                Spelling.suggestion(name, line.getCommandSpec().optionsMap().keySet()));
    }

    private static void print(CommandLine line, List<InputError> errors, boolean json) {
        if (json) {
            JsonOutput.print(
                    Printable.writer(line.getOut()),
                    Map.of("errors", errors.stream().map(Failures::json).toList()));
        } else {
            PrintWriter err = err(line);
            errors.forEach(error -> err.println(Printable.line(error.toString())));
        }
    }

    private static Map<String, Object> json(InputError error) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", error.file());
        json.put("line", error.line());
        json.put("column", error.column());
        json.put("path", error.path());
        json.put("message", error.message());
        json.put("suggestion", error.suggestion());
        return json;
    }

    private static void debug(Throwable e, CommandLine line, List<String> given) {
        if (given.contains("--debug")) {
            e.printStackTrace(err(line));
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
