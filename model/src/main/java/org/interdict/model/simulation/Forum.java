package org.interdict.model.simulation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;

/**
 * The life of one forum, as the last day of a run left it. Counts are those of its whole life, burn-in included. Under the strategies of a
 * replicate, forums opened in the burn-in have the same numbers; those of later ones depend on what happened.
 *
 * @param number the venue's number, that of the event log
 * @param opened day of opening; negative in the burn-in, the day before the burn-in for the first ones
 * @param closed day of closing; empty if the forum is open
 * @param end how it ended
 * @param region hosting region; 0 is the haven where there are several
 * @param cooperation cooperation of that region with police, whatever policies add, [0, 1]
 * @param founder who founded it
 * @param accounts accounts ever registered, whoever came back or over from another forum included
 * @param members members at the end of the run, or when it closed
 * @param visits visits of members
 * @param posts posts of members
 */
public record Forum(
        int number,
        int opened,
        OptionalInt closed,
        End end,
        int region,
        double cooperation,
        Founder founder,
        int accounts,
        int members,
        long visits,
        long posts) {
    /** How a forum ended. */
    public enum End {
        /** Not at all; police may run it. */
        OPEN,
        /** Seized by police. */
        SEIZED,
        /** Given up by those who ran it. */
        GIVEN_UP;

        /** In lower case with hyphens. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Who founded a forum. */
    public enum Founder {
        /** Nobody in the model: it was there on the first day. */
        FIRST,
        /** A coordinator of a forum that closed. */
        SUCCESSOR,
        /** Somebody from outside the modelled population. */
        OUTSIDER;

        /** In lower case. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All forums of a world, in the order of their opening. */
    static List<Forum> of(World world) {
        return IntStream.range(Venues.FIRST_FORUM, world.venues.count)
                .mapToObj(forum -> of(world, forum))
                .toList();
    }

    private static Forum of(World world, int forum) {
        Venues venues = world.venues;
        boolean open = venues.isOpen(forum);
        return new Forum(
                forum,
                venues.openedOn[forum],
                open ? OptionalInt.empty() : OptionalInt.of(venues.closedOn[forum]),
                open ? End.OPEN : venues.state[forum] == VenueState.SEIZED.ordinal() ? End.SEIZED : End.GIVEN_UP,
                venues.region[forum],
                world.regions.ownCooperation(venues.region[forum]),
                founder(world, forum),
                venues.accounts[forum],
                open ? venues.members[forum] : venues.dispersed[forum],
                venues.visits[forum],
                venues.posts[forum]);
    }

    private static Founder founder(World world, int forum) {
        if (forum < Venues.FIRST_FORUM + world.settings.forums()) {
            return Founder.FIRST;
        }
        return world.venues.entity[forum] >= 0 ? Founder.SUCCESSOR : Founder.OUTSIDER;
    }
}
