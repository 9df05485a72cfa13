package org.interdict.model.measure;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.MeasureView;

/** What happens on each open channel, and what warnings and blocks do there. */
public final class ChannelMeasures {
    private ChannelMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        Stream<Measure> byChannel = Stream.of(VenueKind.values())
                .filter(kind -> !Venues.forum(kind.ordinal()))
                .flatMap(ChannelMeasures::of);
        Stream<Measure> signals = Stream.of(
                flow(
                        "channels.turnedAway",
                        "Searches stopped by a block or turned away by a warning",
                        "searches",
                        Direction.MORE,
                        world -> world.tally().turnedAway),
                flow(
                        "channels.leftForGood",
                        "Searchers who left for good after a warning or a block",
                        "persons",
                        Direction.MORE,
                        world -> world.tally().leftForGood),
                flow(
                        "channels.helpedAfterWarning",
                        "Persons who got help after a warning",
                        "persons",
                        Direction.MORE,
                        world -> world.tally().helpedAfterWarning));
        return Stream.concat(byChannel, signals).toList();
    }

    private static Stream<Measure> of(VenueKind kind) {
        int channel = kind.ordinal();
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String camel = StageMeasures.camel(kind.name().toLowerCase(Locale.ROOT));
        String name = camel.substring(0, 1).toUpperCase(Locale.ROOT) + camel.substring(1);
        return Stream.of(
                flow(
                        "channels.exposures" + name,
                        "Views of items on the open channel " + words + ": part of harm.openExposures",
                        "views",
                        Direction.LESS,
                        world -> world.tally().exposuresOn(channel)),
                flow(
                        "channels.visits" + name,
                        "Visits to the open channel " + words + ": part of activity.openVisits",
                        "visits",
                        Direction.LESS,
                        world -> world.tally().visitsTo(channel)),
                level(
                        "channels.persons" + name,
                        "Searchers whose open channel is " + words,
                        "persons",
                        world -> world.survey().inChannel(channel)),
                level(
                        "channels.stock" + name,
                        "Items that can be met on the open channel " + words,
                        "multiples of the usual stock",
                        world -> world.stock(channel)));
    }

    private static Measure flow(
            String name, String summary, String unit, Direction direction, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, MeasureKind.OUTCOME, direction, Aggregate.TOTAL, reader);
    }

    private static Measure level(String name, String summary, String unit, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, MeasureKind.OUTCOME, Direction.LESS, Aggregate.MEAN, reader);
    }
}
