package org.interdict.experiments.definition.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.interdict.experiments.definition.setting.CalibrationSettings.Method;
import org.interdict.experiments.definition.setting.ExperimentName;
import org.interdict.experiments.definition.setting.Output;
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
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;
import org.interdict.model.scenario.WorldSettings;

/** The shape of an experiment file, for a given vocabulary. */
public final class ExperimentShape {
    public static final String NONE = "none";
    public static final String START = "start";
    public static final String EVIDENCE = "evidence";
    public static final String POSTERIOR = "posterior";
    private static final String PLAIN_LINE =
            "^[^\\s\\x00-\\x1f\\x7f]([^\\x00-\\x1f\\x7f]*[^\\s\\x00-\\x1f\\x7f])?(?![\\s\\S])";
    private static final double MOST_DAYS = Horizon.MAX_DAYS;

    private final Vocabulary vocabulary;
    private final WordShape measure;

    private ExperimentShape(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measure = new WordShape("measure", vocabulary.measureNames());
    }

    /** The shape of a whole file. */
    public static MapShape of(Vocabulary vocabulary) {
        return new ExperimentShape(vocabulary).experiment();
    }

    private MapShape experiment() {
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
                        new ListShape(strategy(), 0, false),
                        List.of(),
                        "The arms. A status quo is added if none is without policies and no baseline is named."),
                Field.optional("baseline", line(), null, "Name of the strategy that the others are compared with."),
                Field.optional(
                        "measures",
                        new ListShape(measure, 1, true),
                        vocabulary.defaultMeasures(),
                        "Measures that are compared and shown: see `list measures`."),
                Field.optional("replicates", replicates(), null, "How many seeds."),
                Field.optional("seeds", seeds(), null, "Where the seeds come from. A fixed part is the same in all."),
                Field.optional("uncertainty", uncertainty(), NONE, "Which parameters are drawn in each world."),
                Field.optional(
                        "output",
                        output(),
                        null,
                        "What is stored beside the summary, and whether runs check themselves."),
                Field.optional(
                        "targets",
                        new ListShape(target(), 1, true),
                        null,
                        "What `calibrate` fits to: targets of role C. Those of role V are held out, and refused."),
                Field.optional(
                        "fit",
                        new ListShape(new WordShape("parameter", vocabulary.fittable()), 1, true),
                        null,
                        "Parameters that `calibrate` fits; all of grade B and C if absent."),
                Field.optional("method", method(), null, "How `calibrate` fits."));
    }

    private static MapShape world() {
        WorldSettings usual = WorldSettings.DEFAULT;
        return MapShape.of(
                Field.optional(
                        "population",
                        NumberShape.whole(WorldSettings.MIN_POPULATION, WorldSettings.MAX_POPULATION, "persons"),
                        usual.population(),
                        "Persons at risk."),
                Field.optional(
                        "forums",
                        NumberShape.whole(1, WorldSettings.MAX_FORUMS, ""),
                        usual.forums(),
                        "Forums open on the first day."),
                Field.optional(
                        "regions",
                        NumberShape.whole(1, WorldSettings.MAX_REGIONS, ""),
                        usual.regions(),
                        "Regions; region 0 is a haven that does not cooperate."));
    }

    private static MapShape horizon() {
        return MapShape.of(
                Field.optional(
                        "burnInDays",
                        NumberShape.whole(0, MOST_DAYS, "days"),
                        Horizon.DEFAULT.burnInDays(),
                        "Days under the status quo before the evaluation."),
                Field.optional(
                        "evaluationDays",
                        NumberShape.whole(1, MOST_DAYS, "days"),
                        Horizon.DEFAULT.evaluationDays(),
                        "Days that are measured."));
    }

    private MapShape parameters() {
        return MapShape.of(
                "parameter",
                vocabulary.parameters().stream()
                        .map(parameter -> Field.optional(
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

    private MapShape mechanisms() {
        WordShape mechanism = new WordShape(
                "mechanism",
                vocabulary.mechanisms().stream().map(MechanismType::name).toList());
        return MapShape.of(
                Field.optional("off", new ListShape(mechanism, 0, true), List.of(), "Names of mechanisms left out."));
    }

    private MapShape strategy() {
        List<Field> policies = vocabulary.policies().stream()
                .map(policy -> Field.optional(policy.name(), settings(policy), null, policy.summary()))
                .toList();
        MapShape one = new MapShape("policy", policies, true, List.of());
        return MapShape.of(
                Field.required("name", line(), "Name as shown."),
                Field.optional(
                        "policies",
                        new ListShape(new EitherShape(new WordShape("policy", one.names()), one), 0, false),
                        List.of(),
                        "What is done: names of policies, or one map each from the name to its settings."),
                Field.optional(
                        "budget",
                        budget(),
                        null,
                        "Most investigator-days that its policies may spend together; paid in the order of the list."));
    }

    private MapShape settings(PolicyType policy) {
        List<Field> fields = new ArrayList<>();
        policy.parameters().forEach(parameter -> fields.add(setting(parameter)));
        for (Field word : timing()) {
            if (fields.stream().anyMatch(field -> field.name().equals(word.name()))) {
                throw new IllegalStateException(
                        "policy " + policy.name() + " declares '" + word.name() + "', which is a word of its timing");
            }
            fields.add(word);
        }
        return MapShape.of("setting", fields);
    }

    private static Field setting(PolicyParameter parameter) {
        Shape shape = switch (parameter.type()) {
            case "boolean" -> new BooleanShape();
            case "choice" -> new WordShape("choice", parameter.allowed());
            default ->
                new NumberShape(
                        parameter.low(), parameter.high(), parameter.type().equals("integer"), parameter.unit(), "");
        };
        return Field.optional(parameter.name(), shape, parameter.usual(), parameter.meaning());
    }

    private List<Field> timing() {
        NumberShape start = new NumberShape(
                0,
                MOST_DAYS,
                true,
                "days",
                "days count from the start of the evaluation, and the burn-in is the same for all strategies");
        NumberShape days = NumberShape.whole(0, MOST_DAYS, "days");
        Field relativeTo = Field.optional(
                "relativeTo",
                new WordShape("choice", List.of(START)),
                null,
                "Thresholds are multiples of the measure on the last day before the evaluation; in its own unit if absent.");
        MapShape trigger = new MapShape(
                "key",
                List.of(
                        Field.required("measure", measure, "The measure that is watched, as read on the day before."),
                        Field.optional("above", anyNumber(), null, "On while the measure is greater than this."),
                        Field.optional("below", anyNumber(), null, "On while the measure is less than this."),
                        Field.optional("release", anyNumber(), null, "Once on, off only beyond this."),
                        relativeTo),
                false,
                List.of("above", "below"));
        MapShape stop = new MapShape(
                "key",
                List.of(
                        Field.required("measure", measure, "The measure that is watched, as read on the day before."),
                        Field.optional("above", anyNumber(), null, "Ends once the measure is greater than this."),
                        Field.optional("below", anyNumber(), null, "Ends once the measure is less than this."),
                        relativeTo),
                false,
                List.of("above", "below"));
        return List.of(
                Field.optional("startDay", start, 0, "First day it acts."),
                Field.optional("endDay", days, null, "Last day it acts; the end of the run if absent."),
                Field.optional(
                        "everyDays",
                        days,
                        0,
                        "Days from one time it acts to the next; 0 for once, or for every day if it works daily."),
                Field.optional(
                        "times",
                        NumberShape.whole(0, MOST_DAYS, ""),
                        0,
                        "How often it acts at most, in operations or days of work; 0 for no limit."),
                Field.optional("rampDays", days, 0, "Days from the start to full strength."),
                Field.optional(
                        "budget", budget(), null, "Most investigator-days it may ever spend; no limit if absent."),
                Field.optional("trigger", trigger, null, "Acts only while a measure is beyond a threshold."),
                Field.optional("stop", stop, null, "Ends for good once a measure is beyond a threshold."));
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
        NumberShape number = NumberShape.whole(1, Replicates.MOST, "");
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

    private static MapShape seeds() {
        NumberShape seed = NumberShape.whole(0, SeedPlan.LARGEST, "");
        return MapShape.of(
                Field.optional("master", seed, SeedPlan.DEFAULT.master(), "All other seeds are derived from it."),
                Field.optional("population", seed, null, "Fixes which persons are at risk."),
                Field.optional("network", seed, null, "Fixes where people go and whom they meet."),
                Field.optional("behaviour", seed, null, "Fixes what people do and what happens to them."));
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
                                line(),
                                null,
                                "File of the posterior sample, as `calibrate` writes it; only with posterior.")));
    }

    private WordShape target() {
        return new WordShape(
                "target", vocabulary.targets().stream().map(TargetWord::id).toList());
    }

    private static MapShape method() {
        Method usual = Method.DEFAULT;
        return MapShape.of(
                Field.optional(
                        "name",
                        new WordShape("choice", List.of(Method.ABC_SMC)),
                        Method.ABC_SMC,
                        "Sequential approximate Bayesian computation."),
                Field.optional(
                        "particles",
                        NumberShape.whole(Method.FEWEST_PARTICLES, Method.MOST_PARTICLES, ""),
                        usual.particles(),
                        "Parameter sets in the sample."),
                Field.optional(
                        "rounds",
                        NumberShape.whole(1, Method.MOST_ROUNDS, ""),
                        usual.rounds(),
                        "How many times the tolerance is lowered at most."),
                Field.optional(
                        "moves",
                        NumberShape.whole(1, Method.MOST_MOVES, ""),
                        usual.moves(),
                        "Steps that each parameter set tries in a round."),
                Field.optional(
                        "keep",
                        NumberShape.real(Method.LEAST_KEPT, Method.MOST_KEPT, ""),
                        usual.keep(),
                        "Share of the parameter sets that a round keeps."),
                Field.optional(
                        "replicates",
                        NumberShape.whole(1, Method.MOST_REPLICATES, ""),
                        usual.replicates(),
                        "Seeds over which each parameter set is averaged."));
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

    private static TextShape line() {
        return new TextShape(1, 80, PLAIN_LINE, "one line of text without blanks at its ends");
    }

    private static NumberShape budget() {
        return NumberShape.real(0, Double.POSITIVE_INFINITY, "investigator-days");
    }

    private static NumberShape anyNumber() {
        return NumberShape.real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
    }
}
