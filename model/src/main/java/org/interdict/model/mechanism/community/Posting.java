package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Power;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Copies;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
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
    /** Largest log factor on posting; plausible values are far below it. */
    private static final double MOST_LEARNED = 10;

    /** Stands for the marks of an item that is not given. */
    private static final int NOTHING = -1;

    private final Visits.Parameters set;
    private final int mostPosts;

    Posting(Visits.Parameters parameters) {
        set = parameters;
        mostPosts = (int) parameters.mostPosts().value();
    }

    /** The first forums existed before the simulation starts: on the first day their boards hold posts of persons who are not simulated. */
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
                    boolean rare = item
                            && world.draws.unit(2) < world.places.rareShare().value();
                    boards.write(cell, 0, Boards.NOBODY, kind, rare ? Boards.RARE : 0, mean);
                    boards.item(cell, 0, Boards.NOBODY, world.day - 1);
                    boards.show(cell, world.day - 1, Stage.NEWBIE.ordinal(), visibility(0));
                }
            }
        }
    }

    /**
     * Writes the posts of a visitor, if any.
     *
     * @param drawn uniform on [0, 1): gives the number of posts
     * @param invited appeal of the posts that the visitor met, at least 0
     */
    void post(World world, int slot, int forum, double drawn, double invited) {
        Population persons = world.persons;
        double tendency = persons.traits.postTendency(slot);
        if (tendency > 0) {
            double mean = tendency
                    * FastMath.exp(Math.min(MOST_LEARNED, learned(world, slot)))
                    * (1 - set.caution().value() * persons.mind.risk(slot))
                    * world.restraint.ease(forum)
                    * (1 + invited);
            int posts = Math.min(mostPosts, Inversion.poisson(drawn, mean));
            for (int number = 0; number < posts; number++) {
                write(world, slot, forum, number);
            }
        }
    }

    /** The effect of what a person has learned on posting, as a log factor; 0 for an average newcomer. */
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
        int met = target(world, slot, number);
        int target = met < 0 ? -1 : world.ledger.source[met];
        int answered = target < 0 ? -1 : world.ledger.place[met];
        boolean gives = world.draws.unit(2) < itemShare(world, slot) && holds(persons, slot);
        double told = world.draws.unit(3);
        world.draws.at(POST, slot, persons.entryDay(slot), world.day, mostPosts + number);
        int given = gives ? give(world, slot, told) : NOTHING;
        int kind = given == NOTHING ? talk(persons, slot, told) : PostKind.ITEM.ordinal();
        int marks = target < 0 ? Boards.ORIGINAL : 0;
        marks |= world.draws.unit(0) < set.establishedShare().value() ? Boards.INNER : 0;
        if (given != NOTHING) {
            marks |= given;
            world.tally.supplied += (given & Boards.COPY) == 0 ? 1 : 0;
            share(world, slot, forum);
        }
        count(world, slot, target < 0);
        int cell = world.boards.cell(
                world.venues.board[forum], slot, persons.entryDay(slot), persons.activity.posts(slot));
        long thread = answered < 0
                ? Boards.thread(slot, persons.entryDay(slot), persons.activity.posts(slot))
                : world.boards.thread(answered);
        world.ledger.post(slot, forum, cell, target, answered, thread, kind, marks);
        world.venues.posts[forum]++;
        world.deeds.log(slot, target < 0 ? Act.POST : Act.REPLY, forum);
        if (target >= 0 && target != slot) {
            world.deeds.log(target, Act.ANSWERED, forum);
            tie(world, slot, target);
            int other = world.boards.participant(answered);
            boolean there = world.boards.participantEntry(answered) == persons.entryDay(other);
            if (there && other != slot && other != target) {
                tie(world, slot, other);
            }
        }
    }

    private void tie(World world, int slot, int other) {
        world.ties.strengthen(slot, other, world.day, world.memory.ties(), world.persons);
        world.ties.strengthen(other, slot, world.day, world.memory.ties(), world.persons);
    }

    /**
     * The encounter with the post that gets a reply, of those of this visit, or -1 for a post that opens a thread. Afterwards the draws are
     * at the block of this post.
     */
    private int target(World world, int slot, int number) {
        Ledger ledger = world.ledger;
        int entry = world.persons.entryDay(slot);
        int first = ledger.firstMet[ledger.visits - 1];
        int met = ledger.met - first;
        world.draws.at(POST, slot, entry, world.day, number);
        if (met == 0 || world.draws.unit(0) < original(world, slot)) {
            return -1;
        }
        int one = first + world.draws.below(1, met);
        world.draws.at(PARTNER, slot, entry, world.day, number);
        int other = first + world.draws.below(0, met);
        boolean peer = world.draws.unit(1) < set.peers().value() && ledger.standing[other] < ledger.standing[one];
        world.draws.at(POST, slot, entry, world.day, number);
        return peer ? other : one;
    }

    private double original(World world, int slot) {
        boolean starter = world.persons.course.role(slot) == Role.GENERATOR_OF_POSTINGS.ordinal();
        return set.original().value() * (starter ? set.starterFactor().value() : 1);
    }

    /** The chance that a post points to an item: collectors give more when their standing is lower than they want, and traders trade. */
    private double itemShare(World world, int slot) {
        boolean trader = world.persons.course.role(slot) == Role.POSTER_TRADER.ordinal();
        return set.itemShare().value()
                * world.motives.supply(world.persons, slot)
                * (1 + set.gapSharing().value() * world.reputation.gap(slot))
                * (trader ? set.traderFactor().value() : 1);
    }

    /** The kind of a post that points to no item. */
    private static int talk(Population persons, int slot, double u) {
        if (persons.has(slot, Flag.LEADER)) {
            return PostKind.ADVICE.ordinal();
        }
        return (u < persons.mind.meanDistortion(slot) ? PostKind.RATIONALISATION : PostKind.DISCUSSION).ordinal();
    }

    private static boolean holds(Population persons, int slot) {
        return persons.activity.common(slot) + persons.activity.rare(slot) + persons.activity.fresh(slot) > 0;
    }

    /** The marks of what is given, a new item first, otherwise one of the stock; {@link #NOTHING} if it is rare and withheld. */
    private int give(World world, int slot, double u) {
        Population persons = world.persons;
        if (persons.activity.fresh(slot) > 0) {
            persons.activity.fresh(slot, persons.activity.fresh(slot) - 1);
            return Boards.NEW | Boards.RARE;
        }
        double rare = persons.activity.rare(slot);
        boolean common = u * (persons.activity.common(slot) + rare) >= rare;
        if (!common && world.draws.unit(1) < persons.activity.withheld(slot)) {
            return NOTHING;
        }
        boolean copy = world.draws.unit(2) < set.repost().value() && persons.copies.has(slot, !common);
        return (common ? 0 : Boards.RARE) | (copy ? Boards.COPY : 0);
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
            if (ledger.answered[post] >= 0) {
                boards.takePart(ledger.answered[post], slot, persons.entryDay(slot));
            }
        }
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            int cell = ledger.cell[post];
            double standing = Power.of(
                    world.reputation.percentile(slot), set.standingPower().value());
            int kind = ledger.postKind[post];
            int marks = ledger.postMarks[post];
            boards.write(cell, slot, persons.entryDay(slot), kind, marks, carried(persons, slot, kind));
            boards.thread(cell, ledger.thread[post]);
            identify(world, slot, cell, marks);
            int target = ledger.repliedTo[post];
            if (target >= 0) {
                boards.takePart(cell, target, persons.entryDay(target));
            }
            boolean inner = (marks & Boards.INNER) != 0;
            int level = inner ? persons.stage(slot) : Stage.NEWBIE.ordinal();
            boards.show(cell, world.day, level, visibility(standing));
        }
    }

    /** Which item a post points to: the copy that the author holds, or one that comes onto a board for the first time. */
    private static void identify(World world, int slot, int cell, int marks) {
        Copies copies = world.persons.copies;
        boolean rare = (marks & Boards.RARE) != 0;
        if ((marks & Boards.COPY) != 0) {
            world.boards.item(
                    cell, copies.supplier(slot, rare), copies.supplierEntry(slot, rare), copies.born(slot, rare));
        } else {
            world.boards.item(cell, slot, world.persons.entryDay(slot), world.day);
        }
    }

    /** How far a post is visible whose author has this standing, in 127ths. */
    private int visibility(double standing) {
        double plain = set.plain().value();
        return (int) Math.round((plain + (1 - plain) * standing) * Byte.MAX_VALUE);
    }

    /** A rationalisation carries the author's definitions in full, other posts a part of them. */
    private static float carried(Population persons, int slot, int kind) {
        double own = persons.mind.definitions(slot);
        return (float) (kind == PostKind.RATIONALISATION.ordinal() ? FastMath.sqrt(own) : own);
    }
}
