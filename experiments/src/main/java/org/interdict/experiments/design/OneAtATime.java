package org.interdict.experiments.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * One parameter at a time is moved through its plausible range. All others have their usual or given values, and all strategies and values
 * meet the same seeds.
 *
 * @param parameters which
 * @param values of each, ascending, with the usual or given one among them
 * @param usual index of that one, for each parameter
 */
public record OneAtATime(List<ParameterDeclaration> parameters, List<List<Double>> values, List<Integer> usual) {
    /** Word for the design. */
    public static final String KIND = "tipping";
    /** Stored runs of this design. */
    public static final DesignKind STORED = new DesignKind(KIND, (experiment, names) -> arms(experiment));

    /** Copies the lists. */
    public OneAtATime {
        parameters = List.copyOf(parameters);
        values = values.stream().map(List::copyOf).toList();
        usual = List.copyOf(usual);
    }

    /**
     * The design.
     *
     * @param steps values on each side of the usual one, evenly spaced on the scale of the range, 1 or more
     * @throws IllegalArgumentException if a parameter has a range of one value
     */
    public static OneAtATime of(Experiment experiment, List<ParameterDeclaration> parameters, int steps) {
        List<List<Double>> values = new ArrayList<>();
        List<Integer> usual = new ArrayList<>();
        for (ParameterDeclaration parameter : parameters) {
            PlausibleRange range = new PlausibleRange(parameter);
            if (!range.varies()) {
                throw new IllegalArgumentException(parameter.name() + " has a range of one value");
            }
            double given = experiment.parameters().getOrDefault(parameter.name(), parameter.usual());
            List<Double> each = range.steps(given, steps);
            values.add(each);
            usual.add(each.indexOf(given));
        }
        return new OneAtATime(parameters, values, usual);
    }

    /** The design of stored worlds: world 0 is the usual one, every other sets one parameter. */
    public static OneAtATime stored(Experiment experiment, List<ParameterDeclaration> declared, Worlds worlds) {
        List<ParameterDeclaration> parameters = new ArrayList<>();
        List<List<Double>> values = new ArrayList<>();
        List<Integer> usual = new ArrayList<>();
        for (ParameterDeclaration parameter : declared) {
            List<Double> each = new ArrayList<>();
            worlds.parameters().stream()
                    .filter(world -> world.containsKey(parameter.name()))
                    .forEach(world -> each.add(world.get(parameter.name())));
            if (!each.isEmpty()) {
                double given = experiment.parameters().getOrDefault(parameter.name(), parameter.usual());
                each.add(given);
                each.sort(Double::compare);
                parameters.add(parameter);
                values.add(each);
                usual.add(each.indexOf(given));
            }
        }
        return new OneAtATime(parameters, values, usual);
    }

    /** The worlds: first that of the usual values, then each parameter's other values. */
    public Worlds worlds() {
        List<Map<String, Double>> worlds = new ArrayList<>();
        worlds.add(Map.of());
        for (int p = 0; p < parameters.size(); p++) {
            for (int v = 0; v < values.get(p).size(); v++) {
                if (v != usual.get(p)) {
                    worlds.add(Map.of(parameters.get(p).name(), values.get(p).get(v)));
                }
            }
        }
        return new Worlds(worlds, true, KIND);
    }

    /** The arms: the strategies of the experiment. */
    public static Design arms(Experiment experiment) {
        return Design.ofArms(KIND, PairedComparison.of(experiment).arms(), experiment.baseline());
    }
}
