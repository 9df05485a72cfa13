package org.interdict.experiments.cli;

import java.util.List;
import java.util.function.Supplier;

/** Every command that is built. To add one: its class, and a line here. */
final class Commands {
    /** A line a command, in the order of the help. */
    static final List<Supplier<Object>> ALL = List.of(
            RunCommand::new,
            CompareCommand::new,
            AblateCommand::new,
            TipCommand::new,
            CalibrateCommand::new,
            RobustnessCommand::new,
            ReportCommand::new,
            ExportCommand::new,
            MergeCommand::new,
            PlanCommand::new,
            RerunCommand::new,
            ListCommand::new,
            SchemaCommand::new,
            OddCommand::new,
            ValidateCommand::new);

    private Commands() {}
}
