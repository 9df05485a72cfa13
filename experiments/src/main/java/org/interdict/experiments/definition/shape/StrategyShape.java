package org.interdict.experiments.definition.shape;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.shape.Shape.BooleanShape;
import org.interdict.experiments.definition.shape.Shape.EitherShape;
import org.interdict.experiments.definition.shape.Shape.Field;
import org.interdict.experiments.definition.shape.Shape.ListShape;
import org.interdict.experiments.definition.shape.Shape.MapShape;
import org.interdict.experiments.definition.shape.Shape.NumberShape;
import org.interdict.experiments.definition.shape.Shape.WordShape;
import org.interdict.model.catalogue.PolicyType;
import org.interdict.model.policy.PolicyParameter;
import org.interdict.model.scenario.Horizon;

/** The shape of a strategy: its policies, their settings, and when they act. */
final class StrategyShape {
    private static final double LEAST_SPENT = 0.001;

    private final Vocabulary vocabulary;
    private final WordShape measure;

    /** @param measure the names of measures */
    StrategyShape(Vocabulary vocabulary, WordShape measure) {
        this.vocabulary = vocabulary;
        this.measure = measure;
    }

    /** The shape of one strategy. */
    MapShape strategy() {
        List<Field> policies = vocabulary.policies().stream()
                .map(policy -> Field.optional(policy.name(), settings(policy), null, policy.summary()))
                .toList();
        MapShape one = new MapShape("policy", policies, true, List.of());
        return MapShape.of(
                Field.required("name", ExperimentShape.line(), "Name as shown."),
                Field.optional(
                        "policies",
                        new ListShape(
                                new EitherShape(new WordShape("policy", one.names(), one.meanings()), one), 0, false),
                        List.of(),
                        "What is done: names of policies, or one map each from the name to its settings."),
                Field.varied(
                        "budget",
                        budget(),
                        null,
                        "Most investigator-days that its policies may spend together; paid in the order of the list."),
                Field.optional(
                        ExperimentShape.SPEND,
                        spend(),
                        null,
                        "What its policies are to cost together: all doses are multiplied by one factor. In place of budget."));
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
        String today = TodayText.of(parameter);
        return Field.varied(
                parameter.name(),
                shape,
                parameter.usual(),
                parameter.meaning() + (today.isEmpty() ? "" : ". Today: " + today));
    }

    private List<Field> timing() {
        NumberShape start = new NumberShape(
                0,
                Horizon.MAX_DAYS,
                true,
                "days",
                "days count from the start of the evaluation, and the burn-in is the same for all strategies");
        NumberShape days = NumberShape.whole(0, Horizon.MAX_DAYS, "days");
        Field relativeTo = Field.optional(
                "relativeTo",
                new WordShape("choice", List.of(ExperimentShape.START)),
                null,
                "Thresholds are multiples of the measure on the last day before the evaluation; in its own unit if absent.");
        MapShape trigger = new MapShape(
                "key",
                List.of(
                        Field.required("measure", measure, "The measure that is watched, as read on the day before."),
                        Field.varied("above", anyNumber(), null, "On while the measure is greater than this."),
                        Field.varied("below", anyNumber(), null, "On while the measure is less than this."),
                        Field.varied("release", anyNumber(), null, "Once on, off only beyond this."),
                        relativeTo),
                false,
                List.of("above", "below"));
        MapShape stop = new MapShape(
                "key",
                List.of(
                        Field.required("measure", measure, "The measure that is watched, as read on the day before."),
                        Field.varied("above", anyNumber(), null, "Ends once the measure is greater than this."),
                        Field.varied("below", anyNumber(), null, "Ends once the measure is less than this."),
                        relativeTo),
                false,
                List.of("above", "below"));
        return List.of(
                Field.varied("startDay", start, 0, "First day it acts."),
                Field.varied("endDay", days, null, "Last day it acts; the end of the run if absent."),
                Field.varied(
                        "everyDays",
                        days,
                        0,
                        "Days from one time it acts to the next; 0 for once, or for every day if it works daily."),
                Field.varied(
                        "times",
                        NumberShape.whole(0, Horizon.MAX_DAYS, ""),
                        0,
                        "How often it acts at most, in operations or days of work; 0 for no limit."),
                Field.varied("rampDays", days, 0, "Days from the start to full strength."),
                Field.varied("budget", budget(), null, "Most investigator-days it may ever spend; no limit if absent."),
                Field.optional(
                        ExperimentShape.SPEND,
                        spend(),
                        null,
                        "What it is to cost: its dose is solved for, and this is its budget. In place of budget and of the dose."),
                Field.optional("trigger", trigger, null, "Acts only while a measure is beyond a threshold."),
                Field.optional("stop", stop, null, "Ends for good once a measure is beyond a threshold."));
    }

    private static NumberShape budget() {
        return NumberShape.real(0, Double.POSITIVE_INFINITY, "investigator-days");
    }

    private static NumberShape spend() {
        return NumberShape.real(LEAST_SPENT, Double.POSITIVE_INFINITY, "investigator-days");
    }

    private static NumberShape anyNumber() {
        return NumberShape.real(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "");
    }
}
