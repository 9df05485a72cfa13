package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Boards;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Status follows activity: points for posts, for sharing (more for rare and new items) and for replies received. Collectors withhold rare
 * items, and release them when their standing is lower than they want.
 *
 * <p>A post earns {@code talkPoints}, or {@code itemPoints}, {@code rareItemPoints} or {@code newItemPoints} if it points to an item, and
 * each reply received {@code replyPoints}. Points decay at the rate {@code decayPerDay}. Because all decay alike, they are kept in points
 * of a base day: an award t days later counts exp({@code decayPerDay} t) of them, and no value changes while nothing happens. Standing is
 * the percentile of points among the members of the forum. At each post the share of rare items withheld becomes {@code hoard (1 - gap)},
 * where gap = max(0, aspiration - percentile) is taken among the members who have points: those who only read are no competitors. What is withheld does not come onto the boards (see {@link Visits}).
 *
 * <p><b>Departure.</b> That rarity gives standing, and that collectors withhold items for this reason, is described by Carr (2007) and by
 * van der Bruggen and Blokland (2020), without a scale of points; ours is assumed.
 */
@Process(
        name = "status",
        summary = "Points for communication, sharing by rarity and replies; hoarding of rare items.",
        theory = "Status in the subculture (van der Bruggen and Blokland 2020; Carr 2007)",
        sources = {"vanderbruggen2020", "carr2007", "merdian2013", "huikuri2023"})
public final class Status implements Mechanism {
    private static final long serialVersionUID = 1L;
    /** Beyond this inflation all points are rescaled. */
    private static final double LARGEST_EXPONENT = 20;

    private final Parameters set;

    /** What can be set. */
    @Group("status")
    public record Parameters(
            @Evidence(
                    meaning = "Points for a post without an item",
                    usual = 1,
                    low = 0.5,
                    high = 2,
                    grade = Grade.C,
                    source = "vanderbruggen2020")
            Factor talkPoints,

            @Evidence(
                    meaning = "Points for sharing a common item",
                    usual = 2,
                    low = 1,
                    high = 5,
                    grade = Grade.C,
                    source = "vanderbruggen2020")
            Factor itemPoints,

            @Evidence(
                    meaning = "Points for sharing a rare item",
                    usual = 6,
                    low = 2,
                    high = 15,
                    grade = Grade.C,
                    source = {"carr2007", "vanderbruggen2020"})
            Factor rareItemPoints,

            @Evidence(
                    meaning = "Points for sharing a new item",
                    usual = 12,
                    low = 4,
                    high = 30,
                    grade = Grade.C,
                    source = "carr2007")
            Factor newItemPoints,

            @Evidence(
                    meaning = "Points for a reply received",
                    usual = 0.5,
                    low = 0.1,
                    high = 1,
                    grade = Grade.C,
                    source = "assumption")
            Factor replyPoints,

            @Evidence(
                    meaning = "Share of points lost",
                    usual = 0.01,
                    low = 0.003,
                    high = 0.02,
                    grade = Grade.C,
                    source = "assumption")
            PerDay decayPerDay,

            @Evidence(
                    meaning = "Share of rare items that a member withholds who has no gap to the standing wanted",
                    usual = 0.8,
                    low = 0,
                    high = 1,
                    grade = Grade.C,
                    source = "carr2007")
            Share hoard)
            implements Serializable {}

    /** The mechanism. */
    public Status(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        double inflation = inflation(world);
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            award(world, slot, points(ledger, post) * inflation);
            int target = ledger.repliedTo[post];
            if (target >= 0) {
                award(world, target, set.replyPoints().value() * inflation);
            }
            persons.activity.withheld(slot, set.hoard().value() * (1 - world.reputation.gap(slot)));
        }
    }

    private double inflation(World world) {
        double exponent = set.decayPerDay().value() * (world.day - world.standings.baseDay);
        if (exponent > LARGEST_EXPONENT) {
            world.reputation.rescale(FastMath.exp(-exponent), world.day);
            return 1;
        }
        return FastMath.exp(exponent);
    }

    private double points(Ledger ledger, int post) {
        if (ledger.postKind[post] != PostKind.ITEM.ordinal()) {
            return set.talkPoints().value();
        }
        int marks = ledger.postMarks[post];
        return (marks & Boards.NEW) != 0
                ? set.newItemPoints().value()
                : (marks & Boards.RARE) != 0
                        ? set.rareItemPoints().value()
                        : set.itemPoints().value();
    }

    private static void award(World world, int slot, double points) {
        world.reputation.set(slot, (float) (world.persons.activity.status(slot) + points));
    }
}
