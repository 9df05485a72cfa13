package org.interdict.model.world.check;

import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.state.Standings;

/** Invariants of venues, boards and standings: counts equal recounts, levels within their ranges, posts have authors. */
final class VenueInvariants {
    private VenueInvariants() {}

    static void check(World world) {
        Venues venues = world.venues;
        int[] recount = new int[venues.count];
        int[] leaders = new int[venues.count];
        Standings standings = new Standings(world.standings.baseDay);
        Population persons = world.persons;
        for (int slot = 0; slot < persons.size; slot++) {
            int home = persons.course.home(slot);
            if (home >= 0 && Stage.member(persons.stage(slot))) {
                recount[home]++;
                leaders[home] += persons.has(slot, Flag.LEADER) ? 1 : 0;
                if (venues.board[home] >= 0) {
                    standings.add(venues.board[home], persons.activity.status(slot));
                }
            }
        }
        Invariants.hold(standings.sameAs(world.standings), world, "standings are counted right", Invariants.NOBODY, 0);
        int open = 0;
        long posts = 0;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            open += venues.isOpen(forum) ? 1 : 0;
            posts += venues.posts[forum];
            int difference = venues.members[forum] - recount[forum];
            Invariants.hold(difference == 0, world, "members of a forum are counted right", forum, difference);
            Invariants.hold(
                    venues.leaders[forum] == leaders[forum],
                    world,
                    "coordinators of a forum are counted right",
                    forum,
                    venues.leaders[forum] - leaders[forum]);
            Invariants.hold(
                    venues.accounts[forum] >= venues.members[forum],
                    world,
                    "every member has had an account",
                    forum,
                    venues.accounts[forum]);
            levels(world, forum);
        }
        Invariants.hold(open == venues.open, world, "open forums are counted right", Invariants.NOBODY, open);
        Invariants.hold(
                posts == world.tally.totalPosts, world, "posts of forums are counted right", Invariants.NOBODY, posts);
        surroundings(world);
    }

    private static void levels(World world, int forum) {
        Venues venues = world.venues;
        Invariants.amount(venues.accessibility[forum], world, "accessibility", forum);
        Invariants.share(venues.anonymity[forum], world, "anonymity", forum);
        Invariants.share(venues.strictness[forum], world, "strictness", forum);
        Invariants.share(venues.trust[forum], world, "trust climate", forum);
        Invariants.share(venues.cohesion[forum], world, "cohesion", forum);
        Invariants.share(venues.alarm[forum], world, "alarm", forum);
        Invariants.share(venues.led[forum], world, "leadership", forum);
        Invariants.share(venues.lifted[forum], world, "anonymity lifted", forum);
        Invariants.amount(venues.activity[forum], world, "activity", forum);
        Invariants.amount(venues.exposures[forum], world, "exposures", forum);
        int board = venues.board[forum];
        Invariants.hold(
                venues.isOpen(forum) == (board >= 0), world, "a forum has a board while it is open", forum, board);
        if (board >= 0) {
            for (int other = forum + 1; other < venues.count; other++) {
                Invariants.hold(venues.board[other] != board, world, "no two forums share a board", forum, board);
            }
            for (int cell = board * world.boards.cells; cell < (board + 1) * world.boards.cells; cell++) {
                post(world, forum, cell);
            }
        }
    }

    private static void post(World world, int forum, int cell) {
        Boards boards = world.boards;
        if (boards.day(cell) == Boards.EMPTY) {
            return;
        }
        Invariants.hold(boards.day(cell) <= world.day, world, "posts are not from the future", cell, boards.day(cell));
        Invariants.share(boards.definitions(cell), world, "definitions of a post", cell);
        Invariants.amount(boards.salience(cell), world, "visibility of a post", cell);
        Invariants.hold(Stage.member(boards.level(cell)), world, "a post is for members", cell, boards.level(cell));
        boolean first = forum < Venues.FIRST_FORUM + world.settings.forums();
        Invariants.hold(
                first || boards.authorEntry(cell) != Boards.NOBODY,
                world,
                "only the first forums hold posts of nobody",
                cell,
                forum);
        Population persons = world.persons;
        int author = boards.author(cell);
        if (persons.entryDay(author) != boards.authorEntry(cell)) {
            return;
        }
        Invariants.hold(persons.activity.posts(author) > 0, world, "a post has an author who posted", cell, author);
        boolean item = boards.kind(cell) == PostKind.ITEM.ordinal();
        Invariants.hold(
                !item || persons.activity.items(author) > 0, world, "an item has one who shared it", cell, author);
        boolean fresh = (boards.marks(cell) & Boards.NEW) != 0;
        Invariants.hold(
                !fresh || (persons.course.pathway(author) & Act.PRODUCE.bit()) != 0,
                world,
                "a new item has one who produced it",
                cell,
                author);
    }

    private static void surroundings(World world) {
        Invariants.share(world.climate.guardianship, world, "guardianship", Invariants.NOBODY);
        Invariants.share(world.climate.informalControl, world, "informal control", Invariants.NOBODY);
        Invariants.share(world.climate.opposition, world, "opposition from outside", Invariants.NOBODY);
        Invariants.amount(world.climate.unsupervisedTime, world, "unsupervised time", Invariants.NOBODY);
        Invariants.hold(
                world.climate.unsupervisedTime <= world.climate.peakUnsupervisedTime,
                world,
                "unsupervised time is within its peak",
                Invariants.NOBODY,
                world.climate.unsupervisedTime);
        Invariants.share(world.levers.scanned, world, "lever of scanning", Invariants.NOBODY);
        Invariants.share(world.levers.guardianship, world, "lever of guardianship", Invariants.NOBODY);
        Invariants.share(world.levers.disclosure, world, "lever of disclosure", Invariants.NOBODY);
        Invariants.share(world.levers.opposition, world, "lever of opposition", Invariants.NOBODY);
        Invariants.share(world.levers.warned, world, "lever of warnings", Invariants.NOBODY);
        Invariants.share(world.levers.readable, world, "lever of encryption", Invariants.NOBODY);
        Invariants.share(world.levers.deviceScanned, world, "lever of scanning on devices", Invariants.NOBODY);
        Invariants.amount(world.levers.charge, world, "work charged", Invariants.NOBODY);
        Channels channels = world.channels;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            Invariants.share(world.levers.blocked[channel], world, "lever of blocking", channel);
            Invariants.amount(channels.listed[channel], world, "listed items of a channel", channel);
            Invariants.amount(channels.unlisted[channel], world, "items of a channel on no list", channel);
            Invariants.share(channels.blockedListed[channel], world, "share of listed uploads blocked", channel);
            Invariants.share(channels.blockedUnlisted[channel], world, "share of other uploads blocked", channel);
        }
        Invariants.share(channels.moved, world, "suppliers that moved", Invariants.NOBODY);
        Invariants.amount(channels.news, world, "news of closings", Invariants.NOBODY);
        Invariants.amount(channels.helpPlaces, world, "free places for help", Invariants.NOBODY);
        for (int region = 0; region < world.settings.regions(); region++) {
            Invariants.share(world.regions.cooperation(region), world, "cooperation", region);
        }
    }
}
