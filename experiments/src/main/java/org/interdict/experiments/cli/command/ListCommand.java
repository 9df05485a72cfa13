package org.interdict.experiments.cli.command;

import java.util.Locale;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.shape.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what the catalogue and the library hold. */
@Command(
        name = "list",
        description = "Lists mechanisms, policies, measures, parameters, the shipped experiments, or analyses.",
        footer = {"", "Examples:", "  interdict list policies", "  interdict list parameters --json"})
public final class ListCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Parameters(
            index = "0",
            paramLabel = "mechanisms|policies|measures|parameters|library|analyses",
            description = "What to list.")
    private String kind = "";

    /** With these analyses. */
    public ListCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Listing listing = Listing.named(kind.toLowerCase(Locale.ROOT), Vocabulary.ofCatalogue(), analyses);
        if (console.json()) {
            console.print(listing.json());
        } else {
            listing.table().print(console.out());
        }
        return ExitCode.DONE;
    }
}
