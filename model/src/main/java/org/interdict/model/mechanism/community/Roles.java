package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Activity;
import org.interdict.model.population.Population;
import org.interdict.model.population.Role;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * What a post does depends on the role of its author.
 *
 * <ul>
 *   <li>The reply of a <b>reviewer</b> gives the post replied to the appeal {@code reviewLift}, unless it has more.
 *   <li>A <b>poster or trader</b> who replies to another one exchanges rare items with probability {@code exchange}, if both hold some:
 *       each shares one, views one, and has one more afterwards.
 * </ul>
 *
 * <p>Appeal makes visitors view an item that they would pass over, and moves those who post to post more (see visits). It does not decide
 * which posts are met: then one post would only take the place of another, and nothing would change for the forum.
 *
 * <p>The other roles work elsewhere: coordinators lead (see promotion), enthusiasts thank those who give items (see differential
 * reinforcement), posters and traders post more items and generators of postings open more threads (see visits), and those who are passive are expelled now and then.
 *
 * <p><b>Departure.</b> O'Connell (2001) describes what persons in each role do, and Fonhof et al. (2019) how few of them carry a forum;
 * neither measures effects. Sizes are assumed.
 */
@Process(
        name = "roles",
        summary = "Reviewers draw attention to posts; traders exchange rare items.",
        theory = "Roles in the community (O'Connell 2001)",
        sources = {"oconnell2001", "fonhof2019"})
public final class Roles implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream EXCHANGE = Stream.of(Domain.BEHAVIOUR, "roles.exchange");

    private final Parameters set;
    private final int reviewed;

    /** What can be set. */
    @Group("roles")
    public record Parameters(
            @Evidence(
                    meaning = "Appeal that a reviewer's reply gives to a post",
                    usual = 0.3,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = {"oconnell2001", "fonhof2019"})
            Share reviewLift,

            @Evidence(
                    meaning = "Chance that two traders who hold rare items exchange some when one replies to the other",
                    usual = 0.5,
                    low = 0.1,
                    high = 1,
                    grade = Grade.C,
                    source = {"oconnell2001", "carr2007"})
            Probability exchange)
            implements Serializable {}

    /** The mechanism. */
    public Roles(Parameters parameters) {
        set = parameters;
        reviewed = (int) Math.round(parameters.reviewLift().value() * Byte.MAX_VALUE);
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        for (int post = 0; post < ledger.posts; post++) {
            int role = world.persons.course.role(ledger.author[post]);
            if (role == Role.REVIEWER.ordinal()) {
                review(world, ledger.answered[post]);
            } else if (role == Role.POSTER_TRADER.ordinal()) {
                trade(world, post);
            }
        }
    }

    /** The post replied to; one that was written today has taken its place. */
    private void review(World world, int cell) {
        if (cell >= 0 && world.boards.day(cell) < world.day) {
            world.boards.appeal(cell, reviewed);
        }
    }

    /** Which of its author's posts of today it is, from 0. */
    private static int number(Ledger ledger, int post) {
        int first = post;
        while (first > 0 && ledger.author[first - 1] == ledger.author[post]) {
            first--;
        }
        return post - first;
    }

    private void trade(World world, int post) {
        Population persons = world.persons;
        int slot = world.ledger.author[post];
        int other = world.ledger.repliedTo[post];
        if (other < 0
                || other == slot
                || persons.course.role(other) != Role.POSTER_TRADER.ordinal()
                || persons.activity.rare(slot) == 0
                || persons.activity.rare(other) == 0) {
            return;
        }
        world.draws.at(EXCHANGE, slot, persons.entryDay(slot), world.day, number(world.ledger, post));
        if (world.draws.unit(0) < set.exchange().value()) {
            persons.activity.rare(slot, Activity.oneMore(persons.activity.rare(slot)));
            persons.activity.rare(other, Activity.oneMore(persons.activity.rare(other)));
            exchanged(world, slot, other);
            exchanged(world, other, slot);
        }
    }

    /** One of the two gives an item and sees another. */
    private static void exchanged(World world, int slot, int other) {
        world.persons.copies.take(slot, true, other, world.persons.entryDay(other), world.day);
        world.tally.shares++;
        world.tally.forumExposures++;
        world.deeds.act(slot, Act.SHARE, world.persons.course.home(slot));
    }
}
