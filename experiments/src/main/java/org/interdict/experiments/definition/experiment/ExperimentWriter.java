package org.interdict.experiments.definition.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.DesignFactor;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Replicates.StoppingTarget;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.shape.DesignShape;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.JsonSchema;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.NumberText;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.unit.ParameterDeclaration;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes experiments so that reading them back gives an equal experiment: as YAML with every default, for people, and as canonical
 * JSON, for hashing. The same experiment gives the same bytes on every machine and Java version.
 */
public final class ExperimentWriter {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExperimentWriter() {}

    /** The experiment as JSON without blanks, keys in a fixed order, UTF-8: equal experiments give equal bytes. */
    public static byte[] canonicalJson(Experiment experiment) {
        return JSON.writeValueAsBytes(tree(experiment));
    }

    /** Every setting of the experiment as JSON, by its path, for example {@code world.population}; lists are one setting. */
    public static Map<String, String> settings(Experiment experiment) {
        Map<String, String> settings = new TreeMap<>();
        tree(experiment).forEach((name, value) -> settings(name, value, settings));
        return settings;
    }

    private static void settings(String path, Object value, Map<String, String> settings) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            map.forEach((key, part) -> settings(path + "." + key, part, settings));
        } else {
            settings.put(path, JSON.writeValueAsString(value));
        }
    }

    /** A strategy as JSON: equal strategies give equal texts. */
    public static String strategyJson(Strategy strategy) {
        return JSON.writeValueAsString(strategy(strategy));
    }

    /**
     * The experiment as YAML. Model parameters at their usual values follow as comments: written as overrides they would no longer
     * be drawn where uncertainty is propagated.
     */
    public static String yaml(Experiment experiment, Vocabulary vocabulary) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setSchema(new CoreSchema())
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(4_000)
                // Lists that are one object, such as those of two strategies without policies, would be an anchor and
                // an alias, which no file may hold.
                .setDereferenceAliases(true)
                .build();
        StringBuilder yaml = new StringBuilder(JsonSchema.MODELINE);
        yaml.append("# The experiment as run, every default written out.\n");
        yaml.append(TodayComments.in(
                new Dump(settings).dumpToString(tree(experiment)), experiment.parameters(), vocabulary));
        List<ParameterDeclaration> usual = vocabulary.parameters().stream()
                .filter(parameter -> !experiment.parameters().containsKey(parameter.name()))
                .toList();
        if (!usual.isEmpty()) {
            yaml.append(
                    experiment.uncertainty().drawn()
                            ? "# All other parameters are drawn in each world; their usual values:\n"
                            : "# All other parameters at their usual values:\n");
        }
        for (ParameterDeclaration parameter : usual) {
            yaml.append("#   ")
                    .append(parameter.name())
                    .append(": ")
                    .append(NumberText.text(parameter.usual()))
                    .append("  (")
                    .append(parameter.unit())
                    .append(")\n");
        }
        return yaml.toString();
    }

    /** {@link #yaml} as UTF-8. */
    public static byte[] yamlBytes(Experiment experiment, Vocabulary vocabulary) {
        return yaml(experiment, vocabulary).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> tree(Experiment experiment) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", experiment.name());
        tree.put("question", experiment.question());
        tree.put(
                "world",
                map(
                        "population", experiment.world().population(),
                        "forums", experiment.world().forums(),
                        "regions", experiment.world().regions(),
                        "save", named(experiment.warmStart().save()),
                        "load", named(experiment.warmStart().load())));
        tree.put(
                "horizon",
                map(
                        "burnInDays", experiment.horizon().burnInDays(),
                        "evaluationDays", experiment.horizon().evaluationDays()));
        Map<String, Object> parameters = new LinkedHashMap<>();
        experiment.parameters().forEach((name, value) -> parameters.put(name, NumberText.exact(value)));
        tree.put("parameters", parameters);
        tree.put("mechanisms", map("off", new ArrayList<>(experiment.mechanismsOff())));
        tree.put(
                "strategies",
                experiment.strategies().stream().map(ExperimentWriter::strategy).toList());
        tree.put("baseline", experiment.baseline());
        tree.put("measures", experiment.measures());
        tree.put("primary", experiment.claims().primary());
        Map<String, Object> relevant = new LinkedHashMap<>();
        experiment.claims().relevant().forEach((name, value) -> relevant.put(name, NumberText.exact(value)));
        tree.put("relevant", relevant);
        Prices prices = experiment.prices();
        tree.put(
                "prices",
                map(
                        "unit",
                        prices.unit(),
                        "agencies",
                        NumberText.exact(prices.agencies()),
                        "platforms",
                        NumberText.exact(prices.platforms())));
        tree.put("replicates", replicates(experiment.replicates()));
        SeedPlan seeds = experiment.seeds();
        tree.put(
                "seeds",
                map(
                        "master", seeds.master(),
                        "population", seeds.population(),
                        "network", seeds.network(),
                        "behaviour", seeds.behaviour()));
        tree.put("uncertainty", uncertainty(experiment.uncertainty()));
        tree.put(
                "output",
                map(
                        "daily", experiment.output().daily(),
                        "events", map("persons", experiment.output().eventPersons()),
                        "check", experiment.output().check()));
        if (experiment.calibration().isAsked()) {
            calibration(experiment.calibration(), tree);
        }
        if (experiment.design().isAsked()) {
            tree.put(ExperimentShape.DESIGN, design(experiment.design()));
        }
        return tree;
    }

    private static void calibration(CalibrationSettings calibration, Map<String, Object> tree) {
        tree.put("targets", calibration.targets());
        tree.put("fit", calibration.fit());
        CalibrationMethod method = calibration.method();
        if (method instanceof ByAbc abc) {
            tree.put(
                    "method",
                    map(
                            "name", abc.name(),
                            "particles", abc.particles(),
                            "rounds", abc.rounds(),
                            "moves", abc.moves(),
                            "keep", NumberText.exact(abc.keep()),
                            "replicates", abc.replicates()));
        } else if (method instanceof ByEmulators emulators) {
            tree.put(
                    "method",
                    map(
                            "name", emulators.name(),
                            "runs", emulators.runs(),
                            "waves", emulators.waves(),
                            "perWave", emulators.perWave(),
                            "sample", emulators.sample(),
                            "replicates", emulators.replicates()));
        }
    }

    private static Map<String, Object> design(DesignSettings design) {
        Map<String, Object> factors = new LinkedHashMap<>();
        design.factors().forEach(factor -> factors.put(factor.name(), factor(factor)));
        DesignSettings.Kind kind = design.kind();
        boolean drawn = kind == DesignSettings.Kind.LATIN_HYPERCUBE || kind == DesignSettings.Kind.SOBOL;
        boolean saltelli = kind == DesignSettings.Kind.SALTELLI;
        boolean morris = kind == DesignSettings.Kind.MORRIS;
        boolean spaced = kind == DesignSettings.Kind.GRID || kind == DesignSettings.Kind.ONE_AT_A_TIME;
        return map(
                "kind",
                kind.word(),
                "points",
                drawn || saltelli ? design.points() : null,
                "levels",
                spaced || morris ? design.levels() : null,
                "trajectories",
                morris ? design.trajectories() : null,
                "secondOrder",
                saltelli ? design.secondOrder() : null,
                "seed",
                design.seed(),
                "mostPoints",
                design.mostPoints(),
                "factors",
                factors);
    }

    private static Object factor(DesignFactor factor) {
        if (!factor.levels().isEmpty()) {
            return factor.levels().stream()
                    .map(factor::value)
                    .map(value -> value instanceof Double number ? NumberText.exact(number) : value)
                    .toList();
        }
        return map(
                "low", NumberText.exact(factor.low()),
                "high", NumberText.exact(factor.high()),
                "step", factor.step() > 0 ? NumberText.exact(factor.step()) : null,
                "scale", DesignShape.scale(factor.scale()));
    }

    private static Map<String, Object> strategy(Strategy strategy) {
        return map(
                "name",
                strategy.name(),
                "policies",
                strategy.policies().stream().map(ExperimentWriter::policy).toList(),
                "budget",
                exact(strategy.budget()));
    }

    private static Map<String, Object> policy(PolicySetting policy) {
        Map<String, Object> settings = new LinkedHashMap<>();
        policy.values()
                .forEach((name, value) ->
                        settings.put(name, value instanceof Double number ? NumberText.exact(number) : value));
        Timing timing = policy.timing();
        settings.putAll(map(
                "startDay", timing.startDay(),
                "endDay", timing.endDay(),
                "everyDays", timing.everyDays(),
                "times", timing.times(),
                "rampDays", timing.rampDays(),
                "budget", exact(timing.budget()),
                "trigger", timing.trigger() == null ? null : trigger(timing.trigger()),
                "stop", timing.stop() == null ? null : trigger(timing.stop())));
        return map(policy.policy(), settings);
    }

    private static Map<String, Object> trigger(Trigger trigger) {
        return map(
                "measure", trigger.measure(),
                "above", exact(trigger.above()),
                "below", exact(trigger.below()),
                "release", exact(trigger.release()),
                "relativeTo", trigger.ofStart() ? ExperimentShape.START : null);
    }

    private static Map<String, Object> replicates(Replicates replicates) {
        StoppingTarget until = replicates.until();
        Object target = until == null
                ? ExperimentShape.NONE
                : map(
                        "measure", until.measure(),
                        "relativeHalfWidth", NumberText.exact(until.relativeHalfWidth()),
                        "confidence", NumberText.exact(until.confidence()));
        return map("min", replicates.min(), "max", replicates.max(), "until", target);
    }

    private static Object uncertainty(Uncertainty uncertainty) {
        return uncertainty.source() == Uncertainty.Source.NONE
                ? ExperimentShape.NONE
                : map(
                        "parameters",
                        uncertainty.source() == Uncertainty.Source.POSTERIOR
                                ? ExperimentShape.POSTERIOR
                                : ExperimentShape.EVIDENCE,
                        "draws",
                        uncertainty.draws(),
                        "sample",
                        uncertainty.sample().isEmpty() ? null : uncertainty.sample());
    }

    private static @Nullable String named(String file) {
        return file.isEmpty() ? null : file;
    }

    private static @Nullable Number exact(@Nullable Double value) {
        return value == null ? null : NumberText.exact(value);
    }

    /** Keys and values in turn; a key without a value is left out. */
    private static Map<String, Object> map(@Nullable Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return map;
    }
}
