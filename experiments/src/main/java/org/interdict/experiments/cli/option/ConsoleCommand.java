package org.interdict.experiments.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.interdict.results.text.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command begins with: the options of messages, and where it prints. */
public abstract class ConsoleCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    /**
     * Runs the command.
     *
     * @return its exit code, see {@link ExitCode}
     */
    protected abstract int run(Console console);

    @Override
    public final Integer call() {
        CommandLine line = line();
        return run(new Console(messages, Printable.writer(line.getOut()), Printable.messages(line.getErr())));
    }

    /** An error in the arguments. */
    protected final ParameterException refused(String message) {
        return new ParameterException(line(), message);
    }

    /** The word of the command. */
    protected final String commandName() {
        return line().getCommandName();
    }

    /**
     * Runs another command with the same arguments.
     *
     * @param other its word
     * @return its exit code
     */
    protected final int instead(String other) {
        List<String> arguments = new ArrayList<>(line().getParseResult().originalArgs());
        int own = arguments.indexOf(commandName());
        if (own >= 0) {
            arguments.set(own, other);
        } else {
            arguments.add(0, other);
        }
        return line().getParent().execute(arguments.toArray(String[]::new));
    }

    private CommandLine line() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        return spec.commandLine();
    }
}
