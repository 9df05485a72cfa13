package org.interdict.experiments.cli.command;

import java.util.Locale;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.shape.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what the catalogue and the library hold. */
@Command(
        name = "list",
        description = "Lists mechanisms, policies, measures, parameters, or the shipped experiments.",
        footer = {"", "Examples:", "  interdict list policies", "  interdict list parameters --json"})
public final class ListCommand extends ConsoleCommand {
    @Parameters(
            index = "0",
            paramLabel = "mechanisms|policies|measures|parameters|library",
            description = "What to list.")
    private String kind = "";

    @Override
    protected int run(Console console) {
        Listing listing = Listing.named(kind.toLowerCase(Locale.ROOT), Vocabulary.ofCatalogue());
        if (console.json()) {
            console.print(listing.json());
        } else {
            listing.table().print(console.out());
        }
        return ExitCode.DONE;
    }
}
