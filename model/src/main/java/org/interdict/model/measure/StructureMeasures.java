package org.interdict.model.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.interdict.model.population.Role;
import org.interdict.model.venue.VenueView;
import org.interdict.model.venue.Venues;

/** Roles of members, and how concentrated activity is. From the weekly look at everybody. */
public final class StructureMeasures {
    private StructureMeasures() {}

    /** The family: roles, concentration, ties. */
    public static List<Measure> all() {
        List<Measure> measures = new ArrayList<>();
        for (Role role : Role.values()) {
            String word = role.name().toLowerCase(Locale.ROOT);
            measures.add(new Measure(
                    "roles." + StageMeasures.camel(word),
                    "Members in the role " + word.replace('_', ' '),
                    "persons",
                    MeasureKind.OUTCOME,
                    Direction.LESS,
                    Aggregate.MEAN,
                    world -> world.survey().inRole(role)));
        }
        measures.add(new Measure(
                "structure.giniOfPosts",
                "Gini coefficient of posts over registered persons",
                "coefficient",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.LAST,
                world -> world.survey().giniOfPosts()));
        measures.add(new Measure(
                "structure.topTenthOfPosts",
                "Share of posts by the most active tenth of registered persons",
                "share",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.LAST,
                world -> world.survey().topTenthShareOfPosts()));
        measures.add(new Measure(
                "structure.topThousandthOfViews",
                "Share of post views that go to the most viewed thousandth of registered persons",
                "share",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.LAST,
                world -> world.survey().topThousandthShareOfViews()));
        measures.add(new Measure(
                "structure.tiesPerMember",
                "Reply ties of a member, on average",
                "ties",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.MEAN,
                world -> world.survey().ties()));
        measures.add(new Measure(
                "structure.forumsInHaven",
                "Share of open forums that are hosted in the haven, region 0",
                "share",
                MeasureKind.OUTCOME,
                Direction.LESS,
                Aggregate.MEAN,
                world -> inHaven(world.venues())));
        return List.copyOf(measures);
    }

    private static double inHaven(VenueView venues) {
        double there = 0;
        for (int venue = Venues.FIRST_FORUM; venue < venues.count(); venue++) {
            there += venues.isOpen(venue) && venues.region(venue) == 0 ? 1 : 0;
        }
        return venues.open() == 0 ? 0 : there / venues.open();
    }
}
