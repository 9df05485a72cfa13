package org.interdict.experiments.cli.command;

import java.util.List;
import java.util.Locale;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.Screen;
import org.interdict.experiments.definition.shape.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what the catalogue and the library hold. */
@Command(
        name = "list",
        description =
                "Lists mechanisms, policies, measures, parameters, the shipped experiments, or analyses; with words, the"
                        + " entries in whose name or description they stand; with a name, this one in full.",
        footer = {
            "",
            "Examples:",
            "  interdict list policies",
            "  interdict list policies help",
            "  interdict list policies help-access",
            "  interdict list parameters --json"
        })
public final class ListCommand extends ConsoleCommand {
    private final Analyses analyses;

    @Parameters(
            index = "0",
            paramLabel = "mechanisms|policies|measures|parameters|library|analyses",
            description = "What to list.")
    private String kind = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILTER",
            description = "Words that must all stand in an entry, or the name of one entry.")
    private List<String> filter = List.of();

    /** With these analyses. */
    public ListCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        Vocabulary vocabulary = Vocabulary.ofCatalogue();
        Listing listing = Listing.named(kind.toLowerCase(Locale.ROOT), vocabulary, analyses)
                .matching(filter);
        if (console.json()) {
            console.print(listing.json());
        } else if (listing.isOne(filter)) {
            EntryText.print(listing, vocabulary, console.out(), Screen.columns());
        } else {
            listing.table().print(console.out(), Screen.columns());
        }
        return ExitCode.DONE;
    }
}
