package org.interdict.experiments.design;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.interdict.experiments.definition.experiment.Experiment;
import org.interdict.experiments.definition.experiment.FactorValues;
import org.interdict.experiments.definition.experiment.Posterior;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.model.unit.ParameterDeclaration;
import org.interdict.results.store.folder.BuildInfo;

/**
 * The worlds of a study: the parameter values of each.
 *
 * @param parameters overrides of each world, at least one world; empty where all parameters have their usual or given values
 * @param sameLuck whether all worlds meet the same seeds, as it must be where a single value is varied; otherwise each has seeds of its own,
 *      so that chance averages out
 * @param source what determines the values in addition to the experiment; part of the identity of the study
 * @param atPoint number of worlds at each point of a sweep, which stand one after another; without a sweep all worlds
 */
public record Worlds(List<Map<String, Double>> parameters, boolean sameLuck, String source, int atPoint) {
    /** Nothing is drawn. */
    public static final Worlds USUAL = new Worlds(List.of(Map.of()), true, "");

    /** Owner of the weights of harm: value judgements, which a decision sets, and not facts that are uncertain. */
    private static final String VALUES = "measures";

    private static final String ROW = "row of the posterior sample";

    /** @throws IllegalArgumentException if there is no world */
    public Worlds {
        parameters = parameters.stream().map(Worlds::ordered).toList();
        if (parameters.isEmpty()) {
            throw new IllegalArgumentException("a study needs a world");
        }
        if (atPoint < 1 || parameters.size() % atPoint != 0) {
            throw new IllegalArgumentException(parameters.size() + " worlds are not points of " + atPoint);
        }
    }

    /** Worlds that are not points of a sweep. */
    public Worlds(List<Map<String, Double>> parameters, boolean sameLuck, String source) {
        this(parameters, sameLuck, source, parameters.size());
    }

    private static Map<String, Double> ordered(Map<String, Double> values) {
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * The worlds that an experiment asks for. A world is a function of the master seed, its index and the names of the parameters: it does
     * not change with the number of worlds, with threads or shards, or with what else the experiment fixes.
     *
     * @throws org.interdict.experiments.definition.syntax.InvalidInput if a posterior sample cannot be read
     */
    public static Worlds of(Experiment experiment) {
        Uncertainty uncertainty = experiment.uncertainty();
        return switch (uncertainty.source()) {
            case NONE -> USUAL;
            case EVIDENCE -> new Worlds(drawn(experiment, List.of()), false, "");
            case POSTERIOR -> posterior(experiment, Posterior.read(uncertainty.sample(), Vocabulary.ofCatalogue()));
        };
    }

    /** Rows spread evenly over the sample; what it does not hold comes from the evidence. */
    static Worlds posterior(Experiment experiment, Posterior sample) {
        List<Map<String, Double>> worlds = drawn(experiment, sample.names());
        NestedStrata choice = NestedStrata.of(experiment.seeds().master(), ROW);
        int rows = sample.rows().size();
        for (int world = 0; world < worlds.size(); world++) {
            int row = (int) (choice.at(world) * rows);
            Map<String, Double> values = new TreeMap<>(worlds.get(world));
            sample.row(row).forEach((name, value) -> {
                if (!experiment.parameters().containsKey(name)) {
                    values.put(name, value);
                }
            });
            worlds.set(world, values);
        }
        return new Worlds(worlds, false, BuildInfo.hash(new String(sample.bytes(), StandardCharsets.UTF_8)));
    }

    private static List<Map<String, Double>> drawn(Experiment experiment, List<String> held) {
        List<ParameterDeclaration> free = Vocabulary.ofCatalogue().parameters().stream()
                .filter(parameter -> !experiment.parameters().containsKey(parameter.name())
                        && !held.contains(parameter.name())
                        && !parameter.owner().equals(VALUES)
                        && new PlausibleRange(parameter).varies())
                .toList();
        List<NestedStrata> strata = free.stream()
                .map(parameter -> NestedStrata.of(experiment.seeds().master(), parameter.name()))
                .toList();
        List<Map<String, Double>> worlds = new ArrayList<>();
        for (int world = 0; world < experiment.uncertainty().draws(); world++) {
            Map<String, Double> values = new TreeMap<>();
            for (int i = 0; i < free.size(); i++) {
                values.put(
                        free.get(i).name(),
                        new PlausibleRange(free.get(i)).quantile(strata.get(i).at(world)));
            }
            worlds.add(values);
        }
        return worlds;
    }

    /** These worlds and more; the same study as far as {@link #source} says. */
    public Worlds with(List<Map<String, Double>> more) {
        List<Map<String, Double>> all = new ArrayList<>(parameters);
        all.addAll(more);
        return new Worlds(all, sameLuck, source);
    }

    /** The number of the seeds that a world meets: the same number, the same seeds. */
    public int luck(int world) {
        return sameLuck ? 0 : world % atPoint;
    }

    /** The experiment in a world: with the parameters and, in a sweep, the factors of the world. What the experiment itself sets is kept. */
    public Experiment at(Experiment experiment, int world) {
        Map<String, Double> values = parameters.get(world);
        if (values.isEmpty()) {
            return experiment;
        }
        Map<String, Double> drawn = new TreeMap<>(values);
        experiment.design().factors().forEach(factor -> drawn.remove(factor.name()));
        drawn.putAll(experiment.parameters());
        return FactorValues.applied(experiment.withParameters(drawn), values);
    }

    /**
     * The worlds in groups that can share a burn-in under the same seeds: those that differ only in what strategies do. Groups stand in the order of their
     * first world; a large group is divided, so that the results of a group fit into memory and there is work for every thread.
     *
     * @param most worlds in a group
     */
    public List<List<Integer>> burnIns(Experiment experiment, int most) {
        List<String> late = experiment.design().factors().stream()
                .filter(DesignFactor::afterBurnIn)
                .map(DesignFactor::name)
                .toList();
        if (late.isEmpty()) {
            return IntStream.range(0, size()).mapToObj(List::of).toList();
        }
        Map<Map<String, Double>, List<Integer>> open = new HashMap<>();
        List<List<Integer>> groups = new ArrayList<>();
        for (int world = 0; world < size(); world++) {
            Map<String, Double> early = new TreeMap<>(parameters.get(world));
            late.forEach(early::remove);
            early.put("", (double) luck(world));
            List<Integer> group = open.get(early);
            if (group == null || group.size() == most) {
                group = new ArrayList<>();
                open.put(early, group);
                groups.add(group);
            }
            group.add(world);
        }
        return groups.stream().map(List::copyOf).toList();
    }

    /** How many. */
    public int size() {
        return parameters.size();
    }
}
