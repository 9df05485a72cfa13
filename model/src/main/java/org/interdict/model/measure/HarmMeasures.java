package org.interdict.model.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interdict.model.world.MeasureView;

/** Harm, as far as a simulation can count it. */
public final class HarmMeasures {
    private HarmMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        return List.of(
                flow(
                        "harm.exposures",
                        "Views of items, in forums and on open channels: each one exposes a victim again",
                        "views",
                        world -> world.tally().forumExposures + world.tally().openExposures),
                flow("harm.forumExposures", "Views of items in forums", "views", world -> world.tally().forumExposures),
                flow(
                        "harm.duringOperations",
                        "Views of items in forums that police ran: part of harm.forumExposures, and a cost of"
                                + " the operation",
                        "views",
                        MeasureKind.HARM_OF_RESPONSE,
                        world -> world.tally().operationExposures),
                flow(
                        "harm.openExposures",
                        "Views of items on open channels",
                        "views",
                        world -> world.tally().openExposures),
                flow("harm.newItems", "New items produced", "items", world -> world.tally().newItems),
                flow(
                        "harm.caseDays",
                        "Days of ongoing harm, summed over cases",
                        "case-days",
                        world -> world.ongoingCases()),
                flow("harm.contacts", "Transitions to offline offending", "persons", world -> world.tally().contacts),
                flow("harm.purchases", "Live streams bought", "purchases", world -> world.tally().purchases),
                flow(
                        "harm.index",
                        "Weighted sum of the above; the weights are a value judgement and can be set",
                        "case-day equivalents",
                        HarmMeasures::index));
    }

    private static Measure flow(String name, String summary, String unit, ToDoubleFunction<MeasureView> reader) {
        return flow(name, summary, unit, MeasureKind.HARM, reader);
    }

    private static Measure flow(
            String name, String summary, String unit, MeasureKind kind, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, kind, Direction.LESS, Aggregate.TOTAL, reader);
    }

    private static double index(MeasureView world) {
        return world.weights().exposure().value() * (world.tally().forumExposures + world.tally().openExposures)
                + world.weights().newItem().value() * world.tally().newItems
                + world.weights().caseDay().value() * world.ongoingCases()
                + world.weights().contact().value() * world.tally().contacts
                + world.weights().purchase().value() * world.tally().purchases;
    }
}
