package org.interdict.model.mechanism.offending;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Act;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Order;
import org.interdict.model.world.state.BrowserCursor;
import org.interdict.model.world.state.VisitCursor;

/**
 * Live-stream services: facilitators, buyers with a heavy-tailed number of purchases, and records of payments.
 *
 * <p>A person who visits a forum or open channels becomes a buyer at the rate {@code beginPerDay x drive}. From then
 * on the person buys at a personal rate drawn from a bounded Pareto law with shape {@code shape} between {@code
 * leastPerDay} and {@code mostPerDay}, so that the top 3 % of payers make about half of all payments (Brown et al.
 * 2020); the number bought since the last visit is Poisson.
 *
 * Both rates are multiplied by what live-stream services offer today: their stock, as far as the ways in are open (see channels).
 *
 * <p>There are {@code facilitators} per 1,000 persons at risk, and at least one; each buyer pays one of them, fixed by the buyer's
 * identity. A facilitator is arrested with probability {@code arrestsPerDay} per day, or by order. Another facilitator takes the place,
 * with empty records. The records of an arrested facilitator show each payer with probability {@code matched}, or with the probability of
 * the order. Each agency has a unit that works on
 * nothing but such payers, {@code unitCapacity} investigator-days per day and 1,000 persons at risk in all, {@code leadWork} on each, in the
 * order in which they were matched. A record identifies the person; with probability {@code confirmed} the person has paid, and the agency
 * works on a case, which takes {@code caseDays}. An arrest from it becomes known to the extent {@code known}.
 *
 * <p><b>Price.</b> Where policies raise the price by a factor, beginning and buying fall by price^-priceElasticity, but not for the share
 * {@code substitution} of persons who find another way to pay. Demand is as steady as that for illicit drugs (Gallet 2014, an analogue).
 *
 * <p><b>Departure.</b> In the one case published, 118 arrested facilitators led to 299 persons, of whom 256 had paid.
 * That each buyer pays only one facilitator is assumed, and so is the number of facilitators.
 */
@Process(
        name = "live-streaming",
        summary = "Buyers pay facilitators; records of arrested facilitators lead to payers.",
        theory = "Money trails of offending at a distance (Brown et al. 2020)",
        sources = {"brown2020", "cubitt2021", "huikuri2023", "ecpat2016"})
public final class LiveStreaming implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream BUY = Stream.of(Domain.BEHAVIOUR, "streaming.buy");
    private static final Stream BUYER = Stream.of(Domain.POPULATION, "streaming.buyer");
    private static final Stream FACILITATOR = Stream.of(Domain.BEHAVIOUR, "streaming.facilitator");
    private static final Stream MATCH = Stream.of(Domain.BEHAVIOUR, "streaming.match");
    private static final Stream ORDERED = Stream.of(Domain.BEHAVIOUR, "streaming.ordered");
    private static final double PER_THOUSAND = 1_000;

    /** Largest mean number of purchases between two visits; plausible values are far below it. */
    private static final double MOST_BOUGHT = 10_000;

    private final Parameters set;
    private final double least;
    private final double most;

    /** What can be set. */
    @Group("streaming")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which a visitor of mean motivation becomes a buyer",
                    usual = 0.00003,
                    low = 0.00001,
                    high = 0.0001,
                    grade = Grade.C,
                    source = "assumption")
            PerDay beginPerDay,

            @Evidence(
                    meaning = "Shape of the bounded Pareto law of purchases per day",
                    usual = 0.42,
                    low = 0.4,
                    high = 1,
                    least = 0.01,
                    most = 100,
                    grade = Grade.A,
                    source = "brown2020")
            Factor shape,

            @Evidence(
                    meaning = "Smallest personal rate of purchases",
                    usual = 0.001,
                    low = 0.0003,
                    high = 0.003,
                    grade = Grade.A,
                    source = "brown2020")
            PerDay leastPerDay,

            @Evidence(
                    meaning = "Largest personal rate of purchases",
                    usual = 1,
                    low = 0.2,
                    high = 2,
                    grade = Grade.B,
                    source = "brown2020")
            PerDay mostPerDay,

            @Evidence(
                    meaning = "Facilitators per 1,000 persons at risk",
                    usual = 2,
                    low = 0.5,
                    high = 5,
                    grade = Grade.C,
                    source = "brown2020")
            Factor facilitators,

            @Evidence(
                    meaning = "How strongly demand falls with the price, as an elasticity",
                    usual = 0.5,
                    low = 0.2,
                    high = 1,
                    grade = Grade.B,
                    source = "gallet2014")
            Coefficient priceElasticity,

            @Evidence(
                    meaning = "Share of payers who find another way to pay when payments are made harder",
                    usual = 0.4,
                    low = 0,
                    high = 0.8,
                    grade = Grade.C,
                    source = "assumption")
            Share substitution,

            @Evidence(
                    meaning = "Rate at which a facilitator is arrested",
                    usual = 0.0003,
                    low = 0.0001,
                    high = 0.001,
                    grade = Grade.C,
                    source = "brown2020")
            PerDay arrestsPerDay,

            @Evidence(
                    meaning = "Chance that an arrested facilitator's records show a payer",
                    usual = 0.85,
                    low = 0.7,
                    high = 0.95,
                    grade = Grade.A,
                    source = "brown2020")
            Probability matched,

            @Evidence(
                    meaning = "Work of the payments unit on a matched payer, in investigator-days",
                    usual = 4,
                    low = 1,
                    high = 10,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays leadWork,

            @Evidence(
                    meaning = "Investigator-days per day of units for payments, per 1,000 persons at risk",
                    usual = 0.04,
                    low = 0.01,
                    high = 0.16,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays unitCapacity,

            @Evidence(
                    meaning = "Chance that a person shown by records of payments has paid",
                    usual = 0.86,
                    low = 0.81,
                    high = 0.9,
                    grade = Grade.A,
                    source = "brown2020")
            Probability confirmed,

            @Evidence(
                    meaning = "Work of an agency to build a case on a record of payments",
                    usual = 3,
                    low = 1,
                    high = 10,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays caseDays,

            @Evidence(
                    meaning = "How far an arrest from payment records becomes known",
                    usual = 0.1,
                    low = 0,
                    high = 0.3,
                    grade = Grade.C,
                    source = "assumption")
            Share known)
            implements Serializable {}

    /** The mechanism. */
    public LiveStreaming(Parameters parameters) {
        set = parameters;
        least = Math.max(Double.MIN_NORMAL, parameters.leastPerDay().value());
        most = Math.max(2 * least, parameters.mostPerDay().value());
    }

    @Override
    public void step(World world) {
        world.investigations.unitDays = set.unitCapacity().value() * world.settings.population() / PER_THOUSAND;
        world.investigations.payerCaseDays = set.caseDays().value();
        double offer = world.channels.offer(VenueKind.LIVE_STREAM.ordinal());
        VisitCursor visits = world.visits();
        while (visits.next()) {
            buy(world, visits.slot(), visits.elapsed() * offer);
        }
        BrowserCursor browsers = world.browsers();
        while (browsers.next()) {
            int slot = browsers.slot();
            buy(world, slot, offer / world.persons.traits.visitRate(slot));
        }
        world.channels.facilitators =
                Math.max(1, Math.rint(set.facilitators().value() * world.settings.population() / PER_THOUSAND));
        for (int number = 0; number < world.channels.facilitators; number++) {
            world.draws.at(FACILITATOR, number, 0, world.day, 0);
            if (world.draws.unit(0) < set.arrestsPerDay().value()) {
                follow(world, number, set.matched().value(), set.known().value());
            }
        }
        ordered(world);
    }

    /**
     * Facilitators arrested by order: those with the smallest draws of the day, so that one more order does not change the earlier ones.
     */
    private void ordered(World world) {
        double last = -1;
        for (int i = 0; i < world.orders.count(); i++) {
            Order order = world.orders.at(i);
            for (int n = 0; order.kind == Order.Kind.FACILITATORS && n < order.count; n++) {
                int next = -1;
                double least = 1;
                for (int number = 0; number < world.channels.facilitators; number++) {
                    world.draws.at(ORDERED, number, 0, world.day, 0);
                    double u = world.draws.unit53(0);
                    if (u > last && u < least) {
                        least = u;
                        next = number;
                    }
                }
                if (next < 0) {
                    return;
                }
                last = least;
                follow(world, next, order.recall, order.publicity);
            }
        }
    }

    private void buy(World world, int slot, double elapsed) {
        Population persons = world.persons;
        boolean buyer = (persons.course.pathway(slot) & Act.LIVE_STREAM.bit()) != 0;
        world.draws.at(BUY, slot, persons.entryDay(slot), world.day, 0);
        double first = world.draws.unit(0);
        double counted = world.draws.unit(1);
        double demand = demand(world, slot);
        if (!buyer
                && !Hazard.strikes(first, set.beginPerDay().value() * persons.traits.drive(slot) * demand * elapsed)) {
            return;
        }
        int bought =
                buyer ? Inversion.poisson(counted, Math.min(MOST_BOUGHT, rate(world, slot) * demand * elapsed)) : 1;
        if (bought > 0) {
            world.deeds.act(slot, Act.LIVE_STREAM, VenueKind.LIVE_STREAM.ordinal());
            world.payers.pay(slot, persons.entryDay(slot), world.day, bought, persons.activity.payments(slot) == 0);
            persons.activity.payments(slot, Math.min(Short.MAX_VALUE, persons.activity.payments(slot) + bought));
            world.tally.purchases += bought;
        }
    }

    /** The part of demand that is left at today's price; all of it with those who find another way to pay. */
    private double demand(World world, int slot) {
        if (world.levers.price == 1) {
            return 1;
        }
        world.draws.at(BUYER, slot, world.persons.entryDay(slot), 0, 2);
        return world.draws.unit(0) < set.substitution().value()
                ? 1
                : FastMath.exp(-set.priceElasticity().value() * FastMath.log(world.levers.price));
    }

    private double rate(World world, int slot) {
        world.draws.at(BUYER, slot, world.persons.entryDay(slot), 0, 0);
        return Inversion.paretoBounded(world.draws.unit53(0), set.shape().value(), least, most);
    }

    private void follow(World world, int number, double shown, double publicity) {
        Population persons = world.persons;
        world.tally.totalFacilitators++;
        for (int payer = 0; payer < world.payers.count(); payer++) {
            int slot = world.payers.slot(payer);
            if (persons.entryDay(slot) != world.payers.entry(payer) || persons.activity.payments(slot) == 0) {
                continue;
            }
            world.draws.at(BUYER, slot, persons.entryDay(slot), 0, 1);
            if (world.draws.below(0, (int) world.channels.facilitators) != number) {
                continue;
            }
            persons.activity.payments(slot, 0);
            world.draws.at(MATCH, slot, persons.entryDay(slot), world.day, 0);
            if (world.draws.unit(0) < shown) {
                world.tally.payersMatched++;
                world.tally.totalPayersMatched++;
                boolean confirmed = world.draws.unit(1) < set.confirmed().value();
                world.agencies[persons.traits.region(slot)].payers.addIdentified(
                        slot, persons.entryDay(slot), world.day, set.leadWork().value(), publicity, confirmed);
                world.tally.leads++;
            }
        }
    }
}
