package org.interdict.experiments.cli;

import picocli.CommandLine.Option;

/** Options of every command: what is printed, and how. */
final class MessageOptions {
    @Option(names = "--json", description = "Machine-readable result: one JSON document on standard output.")
    boolean json;

    @Option(names = "--quiet", description = "No messages but errors.")
    boolean quiet;

    @Option(names = "--debug", description = "Show the stack trace of an error.")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and exit.")
    boolean help;
}
