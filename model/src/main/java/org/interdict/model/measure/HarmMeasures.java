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
                flow(
                        "harm.exposuresByVictim",
                        "Views of items, weighted by victim: a view of an item on no list counts more, because nobody"
                                + " looks for its victim yet; the weight is a value judgement and can be set",
                        "views of a known item",
                        HarmMeasures::byVictim),
                flow("harm.newItems", "New items produced", "items", world -> world.tally().newItems),
                flow(
                        "harm.caseDays",
                        "Days of ongoing harm, summed over cases",
                        "case-days",
                        world -> world.ongoingCases()),
                flow("harm.grooming", "Solicitations online", "acts", world -> world.tally().solicitations),
                flow("harm.contacts", "Transitions to offline offending", "persons", world -> world.tally().contacts),
                flow("harm.purchases", "Live streams bought", "purchases", world -> world.tally().purchases),
                flow(
                        "harm.index",
                        "Weighted sum of the above; the weights are a value judgement and can be set",
                        "case-day equivalents",
                        HarmMeasures::index),
                part("harm.indexFromExposures", "exposures", HarmMeasures::exposures),
                part("harm.indexFromNewItems", "new items", HarmMeasures::newItems),
                part("harm.indexFromCaseDays", "case-days", HarmMeasures::caseDays),
                part("harm.indexFromGrooming", "solicitations", HarmMeasures::grooming),
                part("harm.indexFromContacts", "transitions to offline offending", HarmMeasures::contacts),
                part("harm.indexFromPurchases", "live streams bought", HarmMeasures::purchases));
    }

    private static Measure flow(String name, String summary, String unit, ToDoubleFunction<MeasureView> reader) {
        return flow(name, summary, unit, MeasureKind.HARM, reader);
    }

    private static Measure flow(
            String name, String summary, String unit, MeasureKind kind, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, kind, Direction.LESS, Aggregate.TOTAL, reader);
    }

    private static Measure part(String name, String what, ToDoubleFunction<MeasureView> reader) {
        return flow(name, "Part of harm.index that comes from " + what, "case-day equivalents", reader);
    }

    private static double exposures(MeasureView world) {
        return world.weights().exposure().value() * (world.tally().forumExposures + world.tally().openExposures);
    }

    private static double byVictim(MeasureView world) {
        double all = (double) world.tally().forumExposures + world.tally().openExposures;
        return all + (world.weights().unlisted().value() - 1) * world.tally().unlistedExposures;
    }

    private static double newItems(MeasureView world) {
        return world.weights().newItem().value() * world.tally().newItems;
    }

    private static double caseDays(MeasureView world) {
        return world.weights().caseDay().value() * world.ongoingCases();
    }

    private static double grooming(MeasureView world) {
        return world.weights().solicitation().value() * world.tally().solicitations;
    }

    private static double contacts(MeasureView world) {
        return world.weights().contact().value() * world.tally().contacts;
    }

    private static double purchases(MeasureView world) {
        return world.weights().purchase().value() * world.tally().purchases;
    }

    private static double index(MeasureView world) {
        return exposures(world)
                + newItems(world)
                + caseDays(world)
                + grooming(world)
                + contacts(world)
                + purchases(world);
    }
}
