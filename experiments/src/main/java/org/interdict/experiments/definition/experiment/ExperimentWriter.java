package org.interdict.experiments.definition.experiment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Replicates.StoppingTarget;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.shape.ExperimentShape;
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
    private ExperimentWriter() {}

    /** The experiment as JSON without blanks, keys in a fixed order, UTF-8: equal experiments give equal bytes. */
    public static byte[] canonicalJson(Experiment experiment) {
        return JsonMapper.builder().build().writeValueAsBytes(tree(experiment));
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
        StringBuilder yaml = new StringBuilder("# The experiment as run, every default written out.\n");
        yaml.append(new Dump(settings).dumpToString(tree(experiment)));
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
                        "regions", experiment.world().regions()));
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
        return tree;
    }

    private static void calibration(CalibrationSettings calibration, Map<String, Object> tree) {
        CalibrationSettings.Method method = calibration.method();
        tree.put("targets", calibration.targets());
        tree.put("fit", calibration.fit());
        tree.put(
                "method",
                map(
                        "name", CalibrationSettings.Method.ABC_SMC,
                        "particles", method.particles(),
                        "rounds", method.rounds(),
                        "moves", method.moves(),
                        "keep", NumberText.exact(method.keep()),
                        "replicates", method.replicates()));
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
