package org.interdict.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.FactorValues;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.syntax.InputError;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.experiments.design.point.PointDesigns;
import org.interdict.model.catalogue.Policies;

/**
 * A sweep: every strategy at every point of a design. A world of the study is a point, or, where parameters are drawn, a drawn world at a point; all points meet the
 * same seeds and the same drawn worlds.
 */
public final class SweptDesign {
    /** Word for the design. */
    public static final String KIND = "sweep";
    /** Stored runs of this design. */
    public static final DesignKind STORED = new DesignKind(KIND, (experiment, names) -> arms(experiment));

    private SweptDesign() {}

    /** The arms: the strategies of the experiment, at each point with the settings of the point. */
    public static Design arms(Experiment experiment) {
        return Design.ofArms(KIND, PairedComparison.of(experiment).arms(), experiment.baseline());
    }

    /**
     * The worlds: for each point, in the order of the design, as many as are drawn.
     *
     * @throws InvalidInput if the values of a point do not go together, or a posterior sample cannot be read
     */
    public static Worlds worlds(Experiment experiment) {
        Worlds drawn = Worlds.of(experiment);
        DesignSettings design = experiment.design();
        List<Map<String, Double>> points = PointDesigns.points(design).stream()
                .map(values -> named(design, values))
                .toList();
        refuseImpossible(experiment, points);
        List<Map<String, Double>> worlds = new ArrayList<>(points.size() * drawn.size());
        for (Map<String, Double> point : points) {
            for (Map<String, Double> world : drawn.parameters()) {
                Map<String, Double> values = new TreeMap<>(world);
                values.putAll(point);
                worlds.add(values);
            }
        }
        String source = KIND + drawn.size() + names(design) + drawn.source();
        return new Worlds(worlds, drawn.sameLuck(), source, drawn.size());
    }

    /** What the values mean: the factors, and the words of choices. */
    private static List<String> names(DesignSettings design) {
        return design.factors().stream()
                .map(factor -> factor.name() + factor.words())
                .toList();
    }

    private static Map<String, Double> named(DesignSettings design, double[] values) {
        Map<String, Double> point = new TreeMap<>();
        for (int f = 0; f < values.length; f++) {
            point.put(design.factors().get(f).name(), values[f]);
        }
        return point;
    }

    private static void refuseImpossible(Experiment experiment, List<Map<String, Double>> points) {
        if (experiment.design().factors().size() < 2) {
            return;
        }
        for (Map<String, Double> point : points) {
            Optional<String> problem = FactorValues.problem(experiment, point, Policies.ALL);
            if (problem.isPresent()) {
                throw new InvalidInput(InputError.of(
                        experiment.name(),
                        "the design has a point that cannot be run, " + point + ": " + problem.get(),
                        "change the ranges, or list the points"));
            }
        }
    }
}
