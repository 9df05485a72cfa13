package org.interdict.model.mechanism.entry;

import java.io.Serializable;
import org.interdict.model.population.Act;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.world.World;
import org.interdict.model.world.channel.Channels;

/** What a searcher does on open channels: a part of {@link OpportunityAndSearch}. */
final class Browsing implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream BROWSE = Stream.of(Domain.BEHAVIOUR, "search.share");
    private static final Stream RARITY = Stream.of(Domain.BEHAVIOUR, "search.rarity");
    private static final Stream WAY = Stream.of(Domain.BEHAVIOUR, "search.way");
    private static final Stream CHANNEL = Stream.of(Domain.BEHAVIOUR, "search.channel");

    /** Largest mean number of items at a visit; plausible values are far below it. */
    private static final double MOST_VIEWED = 10_000;

    private static final int NOWHERE = -1;

    private final OpportunityAndSearch.Parameters set;

    Browsing(OpportunityAndSearch.Parameters parameters) {
        set = parameters;
    }

    /**
     * The way in. Blocks stop those visits whose place lies at the upper end of (0, 1).
     *
     * @param place uniform draw of the visit
     * @return the channel that the person got to, or -1 for one who was stopped or turned away
     */
    int come(World world, int slot, double place) {
        Population persons = world.persons;
        Channels channels = world.channels;
        world.draws.at(WAY, slot, persons.entryDay(slot), world.day, 0);
        double looks = world.draws.unit(0);
        double tries = world.draws.unit(1);
        double meets = world.draws.unit(2);
        double heeds = world.draws.unit(3);
        int channel = persons.course.channel(slot);
        if (channel < 0 || looks < channels.restless(channel)) {
            channel = choose(world, slot, 0);
            persons.course.channel(slot, channel);
        }
        if (channel < 0) {
            world.tally.turnedAway++;
            return NOWHERE;
        }
        if (place >= 1 - channels.closed(channel)) {
            world.ledger.signal(slot, false);
            if (tries >= channels.otherWay(persons.traits.drive(slot))) {
                world.tally.turnedAway++;
                return NOWHERE;
            }
            channel = choose(world, slot, 1);
            persons.course.channel(slot, channel);
        }
        return warned(world, slot, channel, meets, heeds) ? NOWHERE : channel;
    }

    private static boolean warned(World world, int slot, int channel, double meets, double heeds) {
        Population persons = world.persons;
        if (meets
                >= world.levers.warned
                        * world.channels.traits(channel).searched().value()) {
            return false;
        }
        world.ledger.signal(slot, true);
        boolean turns = heeds < world.levers.attrition * world.channels.freshness(persons.course.signals(slot));
        world.tally.turnedAway += turns ? 1 : 0;
        return turns;
    }

    /** Chooses by a race of exponential times, so that a change of one channel moves only those who come to it or leave it; -1 if none draws. */
    private static int choose(World world, int slot, int counter) {
        Population persons = world.persons;
        double risk = persons.mind.risk(slot);
        world.draws.at(CHANNEL, slot, persons.entryDay(slot), world.day, counter);
        int chosen = NOWHERE;
        double first = Double.POSITIVE_INFINITY;
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            double time = Inversion.exponential(world.draws.unit(channel), world.channels.pull(channel, risk));
            if (time < first) {
                first = time;
                chosen = channel;
            }
        }
        return chosen;
    }

    /** A visit to a channel: what it shows, and whether the person shares there. */
    void browse(World world, int slot, int channel, double counted) {
        Population persons = world.persons;
        Channels channels = world.channels;
        int viewed = Inversion.poisson(
                counted, Math.min(MOST_VIEWED, set.itemsPerOpenVisit().value() * channels.stock(channel)));
        world.tally.browsed(channel);
        world.tally.viewed(channel, viewed, channels.unlistedShare(channel));
        world.ledger.browse(slot, viewed, channel);
        persons.course.lastVisit(slot, world.day);
        if (viewed > 0) {
            world.deeds.exposed(slot, false);
            world.deeds.act(slot, Act.VIEW, channel);
            collect(world, slot, viewed);
        }
        if (persons.traits.postTendency(slot) > 0 && persons.activity.common(slot) + persons.activity.rare(slot) > 0) {
            world.draws.at(BROWSE, slot, persons.entryDay(slot), world.day, 1);
            if (world.draws.unit(0) < set.openShare().value()) {
                world.tally.shares++;
                channels.shared[channel]++;
                world.deeds.act(slot, Act.SHARE, channel);
            }
        }
    }

    /** Adds items to the stock; some are rare by nature. */
    private static void collect(World world, int slot, int viewed) {
        Population persons = world.persons;
        world.draws.at(RARITY, slot, persons.entryDay(slot), world.day, 0);
        int rare = Inversion.binomial(
                world.draws.unit(0),
                Math.min(viewed, Inversion.MAX_TRIALS),
                world.places.rareShare().value());
        persons.activity.rare(slot, Math.min(Short.MAX_VALUE, persons.activity.rare(slot) + rare));
        persons.activity.common(slot, Math.min(Short.MAX_VALUE, persons.activity.common(slot) + viewed - rare));
    }
}
