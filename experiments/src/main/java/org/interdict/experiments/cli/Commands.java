package org.interdict.experiments.cli;

import org.interdict.experiments.analysis.ablate.AblateCommand;
import org.interdict.experiments.analysis.calibrate.CalibrateCommand;
import org.interdict.experiments.analysis.compare.CompareCommand;
import org.interdict.experiments.analysis.robustness.RobustnessCommand;
import org.interdict.experiments.analysis.tip.TipCommand;
import org.interdict.experiments.analysis.validate.ValidateCommand;
import org.interdict.experiments.cli.command.ExportCommand;
import org.interdict.experiments.cli.command.ListCommand;
import org.interdict.experiments.cli.command.MergeCommand;
import org.interdict.experiments.cli.command.OddCommand;
import org.interdict.experiments.cli.command.PlanCommand;
import org.interdict.experiments.cli.command.ReportCommand;
import org.interdict.experiments.cli.command.RerunCommand;
import org.interdict.experiments.cli.command.RunCommand;
import org.interdict.experiments.cli.command.SchemaCommand;
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
