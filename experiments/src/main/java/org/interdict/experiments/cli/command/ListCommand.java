package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.text.JsonOutput;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what the catalogue and the library hold. */
@Command(
        name = "list",
        description = "Lists mechanisms, policies, measures, parameters, or the shipped experiments.",
        footer = {"", "Examples:", "  interdict list policies", "  interdict list parameters --json"})
public final class ListCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Parameters(
            index = "0",
            paramLabel = "mechanisms|policies|measures|parameters|library",
            description = "What to list.")
    private String kind = "";

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by the command line");
        }
        Listing listing = Listing.named(kind.toLowerCase(Locale.ROOT), Vocabulary.ofCatalogue());
        PrintWriter out = spec.commandLine().getOut();
        if (messages.json) {
            JsonOutput.print(out, listing.json());
        } else {
            listing.table().print(out);
        }
        return ExitCode.DONE;
    }
}
