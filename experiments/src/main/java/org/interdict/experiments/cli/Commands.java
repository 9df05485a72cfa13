package org.interdict.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.analysis.Analysis;
import org.interdict.experiments.catalogue.Analyses;
import org.interdict.experiments.cli.command.ArchiveCommand;
import org.interdict.experiments.cli.command.DiffCommand;
import org.interdict.experiments.cli.command.ExportCommand;
import org.interdict.experiments.cli.command.ListCommand;
import org.interdict.experiments.cli.command.MergeCommand;
import org.interdict.experiments.cli.command.OddCommand;
import org.interdict.experiments.cli.command.PlanCommand;
import org.interdict.experiments.cli.command.ReportCommand;
import org.interdict.experiments.cli.command.RerunCommand;
import org.interdict.experiments.cli.command.RunCommand;
import org.interdict.experiments.cli.command.SchemaCommand;
import org.interdict.experiments.cli.start.InitCommand;

/** Every command: those of the analyses, and those that belong to no single analysis. To add one of the latter: its class, and a line here. */
final class Commands {
    private Commands() {}

    /** The commands, new, in the order of the help. */
    static List<Object> of(Analyses analyses) {
        List<Object> commands = new ArrayList<>();
        commands.add(new RunCommand());
        commands.addAll(analyses.all().stream().map(Analysis::command).toList());
        commands.addAll(List.of(
                new ReportCommand(analyses),
                new ExportCommand(analyses),
                new ArchiveCommand(analyses),
                new MergeCommand(analyses),
                new PlanCommand(analyses),
                new RerunCommand(analyses),
                new InitCommand(),
                new DiffCommand(analyses),
                new ListCommand(analyses),
                new SchemaCommand(),
                new OddCommand()));
        return commands;
    }
}
