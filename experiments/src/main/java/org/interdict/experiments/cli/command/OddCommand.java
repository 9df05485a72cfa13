package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.text.JsonOutput;
import java.util.Map;
import java.util.concurrent.Callable;
import org.interdict.results.description.OddDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the description of the model after the ODD protocol, written from the code's own declarations. */
@Command(
        name = "odd",
        description = "The ODD document of the model, written from its own declarations, in Markdown.",
        footer = {"", "Example:", "  interdict odd > odd.md"})
public final class OddCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        String document = OddDocument.markdown();
        if (messages.json) {
            JsonOutput.print(spec.commandLine().getOut(), Map.of("markdown", document));
        } else {
            spec.commandLine().getOut().print(document);
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE;
    }
}
