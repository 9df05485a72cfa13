package org.interdict.experiments.cli.command;

import java.util.Map;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.results.description.OddDocument;
import picocli.CommandLine.Command;

/** Prints the description of the model after the ODD protocol, written from the code's own declarations. */
@Command(
        name = "odd",
        description = "The ODD document of the model, written from its own declarations, in Markdown.",
        footer = {"", "Example:", "  interdict odd > odd.md"})
public final class OddCommand extends ConsoleCommand {
    @Override
    protected int run(Console console) {
        String document = OddDocument.markdown();
        if (console.json()) {
            console.print(Map.of("markdown", document));
        } else {
            console.out().print(document);
            console.out().flush();
        }
        return ExitCode.DONE;
    }
}
