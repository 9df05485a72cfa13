package org.interdict.model.world.check;

import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.Channels;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.Tally;

/**
 * Invariants of what happened today: only members visit and post, only searchers use open channels, and counts equal the ledger. A person
 * may have left the stage later in the day, after the act; then the stage dates from today.
 */
final class ActInvariants {
    private ActInvariants() {}

    static void check(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        boolean[] visited = new boolean[persons.size];
        for (int visit = 0; visit < ledger.visits; visit++) {
            int slot = ledger.visitor[visit];
            Invariants.hold(!visited[slot], world, "one visit per day", slot, visit);
            visited[slot] = true;
            acted(world, slot, Stage.member(persons.stage(slot)), "only members visit forums");
            workedToday(world, ledger.venue[visit], slot);
            Invariants.hold(ledger.elapsed[visit] >= 0, world, "time between visits", slot, ledger.elapsed[visit]);
        }
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            Invariants.hold(visited[slot], world, "only visitors post", slot, post);
            int target = ledger.repliedTo[post];
            Invariants.hold(target >= -1 && target < persons.size, world, "a reply has a receiver", slot, target);
        }
        for (int visit = 0; visit < ledger.browsers; visit++) {
            int slot = ledger.browser[visit];
            acted(world, slot, world.persons.at(slot, Stage.SEARCHING), "only searchers use open channels");
        }
        for (int arrest = 0; arrest < ledger.arrests; arrest++) {
            int slot = ledger.arrested[arrest];
            acted(world, slot, false, "the arrested are away from today");
            Invariants.hold(
                    world.persons.at(slot, Stage.ARRESTED), world, "the arrested are away", slot, persons.stage(slot));
        }
        counts(world);
    }

    private static void acted(World world, int slot, boolean mayAct, String invariant) {
        boolean left = world.persons.course.stageSince(slot) == world.day;
        Invariants.hold(mayAct || left, world, invariant, slot, world.persons.stage(slot));
    }

    private static void workedToday(World world, int forum, int slot) {
        boolean open = world.venues.isOpen(forum) || world.venues.closedOn[forum] == world.day;
        Invariants.hold(Venues.forum(forum) && open, world, "only open forums are visited", slot, forum);
    }

    private static void counts(World world) {
        Tally tally = world.tally;
        Ledger ledger = world.ledger;
        equal(world, tally.forumVisits, ledger.visits, "visits");
        equal(world, tally.openVisits, ledger.browsers, "visits to open channels");
        long shown = 0;
        long visited = 0;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            shown += tally.exposuresOn(channel);
            visited += tally.visitsTo(channel);
        }
        equal(world, tally.openExposures, shown, "views by channel");
        equal(world, tally.openVisits, visited, "visits by channel");
        equal(world, tally.posts, ledger.posts, "posts");
        equal(world, tally.arrests, ledger.arrests, "arrests");
        atMost(world, tally.seizures, ledger.closings, "seizures among closings");
        atMost(world, tally.originals, tally.posts, "originals among posts");
        atMost(world, tally.totalOriginals, tally.totalPosts, "all originals among posts");
        atMost(world, tally.everPosted, tally.everRegistered, "posters among the registered");
        atMost(world, tally.everShared, tally.everPosted, "sharers among posters");
        atMost(world, tally.everViewed, tally.everRegistered, "viewers among the registered");
        atMost(world, tally.firstByAccident, tally.firstExposures, "accidents among first exposures");
        atMost(world, tally.users, tally.firstExposures, "users among the exposed");
        atMost(world, tally.totalWantedToStop, tally.firstExposures, "wishes to stop among the exposed");
        atMost(world, tally.totalSoughtHelp, tally.totalWantedToStop, "help sought among wishes to stop");
        atMost(world, tally.totalGotHelp, tally.totalSoughtHelp, "help got among help sought");
        atMost(world, tally.totalIdentified, tally.totalLeadsWorked, "identified among leads worked on");
        atMost(world, tally.resumed7, tally.resumed30, "resumed in 7 and 30 days");
        atMost(world, tally.resumed30, tally.resumed90, "resumed in 30 and 90 days");
        atMost(world, tally.resumed90, tally.totalDisplaced, "resumed among the displaced");
        Invariants.amount(tally.investigatorDays, world, "investigator-days", Invariants.NOBODY);
        Invariants.amount(tally.platformCost, world, "platform cost", Invariants.NOBODY);
        Invariants.amount(tally.innocentFlagged, world, "innocent persons flagged", Invariants.NOBODY);
    }

    private static void equal(World world, long counted, long recounted, String what) {
        Invariants.hold(
                counted == recounted, world, what + " are counted right", Invariants.NOBODY, counted - recounted);
    }

    private static void atMost(World world, long part, long whole, String what) {
        Invariants.hold(part >= 0 && part <= whole, world, what, Invariants.NOBODY, part - whole);
    }
}
