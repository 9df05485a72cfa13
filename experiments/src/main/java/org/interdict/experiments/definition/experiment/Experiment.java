package org.interdict.experiments.definition.experiment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.interdict.experiments.definition.setting.Baseline;
import org.interdict.experiments.definition.setting.CalibrationSettings;
import org.interdict.experiments.definition.setting.Claims;
import org.interdict.experiments.definition.setting.DesignSettings;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.setting.WarmStart;
import org.interdict.experiments.definition.shape.Vocabulary;
import org.interdict.experiments.definition.syntax.InvalidInput;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.WorldSettings;

/**
 * An experiment: immutable, complete (every default filled in) and consistent.
 *
 * @param name short name, also that of the run folder: see {@link ExperimentName}
 * @param question what is asked; may be empty
 * @param world size of the world
 * @param horizon length of a run
 * @param parameters overrides of model parameters by full name; every other parameter has its usual value
 * @param mechanismsOff mechanisms left out
 * @param strategies the arms, at least one, names unique; the baseline is among them
 * @param baseline name of the strategy that the others are compared with
 * @param measures names of the measures that are compared and shown, in this order
 * @param claims the measure that the answer is about, and which differences would matter
 * @param prices what a day costs those who pay for it
 * @param replicates how many seeds
 * @param seeds where the seeds come from
 * @param uncertainty which parameters are drawn
 * @param output what is stored
 * @param calibration what a calibration fits; {@link CalibrationSettings#NONE} if the file does not say
 * @param design what a sweep varies; {@link DesignSettings#NONE} if the file does not say
 * @param warmStart files of burnt-in worlds
 */
public record Experiment(
        String name,
        String question,
        WorldSettings world,
        Horizon horizon,
        Map<String, Double> parameters,
        Set<String> mechanismsOff,
        List<Strategy> strategies,
        String baseline,
        List<String> measures,
        Claims claims,
        Prices prices,
        Replicates replicates,
        SeedPlan seeds,
        Uncertainty uncertainty,
        Output output,
        CalibrationSettings calibration,
        DesignSettings design,
        WarmStart warmStart) {

    /** @throws IllegalArgumentException if the name is not legal, a strategy is named twice, or the baseline is not there */
    public Experiment {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        mechanismsOff = Collections.unmodifiableSet(new TreeSet<>(mechanismsOff));
        strategies = List.copyOf(strategies);
        measures = List.copyOf(measures);
        ExperimentName.problem(name).ifPresent(problem -> {
            throw new IllegalArgumentException("name: " + problem);
        });
        Set<String> names = new HashSet<>();
        for (Strategy strategy : strategies) {
            if (!names.add(strategy.name())) {
                throw new IllegalArgumentException("strategy '" + strategy.name() + "' is named twice");
            }
        }
        if (!names.contains(baseline)) {
            throw new IllegalArgumentException("the baseline '" + baseline + "' is not among the strategies " + names);
        }
        if (output.eventPersons() > world.population()) {
            throw new IllegalArgumentException(
                    "cannot follow " + output.eventPersons() + " of " + world.population() + " persons");
        }
        if (calibration.fit().stream().anyMatch(parameters::containsKey)) {
            throw new IllegalArgumentException("a parameter cannot be both set and fitted: " + calibration.fit());
        }
    }

    /**
     * An experiment with these strategies and defaults for everything else. If none of them is without policies, the status quo
     * is put first: a baseline is always there.
     *
     * @throws IllegalArgumentException if the name is not legal or a strategy is named twice
     */
    public static Experiment of(String name, List<Strategy> strategies) {
        Baseline baseline = Baseline.of(strategies);
        return new Experiment(
                name,
                "",
                WorldSettings.DEFAULT,
                Horizon.DEFAULT,
                Map.of(),
                Set.of(),
                baseline.strategies(),
                baseline.name(),
                Vocabulary.USUAL_MEASURES,
                Claims.of(Vocabulary.USUAL_MEASURES.get(0)),
                Prices.USUAL,
                new Replicates(
                        Replicates.DEFAULT_MIN,
                        Replicates.DEFAULT_MAX,
                        Replicates.StoppingTarget.of(Vocabulary.USUAL_MEASURES.get(0))),
                SeedPlan.DEFAULT,
                Uncertainty.NONE,
                Output.DEFAULT,
                CalibrationSettings.NONE,
                DesignSettings.NONE,
                WarmStart.NONE);
    }

    /**
     * The experiment in this file, in the words of the model's catalogue.
     *
     * @throws InvalidInput with every error of the file, if there are any
     */
    public static Experiment load(Path file) {
        return ExperimentReader.of(Vocabulary.ofCatalogue()).read(file);
    }

    /**
     * Hands this experiment to what runs it: {@code Experiment.load(path).run(Study.into(folder))} gives the stored runs.
     *
     * @param design for example {@code Study.into(folder)}
     */
    public <R> R run(Function<Experiment, R> design) {
        return design.apply(this);
    }

    /** What the model is told: all of this except seeds and strategies. */
    public Scenario scenario() {
        return new Scenario(world, horizon, parameters, mechanismsOff, output.eventPersons());
    }

    /** The strategy that the others are compared with. */
    public Strategy baselineStrategy() {
        return strategies.stream()
                .filter(strategy -> strategy.name().equals(baseline))
                .findFirst()
                .orElseThrow();
    }

    /** The strategies other than the baseline, in order. */
    public List<Strategy> alternatives() {
        List<Strategy> others = new ArrayList<>(strategies);
        others.removeIf(strategy -> strategy.name().equals(baseline));
        return List.copyOf(others);
    }

    /** A copy with another name. */
    public Experiment withName(String other) {
        return with(draft -> draft.name = other);
    }

    /** A copy with another question. */
    public Experiment withQuestion(String other) {
        return with(draft -> draft.question = other);
    }

    /** A copy with another world. */
    public Experiment withWorld(WorldSettings other) {
        return with(draft -> draft.world = other);
    }

    /** A copy with another horizon. */
    public Experiment withHorizon(Horizon other) {
        return with(draft -> draft.horizon = other);
    }

    /** A copy with other parameter overrides. */
    public Experiment withParameters(Map<String, Double> other) {
        return with(draft -> draft.parameters = other);
    }

    /** A copy with other mechanisms left out. */
    public Experiment withMechanismsOff(Set<String> other) {
        return with(draft -> draft.mechanismsOff = other);
    }

    /** A copy with other strategies, one of which is the baseline. */
    public Experiment withStrategies(List<Strategy> other, String otherBaseline) {
        return with(draft -> {
            draft.strategies = other;
            draft.baseline = otherBaseline;
        });
    }

    /** A copy with other measures. Where the primary measure is no longer among them, the first one is primary. */
    public Experiment withMeasures(List<String> other) {
        boolean there = other.contains(claims.primary()) || other.isEmpty();
        return with(draft -> {
            draft.measures = other;
            draft.claims = there ? claims : new Claims(other.get(0), claims.relevant());
        });
    }

    /** A copy with other claims. */
    public Experiment withClaims(Claims other) {
        return with(draft -> draft.claims = other);
    }

    /** A copy with another number of replicates. */
    public Experiment withReplicates(Replicates other) {
        return with(draft -> draft.replicates = other);
    }

    /** A copy with other seeds. */
    public Experiment withSeeds(SeedPlan other) {
        return with(draft -> draft.seeds = other);
    }

    /** A copy with another uncertainty. */
    public Experiment withUncertainty(Uncertainty other) {
        return with(draft -> draft.uncertainty = other);
    }

    /** A copy with another output. */
    public Experiment withOutput(Output other) {
        return with(draft -> draft.output = other);
    }

    /** A copy with other prices. */
    public Experiment withPrices(Prices other) {
        return with(draft -> draft.prices = other);
    }

    /** A copy with another calibration. */
    public Experiment withCalibration(CalibrationSettings other) {
        return with(draft -> draft.calibration = other);
    }

    /** A copy with another design. */
    public Experiment withDesign(DesignSettings other) {
        return with(draft -> draft.design = other);
    }

    /** A copy with other files of burnt-in worlds. */
    public Experiment withWarmStart(WarmStart other) {
        return with(draft -> draft.warmStart = other);
    }

    private Experiment with(Consumer<ExperimentDraft> change) {
        ExperimentDraft draft = new ExperimentDraft(this);
        change.accept(draft);
        return draft.experiment();
    }
}
