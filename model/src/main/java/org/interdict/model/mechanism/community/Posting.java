package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Power;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/** What a visitor posts, and how posts come onto the boards: a part of {@link Visits}. */
final class Posting implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream PARTNER = Stream.of(Domain.NETWORK, "visits.partner");
    private static final Stream POST = Stream.of(Domain.BEHAVIOUR, "visits.post");
    private static final Stream OPENING = Stream.of(Domain.NETWORK, "visits.opening");
    /** Largest log factor on posting; no plausible value comes near. */
    private static final double MOST_LEARNED = 10;

    private final Visits.Parameters set;
    private final int mostPosts;
    private final Fade tieFade;

    Posting(Visits.Parameters parameters) {
        set = parameters;
        mostPosts = (int) parameters.mostPosts().value();
        tieFade = Fade.atRate(parameters.tieFadePerDay().value());
    }

    /** The first forums did not open yesterday: when the simulation starts, posts of persons who are not followed stand on their boards. */
    void furnish(World world) {
        Venues venues = world.venues;
        Boards boards = world.boards;
        double mean = world.newcomers.distortionMean().value();
        int first = Venues.FIRST_FORUM + world.settings.forums();
        for (int forum = Venues.FIRST_FORUM; forum < first; forum++) {
            if (venues.openedOn[forum] != world.day - 1 || venues.board[forum] < 0) {
                continue;
            }
            for (int number = 0; number < boards.cells; number++) {
                world.draws.at(OPENING, venues.entity[forum], venues.entry[forum], world.day, number);
                if (world.draws.unit(0) < set.openingPosts().value()) {
                    boolean item = world.draws.unit(1) < set.itemShare().value();
                    int cell = venues.board[forum] * boards.cells + number;
                    int kind = (item ? PostKind.ITEM : PostKind.DISCUSSION).ordinal();
                    boards.write(cell, 0, Boards.NOBODY, kind, 0, mean);
                    boards.show(cell, world.day - 1, Stage.NEWBIE.ordinal(), visibility(0));
                }
            }
        }
    }

    /**
     * Lets a visitor post, perhaps.
     *
     * @param drawn uniform on [0, 1): gives the number of posts
     */
    void post(World world, int slot, int forum, double drawn) {
        Population persons = world.persons;
        double tendency = persons.traits.postTendency(slot);
        if (tendency > 0) {
            double mean = tendency
                    * FastMath.exp(Math.min(MOST_LEARNED, learned(world, slot)))
                    * (1 - set.caution().value() * persons.mind.risk(slot));
            int posts = Math.min(mostPosts, Inversion.poisson(drawn, mean));
            for (int number = 0; number < posts; number++) {
                write(world, slot, forum, number);
            }
        }
    }

    /** What a person has learned that bears on posting, as a log factor; 0 for an average newcomer. */
    private double learned(World world, int slot) {
        Population persons = world.persons;
        double newcomer = world.newcomers.distortionMean().value() / 2;
        return set.associationEffect().value() * persons.mind.association(slot)
                + set.definitionsEffect().value() * (persons.mind.definitions(slot) - newcomer)
                + set.reinforcementEffect().value() * persons.mind.reinforcement(slot)
                - set.repliesEffect().value() * persons.mind.replies(slot)
                + set.imitationEffect().value() * persons.mind.imitation(slot);
    }

    private void write(World world, int slot, int forum, int number) {
        Population persons = world.persons;
        int target = target(world, slot, number);
        int marks = 0;
        int kind = PostKind.DISCUSSION.ordinal();
        if (world.draws.unit(2) < set.itemShare().value() && holds(persons, slot)) {
            kind = PostKind.ITEM.ordinal();
            marks = give(persons, slot, world.draws.unit(3));
            share(world, slot, forum);
        } else if (persons.has(slot, Flag.LEADER)) {
            kind = PostKind.ADVICE.ordinal();
        } else if (world.draws.unit(3) < persons.mind.meanDistortion(slot)) {
            kind = PostKind.RATIONALISATION.ordinal();
        }
        count(world, slot, target < 0);
        world.draws.at(POST, slot, persons.entryDay(slot), world.day, mostPosts + number);
        marks |= target < 0 ? Boards.ORIGINAL : 0;
        marks |= world.draws.unit(0) < set.establishedShare().value() ? Boards.INNER : 0;
        int cell = world.boards.cell(
                world.venues.board[forum], slot, persons.entryDay(slot), persons.activity.posts(slot));
        world.ledger.post(slot, forum, cell, target, kind, marks);
        world.venues.posts[forum]++;
        world.deeds.log(slot, target < 0 ? Act.POST : Act.REPLY, forum);
        if (target >= 0 && target != slot) {
            world.deeds.log(target, Act.ANSWERED, forum);
            world.ties.strengthen(slot, target, world.day, tieFade, persons);
            world.ties.strengthen(target, slot, world.day, tieFade, persons);
        }
    }

    /** The author of a post met who gets a reply, or -1 for a post that opens a thread; the draws stand at this post afterwards. */
    private int target(World world, int slot, int number) {
        Ledger ledger = world.ledger;
        int entry = world.persons.entryDay(slot);
        int first = ledger.firstMet[ledger.visits - 1];
        int met = ledger.met - first;
        world.draws.at(POST, slot, entry, world.day, number);
        if (met == 0 || world.draws.unit(0) < set.original().value()) {
            return -1;
        }
        int one = first + world.draws.below(1, met);
        world.draws.at(PARTNER, slot, entry, world.day, number);
        int other = first + world.draws.below(0, met);
        boolean peer = world.draws.unit(1) < set.peers().value() && ledger.standing[other] < ledger.standing[one];
        world.draws.at(POST, slot, entry, world.day, number);
        return ledger.source[peer ? other : one];
    }

    private static boolean holds(Population persons, int slot) {
        return persons.activity.common(slot) + persons.activity.rare(slot) + persons.activity.fresh(slot) > 0;
    }

    /** Chooses what to give: new items first, then rare ones unless withheld, then common ones. */
    private static int give(Population persons, int slot, double u) {
        if (persons.activity.fresh(slot) > 0) {
            persons.activity.fresh(slot, persons.activity.fresh(slot) - 1);
            return Boards.NEW | Boards.RARE;
        }
        double rare = persons.activity.rare(slot) * (1 - persons.activity.withheld(slot));
        return u * (persons.activity.common(slot) + rare) < rare ? Boards.RARE : 0;
    }

    private static void share(World world, int slot, int forum) {
        Population persons = world.persons;
        world.tally.shares++;
        persons.activity.items(slot, Activity.oneMore(persons.activity.items(slot)));
        world.deeds.act(slot, Act.SHARE, forum);
        if (!persons.has(slot, Flag.SHARED)) {
            persons.set(slot, Flag.SHARED);
            world.tally.everShared++;
        }
    }

    private static void count(World world, int slot, boolean opens) {
        Population persons = world.persons;
        world.tally.posts++;
        world.tally.totalPosts++;
        if (opens) {
            world.tally.originals++;
            world.tally.totalOriginals++;
            persons.activity.originals(slot, Activity.oneMore(persons.activity.originals(slot)));
        }
        if (!persons.has(slot, Flag.POSTED)) {
            persons.set(slot, Flag.POSTED);
            world.tally.everPosted++;
        }
        persons.activity.posts(slot, persons.activity.posts(slot) + 1);
        world.membership.post(slot);
    }

    /** Puts today's posts on the boards, after all of today's reading. */
    void putUp(World world) {
        Ledger ledger = world.ledger;
        Boards boards = world.boards;
        Population persons = world.persons;
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            int cell = ledger.cell[post];
            double standing = Power.of(
                    world.reputation.percentile(slot), set.standingPower().value());
            int kind = ledger.postKind[post];
            int marks = ledger.postMarks[post];
            boards.write(cell, slot, persons.entryDay(slot), kind, marks, carried(persons, slot, kind));
            boolean inner = (marks & Boards.INNER) != 0;
            int level = inner ? persons.stage(slot) : Stage.NEWBIE.ordinal();
            boards.show(cell, world.day, level, visibility(standing));
        }
    }

    /** How far a post is visible whose author has this standing, in 127ths. */
    private int visibility(double standing) {
        double plain = set.plain().value();
        return (int) Math.round((plain + (1 - plain) * standing) * Byte.MAX_VALUE);
    }

    /** A rationalisation carries the author's definitions in full, other posts the part that shines through. */
    private static float carried(Population persons, int slot, int kind) {
        double own = persons.mind.definitions(slot);
        return (float) (kind == PostKind.RATIONALISATION.ordinal() ? FastMath.sqrt(own) : own);
    }
}
