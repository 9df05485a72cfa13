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
import org.interdict.model.venue.Boards;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * What a post does depends on the role of its author.
 *
 * <ul>
 *   <li>The reply of a <b>reviewer</b> raises the visibility v of the post replied to by {@code reviewLift (1 - v)}.
 *   <li>The original of a <b>generator of postings</b> is more visible by {@code starterLift (1 - v)}.
 *   <li>A <b>poster or trader</b> who replies to another one exchanges rare items with probability {@code exchange}, if both hold some:
 *       each shares one, views one, and has one more afterwards.
 * </ul>
 *
 * <p>The other roles work elsewhere: coordinators lead (see promotion), the replies of enthusiasts reward more (see differential
 * reinforcement), posters and traders post more items (see visits), and those who are passive are expelled now and then.
 *
 * <p><b>Departure.</b> O'Connell (2001) describes what persons in each role do, and Fonhof et al. (2019) how few of them carry a forum;
 * neither measures effects. Sizes are assumed.
 */
@Process(
        name = "roles",
        summary = "Reviewers and generators of postings draw attention to posts; traders exchange rare items.",
        theory = "Roles in the community (O'Connell 2001)",
        sources = {"oconnell2001", "fonhof2019"})
public final class Roles implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream EXCHANGE = Stream.of(Domain.BEHAVIOUR, "roles.exchange");

    private final Parameters set;

    /** What can be set. */
    @Group("roles")
    public record Parameters(
            @Evidence(
                    meaning = "Part of the missing visibility that a reviewer's reply gives to a post",
                    usual = 0.3,
                    low = 0,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"oconnell2001", "fonhof2019"})
            Share reviewLift,

            @Evidence(
                    meaning = "Part of the missing visibility that an original of a generator of postings has more",
                    usual = 0.2,
                    low = 0,
                    high = 0.6,
                    grade = Grade.C,
                    source = {"oconnell2001", "fonhof2019"})
            Share starterLift,

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
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        for (int post = 0; post < ledger.posts; post++) {
            int role = world.persons.course.role(ledger.author[post]);
            if (role == Role.REVIEWER.ordinal()) {
                review(world, ledger.answered[post]);
            } else if (role == Role.GENERATOR_OF_POSTINGS.ordinal()) {
                start(world, post);
            } else if (role == Role.POSTER_TRADER.ordinal()) {
                trade(world, post);
            }
        }
    }

    /** The post replied to; one that was written today has taken its place. */
    private void review(World world, int cell) {
        if (cell >= 0 && world.boards.day(cell) < world.day) {
            lift(world.boards, cell, set.reviewLift().value());
        }
    }

    private void start(World world, int post) {
        int cell = world.ledger.cell[post];
        boolean original = (world.ledger.postMarks[post] & Boards.ORIGINAL) != 0;
        if (original && world.boards.author(cell) == world.ledger.author[post]) {
            lift(world.boards, cell, set.starterLift().value());
        }
    }

    private static void lift(Boards boards, int cell, double part) {
        int before = boards.salience(cell);
        int after = before + (int) Math.round(part * (Byte.MAX_VALUE - before));
        boards.show(cell, boards.day(cell), boards.level(cell), after);
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
            exchanged(world, slot);
            exchanged(world, other);
        }
    }

    /** One of the two gives an item and sees another. */
    private static void exchanged(World world, int slot) {
        world.tally.shares++;
        world.tally.forumExposures++;
        world.deeds.act(slot, Act.SHARE, world.persons.course.home(slot));
    }
}
