package org.interdict.experiments.cli.command;

import org.interdict.experiments.cli.option.ExitCode;
import org.interdict.experiments.cli.option.MessageOptions;
import org.interdict.experiments.cli.text.JsonOutput;
import java.util.concurrent.Callable;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of experiment files, for editors. */
@Command(
        name = "schema",
        description = "JSON Schema of experiment files, for editors.",
        footer = {"", "Example:", "  interdict schema > experiment.schema.json"})
public final class SchemaCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private MessageOptions messages = new MessageOptions();

    @Override
    public Integer call() {
        if (spec != null) {
            JsonOutput.print(spec.commandLine().getOut(), JsonSchema.of(Vocabulary.ofCatalogue()));
        }
        return ExitCode.DONE;
    }
}
