package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of experiment files, for editors. */
@Command(
        name = "schema",
        description = "JSON Schema of experiment files, for editors.",
        footer = {"", "Example:", "  interdict schema > experiment.schema.json"})
public final class SchemaCommand extends ConsoleCommand {
    @Override
    protected int run(Console console) {
        console.print(JsonSchema.of(Vocabulary.ofCatalogue()));
        return ExitCode.DONE;
    }
}
