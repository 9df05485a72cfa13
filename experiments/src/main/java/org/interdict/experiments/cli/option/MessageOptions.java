package org.interdict.experiments.cli.option;

import picocli.CommandLine.Option;

/** Options of every command: what is printed, and how. */
public final class MessageOptions {
    @Option(names = "--json", description = "Machine-readable result: one JSON document on standard output.")
    public boolean json;

    @Option(names = "--quiet", description = "No messages but errors.")
    public boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an error.")
    public boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    public boolean help;
}
