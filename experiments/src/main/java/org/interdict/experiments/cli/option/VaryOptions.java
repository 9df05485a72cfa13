package org.interdict.experiments.cli.option;

import java.util.List;
import org.interdict.experiments.definition.experiment.VaryArguments;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a sweep varies, given on the command line: it is put into the {@code design} of the file. */
public final class VaryOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = VaryArguments.VARY,
            paramLabel = "PATH=VALUES",
            description = "A factor: PATH=LOW:HIGH:STEP, or PATH=a,b,c, for example world.forums=4,6,12 or"
                    + " strategies.detection.platform-detection.coverage=0.2:1:0.2. Repeatable: every value with every"
                    + " value of the others.")
    private List<String> varied = List.of();

    @Option(
            names = VaryArguments.DESIGN,
            paramLabel = "FILE.csv",
            description =
                    "A table of points: one column for each factor, named by its path, and one row for each point.")
    private String table = "";

    private int mostPoints;

    @Option(
            names = VaryArguments.MOST,
            paramLabel = "N",
            description = "A design with more than N points is refused. Default: 100000.")
    void mostPoints(int value) {
        if (value < 1 || value > DesignSettings.LARGEST) {
            String message =
                    VaryArguments.MOST + " must lie between 1 and " + DesignSettings.LARGEST + ", not " + value;
            if (spec == null) {
                throw new IllegalStateException(message);
            }
            throw new ParameterException(spec.commandLine(), message);
        }
        mostPoints = value;
    }

    /** What the user gave. */
    public VaryArguments arguments() {
        return new VaryArguments(varied, table, mostPoints);
    }
}
