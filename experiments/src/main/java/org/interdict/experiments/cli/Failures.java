package org.interdict.experiments.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.text.JsonOutput;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.definition.syntax.Spelling;
import org.interdict.results.store.folder.FolderRefused;
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
        InputError error = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : InputError.of(InputError.COMMAND_LINE, firstLine(e), "");
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
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (json) {
            JsonOutput.print(line.getOut(), Map.of("errors", List.of(json(InputError.of("", message, "")))));
        } else {
            line.getErr()
                    .println("interdict: " + message + (given.contains("--debug") ? "" : " (--debug shows where)"));
        }
        debug(e, line, given);
        return ExitCode.FAILED;
    }

    private static InputError unmatched(UnmatchedArgumentException e) {
        CommandLine line = e.getCommandLine();
        String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
        boolean option = word.startsWith("-");
        List<String> known = new ArrayList<>(
                option
                        ? line.getCommandSpec().optionsMap().keySet()
                        : line.getSubcommands().keySet());
        String noun = option ? "option" : "command";
        String name = option ? word.split("=", 2)[0] : word;
        String allowed = option ? "" : "; commands: " + String.join(", ", known);
        if (!option && known.isEmpty()) {
            return InputError.of(InputError.COMMAND_LINE, "'" + name + "' is one argument too many", "");
        }
        return InputError.of(
                InputError.COMMAND_LINE,
                "there is no " + noun + " '" + name + "'" + allowed,
                Spelling.suggestion(name, known));
    }

    private static void print(CommandLine line, List<InputError> errors, boolean json) {
        if (json) {
            JsonOutput.print(
                    line.getOut(),
                    Map.of("errors", errors.stream().map(Failures::json).toList()));
        } else {
            PrintWriter err = line.getErr();
            errors.forEach(err::println);
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

    private static void debug(Exception e, CommandLine line, List<String> given) {
        if (given.contains("--debug")) {
            e.printStackTrace(line.getErr());
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
