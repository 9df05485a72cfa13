package org.interdict.experiments.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.archive.Archive;
import org.interdict.experiments.archive.Author;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.option.Console;
import org.interdict.experiments.cli.option.ConsoleCommand;
import org.interdict.experiments.cli.option.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One file to publish. */
@Command(
        name = "archive",
        description =
                "Writes one zip file for a journal or repository: experiment, tables, report, figures, ODD, STRESS-ABS sheet,"
                        + " and metadata (RO-Crate, CodeMeta, Zenodo), each file with its hash.",
        footer = {
            "",
            "Example:",
            "  interdict archive runs/takedown-vs-detection --author \"Doe, Jane;University of X;0000-0002-1825-0097\""
        })
public final class ArchiveCommand extends ConsoleCommand {
    private static final Author UNNAMED = new Author("Author of the study", "", "");

    private final Analyses analyses;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The zip file. Default: RUNS.zip, beside the run folder.")
    private @Nullable Path out;

    @Option(
            names = "--author",
            paramLabel = "NAME[;AFFILIATION[;ORCID]]",
            description = "An author of the study, for the metadata. Repeatable.")
    private List<String> authors = List.of();

    @Parameters(index = "0", paramLabel = "RUNS", description = "Run folder.")
    private Path folder = Path.of("");

    /** With these analyses. */
    public ArchiveCommand(Analyses analyses) {
        this.analyses = analyses;
    }

    @Override
    protected int run(Console console) {
        List<Author> named = new ArrayList<>();
        authors.forEach(author -> named.add(Author.read(author)));
        if (named.isEmpty()) {
            console.mention("no --author is given: write the authors into .zenodo.json and ro-crate-metadata.json");
            named.add(UNNAMED);
        }
        Path runs = folder.toAbsolutePath().normalize();
        Path zip = out == null ? folder.resolveSibling(runs.getFileName() + ".zip") : out;
        List<String> files =
                new Archive(folder, analyses.of(folder), analyses.command(folder), named).write(zip, console);
        if (console.json()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("file", zip.toString());
            document.put("holds", files);
            console.print(document);
        } else {
            console.out().println(zip);
        }
        return ExitCode.DONE;
    }
}
