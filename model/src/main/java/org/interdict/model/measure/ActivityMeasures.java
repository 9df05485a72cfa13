package org.interdict.model.measure;

import java.util.List;

/** How much happens in forums and on open channels. */
public final class ActivityMeasures {
    private ActivityMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        return List.of(
                new Measure(
                        "activity.active30",
                        "Members who visited a forum in the last 30 days",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        world -> world.active30()),
                new Measure(
                        "activity.posters30",
                        "Persons who posted in a forum in the last 30 days",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        world -> world.posters30()),
                new Measure(
                        "activity.members",
                        "Members of forums",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        world -> world.members()),
                new Measure(
                        "activity.registered",
                        "Persons who ever registered at a forum, since the world began",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.LAST,
                        world -> world.tally().everRegistered),
                new Measure(
                        "activity.newMembers",
                        "Persons who registered at their first forum",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().registrations),
                new Measure(
                        "activity.visits",
                        "Visits to forums",
                        "visits",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().forumVisits),
                new Measure(
                        "activity.openVisits",
                        "Visits to open channels",
                        "visits",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().openVisits),
                new Measure(
                        "activity.posts",
                        "Posts in forums",
                        "posts",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().posts),
                new Measure(
                        "activity.shares",
                        "Items shared in forums and on open channels",
                        "items",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().shares),
                new Measure(
                        "activity.supplied",
                        "Items that came onto the boards of forums for the first time",
                        "items",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.TOTAL,
                        world -> world.tally().supplied),
                new Measure(
                        "activity.forumsOpen",
                        "Forums that are open",
                        "forums",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        world -> world.venues().open()));
    }
}
