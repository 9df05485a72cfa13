package org.interdict.experiments.definition.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interdict.experiments.definition.setting.Baseline;
import org.interdict.experiments.definition.setting.CalibrationMethod;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByAbc;
import org.interdict.experiments.definition.setting.CalibrationMethod.ByEmulators;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Claims;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Replicates.StoppingTarget;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.setting.WarmStart;
import org.interdict.experiments.definition.shape.ExperimentShape;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.Element;
import org.interdict.experiments.definition.syntax.Element.Entry;
import org.interdict.experiments.definition.syntax.Element.Mapping;
import org.interdict.experiments.definition.syntax.Element.Scalar;
import org.interdict.experiments.definition.syntax.Element.Sequence;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.PolicySetting;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.interdict.model.scenario.Trigger;
import org.interdict.model.scenario.WorldSettings;
import org.jspecify.annotations.Nullable;

/** Builds the experiment from elements that passed every check, every default filled in. */
final class ExperimentBuilder {
    private final Vocabulary vocabulary;
    private final Mapping root;
    private final DesignSettings design;
    private @Nullable SpendSolver solver;

    ExperimentBuilder(Vocabulary vocabulary, Mapping root, DesignSettings design) {
        this.vocabulary = vocabulary;
        this.root = root;
        this.design = design;
    }

    Experiment build() {
        List<Strategy> strategies = items(root.get("strategies")).stream()
                .map(item -> strategy((Mapping) item))
                .toList();
        Baseline baseline = baseline(strategies);
        List<String> measures = words(root.get("measures"));
        Uncertainty uncertainty = uncertainty();
        List<String> chosen = measures.isEmpty() ? vocabulary.defaultMeasures() : measures;
        return new Experiment(
                text(root, "name", ""),
                text(root, "question", ""),
                world(),
                horizon(),
                parameters(),
                new LinkedHashSet<>(words(root.get("mechanisms").flatMap(map -> part(map, "off")))),
                baseline.strategies(),
                baseline.name(),
                chosen,
                claims(chosen),
                prices(),
                replicates(chosen, uncertainty.drawn()),
                seeds(),
                uncertainty,
                output(),
                calibration(),
                design,
                warmStart());
    }

    private Prices prices() {
        Mapping prices = map(root, "prices");
        return new Prices(
                text(prices, "unit", Prices.USUAL.unit()),
                optional(prices, "agencies").orElse(Prices.USUAL.agencies()),
                optional(prices, "platforms").orElse(Prices.USUAL.platforms()));
    }

    private Claims claims(List<String> measures) {
        Map<String, Double> relevant = new LinkedHashMap<>();
        map(root, "relevant").entries().forEach(entry -> relevant.put(entry.key(), ((Scalar) entry.value()).number()));
        return new Claims(text(root, "primary", measures.isEmpty() ? "" : measures.get(0)), relevant);
    }

    private CalibrationSettings calibration() {
        List<String> targets = words(root.get("targets"));
        if (targets.isEmpty()) {
            return CalibrationSettings.NONE;
        }
        List<String> named = words(root.get("fit"));
        List<String> fit =
                named.isEmpty() ? vocabulary.fittedByDefault(parameters().keySet()) : named;
        return new CalibrationSettings(targets, fit, method());
    }

    private CalibrationMethod method() {
        Mapping method = map(root, "method");
        if (method.get("name").orElse(null) instanceof Scalar name
                && name.text().equals(ByAbc.NAME)) {
            ByAbc usual = ByAbc.USUAL;
            return new ByAbc(
                    whole(method, "particles", usual.particles()),
                    whole(method, "rounds", usual.rounds()),
                    whole(method, "moves", usual.moves()),
                    optional(method, "keep").orElse(usual.keep()),
                    whole(method, "replicates", usual.replicates()));
        }
        ByEmulators usual = (ByEmulators) CalibrationMethod.DEFAULT;
        return new ByEmulators(
                whole(method, "runs", usual.runs()),
                whole(method, "waves", usual.waves()),
                whole(method, "perWave", usual.perWave()),
                whole(method, "sample", usual.sample()),
                whole(method, "replicates", usual.replicates()));
    }

    private Baseline baseline(List<Strategy> strategies) {
        Optional<Element> named = root.get("baseline");
        if (named.isEmpty()) {
            return Baseline.of(strategies);
        }
        String name = ((Scalar) named.get()).text();
        boolean there = strategies.stream().anyMatch(strategy -> strategy.name().equals(name));
        return there ? new Baseline(name, strategies) : Baseline.withStatusQuo(strategies);
    }

    private WorldSettings world() {
        WorldSettings usual = WorldSettings.DEFAULT;
        Mapping world = map(root, "world");
        return new WorldSettings(
                whole(world, "population", usual.population()),
                whole(world, "forums", usual.forums()),
                whole(world, "regions", usual.regions()));
    }

    private WarmStart warmStart() {
        Mapping world = map(root, "world");
        return new WarmStart(text(world, "save", ""), text(world, "load", ""));
    }

    private Horizon horizon() {
        Mapping horizon = map(root, "horizon");
        return new Horizon(
                whole(horizon, "burnInDays", Horizon.DEFAULT.burnInDays()),
                whole(horizon, "evaluationDays", Horizon.DEFAULT.evaluationDays()));
    }

    private Map<String, Double> parameters() {
        Map<String, Double> parameters = new LinkedHashMap<>();
        map(root, "parameters")
                .entries()
                .forEach(entry -> parameters.put(entry.key(), ((Scalar) entry.value()).number()));
        return parameters;
    }

    /** @throws IllegalArgumentException if a policy or the strategy cannot cost what it is meant to cost */
    Strategy strategy(Mapping strategy) {
        List<PolicySetting> policies = new ArrayList<>();
        items(strategy.get("policies")).forEach(item -> policies.add(policy(item)));
        Strategy plain = new Strategy(
                text(strategy, "name", ""),
                policies,
                optional(strategy, "budget").orElse(null));
        return optional(strategy, ExperimentShape.SPEND)
                .map(amount -> solver().strategy(plain, amount))
                .orElse(plain);
    }

    /** @throws IllegalArgumentException if the policy cannot cost what it is meant to cost */
    PolicySetting policy(Element item) {
        String name = policyName(item).orElseThrow();
        Mapping settings = item instanceof Mapping one
                ? (Mapping) one.entries().get(0).value()
                : new Mapping(item.place(), List.of());
        PolicyType type = vocabulary.policy(name).orElseThrow();
        PolicySetting plain = new PolicySetting(name, timing(settings), values(type, settings));
        return optional(settings, ExperimentShape.SPEND)
                .map(amount -> solver().policy(plain, amount))
                .orElse(plain);
    }

    /** Made when it is first needed, since it makes a small world. */
    private SpendSolver solver() {
        if (solver == null) {
            solver = new SpendSolver(vocabulary, world(), horizon());
        }
        return solver;
    }

    /** The name of a policy as it stands in the list of a strategy. */
    static Optional<String> policyName(Element item) {
        if (item instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        return item instanceof Mapping one && one.entries().size() == 1
                ? Optional.of(one.entries().get(0).key())
                : Optional.empty();
    }

    /** A policy's own settings, the default for every one that is not given. */
    static Map<String, Object> values(PolicyType type, Mapping settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (PolicyParameter parameter : type.parameters()) {
            Object value = parameter.usual();
            if (settings.get(parameter.name()).orElse(null) instanceof Scalar scalar) {
                value = switch (parameter.type()) {
                    case "boolean" -> scalar.bool();
                    case "choice" -> scalar.text();
                    default -> scalar.number();
                };
            }
            values.put(parameter.name(), value);
        }
        return values;
    }

    private static Timing timing(Mapping settings) {
        Timing usual = Timing.DEFAULT;
        return new Timing(
                whole(settings, "startDay", usual.startDay()),
                optional(settings, "endDay").map(Double::intValue).orElse(null),
                whole(settings, "everyDays", usual.everyDays()),
                whole(settings, "times", usual.times()),
                whole(settings, "rampDays", usual.rampDays()),
                optional(settings, "budget").orElse(null),
                settings.get("trigger").map(map -> trigger((Mapping) map)).orElse(null),
                settings.get("stop").map(map -> trigger((Mapping) map)).orElse(null));
    }

    private static Trigger trigger(Mapping trigger) {
        return new Trigger(
                text(trigger, "measure", ""),
                optional(trigger, "above").orElse(null),
                optional(trigger, "below").orElse(null),
                optional(trigger, "release").orElse(null),
                text(trigger, "relativeTo", "").equals(ExperimentShape.START));
    }

    /**
     * A fixed number needs no target; a range without a target gets the usual one. Many worlds need few seeds each, and a design has a fixed number unless the
     * file says otherwise.
     */
    private Replicates replicates(List<String> measures, boolean drawn) {
        int fewest = drawn ? Replicates.DEFAULT_MIN_OF_A_WORLD : Replicates.DEFAULT_MIN;
        int largest = drawn ? Replicates.DEFAULT_MAX_OF_A_WORLD : Replicates.DEFAULT_MAX;
        Optional<Double> exactly = optional(root, "replicates");
        if (exactly.isPresent()) {
            return Replicates.exactly(exactly.get().intValue());
        }
        Mapping replicates = map(root, "replicates");
        Optional<Double> given = optional(replicates, "min");
        Optional<Double> most = optional(replicates, "max");
        int min = given.orElse(Math.min(fewest, most.orElse((double) Replicates.MOST)))
                .intValue();
        boolean swept = design.isAsked() && replicates.entries().isEmpty();
        int max = swept ? min : most.orElse((double) Math.max(largest, min)).intValue();
        Optional<Element> until = replicates.get("until");
        if (until.isPresent()) {
            return new Replicates(min, max, until(until.get(), measures));
        }
        boolean fixed = min == max || measures.isEmpty();
        return new Replicates(min, max, fixed ? null : StoppingTarget.of(measures.get(0)));
    }

    private static @Nullable StoppingTarget until(Element element, List<String> measures) {
        if (!(element instanceof Mapping until)) {
            return null;
        }
        return new StoppingTarget(
                text(until, "measure", measures.get(0)),
                optional(until, "relativeHalfWidth").orElse(StoppingTarget.DEFAULT_RELATIVE_HALF_WIDTH),
                optional(until, "confidence").orElse(StoppingTarget.DEFAULT_CONFIDENCE));
    }

    private SeedPlan seeds() {
        Mapping seeds = map(root, "seeds");
        return new SeedPlan(
                optional(seeds, "master").map(Double::longValue).orElse(SeedPlan.DEFAULT.master()),
                optional(seeds, "population").map(Double::longValue).orElse(null),
                optional(seeds, "network").map(Double::longValue).orElse(null),
                optional(seeds, "behaviour").map(Double::longValue).orElse(null));
    }

    private Uncertainty uncertainty() {
        if (!(root.get("uncertainty").orElse(null) instanceof Mapping map)) {
            return Uncertainty.NONE;
        }
        boolean posterior = text(map, "parameters", "").equals(ExperimentShape.POSTERIOR);
        return new Uncertainty(
                posterior ? Uncertainty.Source.POSTERIOR : Uncertainty.Source.EVIDENCE,
                whole(map, "draws", Uncertainty.DEFAULT_DRAWS),
                posterior ? text(map, "sample", "") : "");
    }

    private Output output() {
        Mapping output = map(root, "output");
        return new Output(
                flag(output, "daily", Output.DEFAULT.daily()),
                whole(map(output, "events"), "persons", Output.DEFAULT.eventPersons()),
                flag(output, "check", Output.DEFAULT.check()));
    }

    private static Mapping map(Mapping parent, String key) {
        return parent.get(key).orElse(null) instanceof Mapping map
                ? map
                : new Mapping(parent.place(), List.<Entry>of());
    }

    private static Optional<Element> part(Element element, String key) {
        return ConsistencyCheck.part(element, key);
    }

    private static List<Element> items(Optional<Element> element) {
        return element.isPresent() && element.get() instanceof Sequence list ? list.items() : List.of();
    }

    private static List<String> words(Optional<Element> element) {
        return items(element).stream().map(item -> ((Scalar) item).text()).toList();
    }

    private static String text(Mapping map, String key, String otherwise) {
        return map.get(key).orElse(null) instanceof Scalar scalar ? scalar.text() : otherwise;
    }

    private static Optional<Double> optional(Mapping map, String key) {
        return ConsistencyCheck.number(map.get(key));
    }

    private static boolean flag(Mapping map, String key, boolean otherwise) {
        return map.get(key).orElse(null) instanceof Scalar scalar ? scalar.bool() : otherwise;
    }

    private static int whole(Mapping map, String key, int otherwise) {
        return optional(map, key).map(Double::intValue).orElse(otherwise);
    }
}
