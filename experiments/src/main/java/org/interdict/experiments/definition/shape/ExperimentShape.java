package org.interdict.experiments.definition.shape;

import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.Claims;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.setting.Output;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.experiments.definition.setting.Replicates;
import org.interdict.experiments.definition.setting.Replicates.StoppingTarget;
import org.interdict.experiments.definition.setting.SeedPlan;
import org.interdict.experiments.definition.setting.Uncertainty;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.TextShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.model.catalogue.MechanismType;
import org.interdict.model.measure.Measure;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.WorldSettings;

/** The shape of an experiment file, for a given vocabulary. */
public final class ExperimentShape {
    public static final String NONE = "none";
    public static final String START = "start";
    public static final String EVIDENCE = "evidence";
    public static final String POSTERIOR = "posterior";
    /** The key of what a sweep varies. */
    public static final String DESIGN = "design";

    /** The key of what a policy or strategy is to cost. */
    public static final String SPEND = "spend";
    /** The keys of {@code replicates} that a single number stands for. */
    public static final List<String> SHORT_FOR_A_NUMBER = List.of("min", "max");

    private static final int LONGEST_PATH = 4_096;
    private static final String PLAIN_LINE =
            "^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?(?![\\s\\S])";
    private static final double MOST_DAYS = Horizon.MAX_DAYS;

    private final Vocabulary vocabulary;
    private final WordShape measure;

    private ExperimentShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measure = new WordShape(
                "measure",
                vocabulary.measureNames(),
                vocabulary.measures().stream().map(Measure::summary).toList());
    }

    /** The shape of a whole file. */
    public static MapShape of(Vocabulary vocabulary) {
        return new ExperimentShape(vocabulary).experiment();
    }

    private MapShape experiment() {
        CalibrationShape calibration = new CalibrationShape(vocabulary);
        return MapShape.of(
                Field.required(
                        "name",
                        new TextShape(
                                1,
                                ExperimentName.LONGEST,
                                ExperimentName.PATTERN,
                                "letters (A-Z, a-z), digits, '-', '_' and, inside, '.'"),
                        "Short name, also that of the run folder."),
                Field.optional("question", new TextShape(0, 2_000, null, ""), "", "What is asked, in a sentence."),
                Field.optional("world", world(), null, "Size of the world."),
                Field.optional("horizon", horizon(), null, "Length of a run, in days."),
                Field.optional(
                        "parameters", parameters(), Map.of(), "Overrides of model parameters: see `list parameters`."),
                Field.optional("mechanisms", mechanisms(), null, "Mechanisms left out: see `list mechanisms`."),
                Field.optional(
                        "strategies",
                        new ListShape(new StrategyShape(vocabulary, measure).strategy(), 0, false),
                        List.of(),
                        "The arms. A status quo is added if none is without policies and no baseline is named."),
                Field.optional("baseline", line(), null, "Name of the strategy that the others are compared with."),
                Field.optional(
                        "measures",
                        new ListShape(measure, 1, true),
                        vocabulary.defaultMeasures(),
                        "Measures that are compared and shown: see `list measures`."),
                Field.optional(
                        "primary",
                        measure,
                        null,
                        "The measure that the answer is about, the first one if absent. It is tested on its own; the others are"
                                + " corrected apart."),
                Field.optional(
                        "relevant",
                        relevant(),
                        Map.of(),
                        "For some measures, the difference relative to the baseline's mean that would matter: makes 'no relevant"
                                + " difference' a finding."),
                Field.optional(
                        "prices",
                        prices(),
                        null,
                        "What a day costs those who pay for it; the sum is the cost of a strategy."),
                Field.optional(
                        "replicates",
                        new EitherShape(replicate(), replicates()),
                        null,
                        "How many seeds: a number for exactly this number, or a map with a rule to stop."),
                Field.optional("seeds", seeds(), null, "Where the seeds come from. A fixed part is the same in all."),
                Field.optional("uncertainty", uncertainty(), NONE, "Which parameters are drawn in each world."),
                Field.optional(
                        "output",
                        output(),
                        null,
                        "What is stored beside the summary, and whether runs check themselves."),
                calibration.targets(),
                calibration.fit(),
                CalibrationShape.method(),
                Field.optional(
                        DESIGN,
                        DesignShape.of(),
                        null,
                        "What `sweep` varies; a list in place of a value is the short form."));
    }

    private static MapShape world() {
        WorldSettings usual = WorldSettings.DEFAULT;
        return MapShape.of(
                Field.varied(
                        "population",
                        NumberShape.whole(WorldSettings.MIN_POPULATION, WorldSettings.MAX_POPULATION, "persons"),
                        usual.population(),
                        "Persons at risk."),
                Field.varied(
                        "forums",
                        NumberShape.whole(1, WorldSettings.MAX_FORUMS, ""),
                        usual.forums(),
                        "Forums open on the first day."),
                Field.varied(
                        "regions",
                        NumberShape.whole(1, WorldSettings.MAX_REGIONS, ""),
                        usual.regions(),
                        "Regions; region 0 is a haven that does not cooperate."),
                Field.optional(
                        "save",
                        path(),
                        null,
                        "File to which each world is saved at the end of its burn-in, beside the experiment file; no run changes."),
                Field.optional(
                        "load",
                        path(),
                        null,
                        "File of saved worlds that take the place of burn-ins; the same world, parameters, horizon, seeds and"
                                + " model. Looked for beside the experiment file, then in the working folder."));
    }

    private static MapShape horizon() {
        return MapShape.of(
                Field.varied(
                        "burnInDays",
                        NumberShape.whole(0, MOST_DAYS, "days"),
                        Horizon.DEFAULT.burnInDays(),
                        "Days under the status quo before the evaluation."),
                Field.varied(
                        "evaluationDays",
                        NumberShape.whole(1, MOST_DAYS, "days"),
                        Horizon.DEFAULT.evaluationDays(),
                        "Days that are measured."));
    }

    private MapShape parameters() {
        return MapShape.of(
                "parameter",
                vocabulary.parameters().stream()
                        .map(parameter -> Field.varied(
                                parameter.name(),
                                new NumberShape(
                                        parameter.legalLow(),
                                        parameter.legalHigh(),
                                        parameter.whole(),
                                        parameter.unit(),
                                        ""),
                                parameter.usual(),
                                parameter.meaning()))
                        .toList());
    }

    private static MapShape prices() {
        NumberShape price = NumberShape.real(Prices.SMALLEST, Prices.LARGEST, "");
        return MapShape.of(
                Field.required("unit", line(), "Unit of the prices, for example euro."),
                Field.required(
                        "agencies",
                        price,
                        "Price of an investigator-day that agencies, health and other services pay."),
                Field.required(
                        "platforms",
                        price,
                        "Price of an investigator-day equivalent that platforms, hosts and search services pay."));
    }

    private MapShape relevant() {
        return MapShape.of(
                "measure",
                vocabulary.measureNames().stream()
                        .map(name -> Field.optional(
                                name,
                                NumberShape.real(Claims.SMALLEST_RELEVANT, Claims.LARGEST_RELEVANT, ""),
                                null,
                                "Smallest difference that would matter, relative to the baseline's mean."))
                        .toList());
    }

    private MapShape mechanisms() {
        WordShape mechanism = new WordShape(
                "mechanism",
                vocabulary.mechanisms().stream().map(MechanismType::name).toList(),
                vocabulary.mechanisms().stream().map(MechanismType::summary).toList());
        return MapShape.of(
                Field.optional("off", new ListShape(mechanism, 0, true), List.of(), "Names of mechanisms left out."));
    }

    private EitherShape until() {
        return new EitherShape(
                new WordShape("choice", List.of(NONE)),
                MapShape.of(
                        Field.optional("measure", measure, null, "The measure looked at; the first one if absent."),
                        Field.optional(
                                "relativeHalfWidth",
                                NumberShape.real(
                                        StoppingTarget.SMALLEST_HALF_WIDTH, StoppingTarget.LARGEST_HALF_WIDTH, ""),
                                StoppingTarget.DEFAULT_RELATIVE_HALF_WIDTH,
                                "Half-width of the interval of the paired difference over the baseline's mean."),
                        Field.optional(
                                "confidence",
                                NumberShape.real(StoppingTarget.LEAST_CONFIDENCE, StoppingTarget.MOST_CONFIDENCE, ""),
                                StoppingTarget.DEFAULT_CONFIDENCE,
                                "Confidence level of that interval.")));
    }

    private MapShape replicates() {
        NumberShape number = replicate();
        return MapShape.of(
                Field.optional(
                        "min",
                        number,
                        Replicates.DEFAULT_MIN,
                        "Fewest replicates. With uncertainty: fewest seeds in each world, "
                                + Replicates.DEFAULT_MIN_OF_A_WORLD + " if absent."),
                Field.optional(
                        "max",
                        number,
                        Replicates.DEFAULT_MAX,
                        "Most replicates. With uncertainty: most seeds in each world, "
                                + Replicates.DEFAULT_MAX_OF_A_WORLD
                                + " if absent; few seeds and many worlds are most informative."),
                Field.optional(
                        "until",
                        until(),
                        null,
                        "Stop between min and max once this is reached. With uncertainty the interval is that over worlds, and seeds"
                                + " are added only while they can still meet it: more worlds are asked for with draws."));
    }

    private static NumberShape replicate() {
        return NumberShape.whole(1, Replicates.MOST, "");
    }

    private static MapShape seeds() {
        NumberShape seed = NumberShape.whole(0, SeedPlan.LARGEST, "");
        return MapShape.of(
                Field.varied("master", seed, SeedPlan.DEFAULT.master(), "All other seeds are derived from it."),
                Field.varied("population", seed, null, "Fixes which persons are at risk."),
                Field.varied("network", seed, null, "Fixes where people go and whom they meet."),
                Field.varied("behaviour", seed, null, "Fixes what people do and what happens to them."));
    }

    private static EitherShape uncertainty() {
        return new EitherShape(
                new WordShape("choice", List.of(NONE)),
                MapShape.of(
                        Field.required(
                                "parameters",
                                new WordShape("choice", List.of(EVIDENCE, POSTERIOR)),
                                "Where the values come from: the declared ranges, read by their grade; or the rows of a posterior"
                                        + " sample, with the ranges for what it does not hold. What the experiment sets stays fixed."),
                        Field.optional(
                                "draws",
                                NumberShape.whole(1, Uncertainty.MOST_DRAWS, ""),
                                Uncertainty.DEFAULT_DRAWS,
                                "Number of worlds. More of them extend a study."),
                        Field.optional(
                                "sample",
                                path(),
                                null,
                                "File of the posterior sample, as `calibrate` writes it; only with posterior. Looked for beside"
                                        + " the experiment file, then in the working folder.")));
    }

    private static MapShape output() {
        MapShape events = MapShape.of(Field.optional(
                "persons",
                NumberShape.whole(0, WorldSettings.MAX_POPULATION, "persons"),
                Output.DEFAULT.eventPersons(),
                "Persons followed in the event log."));
        return MapShape.of(
                Field.optional("daily", new BooleanShape(), Output.DEFAULT.daily(), "Whether daily series are stored."),
                Field.optional("events", events, null, "The event log."),
                Field.optional(
                        "check",
                        new BooleanShape(),
                        Output.DEFAULT.check(),
                        "Whether runs check the model's invariants at the end of every day; one that breaks one fails."));
    }

    static TextShape line() {
        return new TextShape(1, 80, PLAIN_LINE, "one line of text without blanks at its ends");
    }

    private static TextShape path() {
        return new TextShape(1, LONGEST_PATH, PLAIN_LINE, "one line of text without blanks at its ends");
    }
}
