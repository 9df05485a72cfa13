package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Power;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Hotlines and crawlers find items on open hosts and send notices; hosts remove them at two speeds; some items come back.
 *
 * <p><b>Forums.</b> An item post points to an upload that is found with probability
 * <pre>
 * finding = ceiling (1 - (1 - found / ceiling)^notices)
 * </pre>
 * where notices is 1 today: however much is crawled, the share {@code 1 - ceiling} lies where no crawler comes. It is found after an exponential time of
 * mean {@code findDays / notices}. A host cooperates with probability {@code cooperative} plus what obligations add,
 * and then removes after an exponential time with median {@code cooperativeDays}; another host removes after a Weibull time of scale {@code
 * otherScaleDays} and shape {@code otherShape}, so that about half of the items are removed within one week and nine tenths within four
 * weeks. An item comes back with probability {@code reupload} x the factor that policies set, repeatedly, and takes the same times each
 * time.
 *
 * <p><b>Open channels.</b> The listed and the unlisted items I of a channel, whose sum is about 1 in usual times, change by
 * <pre>
 * dI/dt = uploads x kind x (1 - blocked) x own x stock^-supplierResponse - I / life
 * own   = 1 - fromPersons + fromPersons x shared / usually shared
 * life  = (1 - f) lifeDays + f (c L(cooperative) + (1 - c) L(other))
 * L(h)  = 1 / (1 / lifeDays + (1 - reupload) / (findDays / notices + days of h))
 * </pre>
 * where kind is the share of listed or unlisted items among uploads, blocked the share that detection stops, stock the sum, f the hosted share x
 * finding, c the share of hosts that cooperate, and shared what persons shared in the channel today; usually they share {@code usualShares} per day and 1,000
 * persons at risk over all channels. Suppliers answer scarcity with more uploads. Non-cooperating hosts bound what crawlers can do: however fast items are
 * found, these hosts take their time.
 *
 * <p><b>Obligations.</b> What obligations add to the share of cooperating hosts is lost by the share of suppliers that have moved to hosts which
 * they do not reach. It goes to {@code relocation} of the addition, at the rate {@code 1 / relocationDays}.
 *
 * <p><b>Departure.</b> Times of removal are published (Bundesregierung 2023, 2024); which share of all items hotlines find is not. Most of the supply
 * to open channels comes from outside the modelled population. The response of suppliers and their relocation are analogues: after closings, markets were
 * supplied again within weeks (Aguiar et al. 2018).
 */
@Process(
        name = "removal",
        summary = "Notices find items on hosts; cooperative hosts remove fast, others slowly; some items come back.",
        theory = "Situational prevention: removal of opportunities",
        sources = {"bundesregierung2023", "bundesregierung2024", "c3p2021", "inhope2023", "aguiar2018"})
public final class Removal implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream NOTICE = Stream.of(Domain.BEHAVIOUR, "removal.notice");

    /** Largest share that is used, so that a division by the rest stays finite. */
    private static final double MOST = 0.999;

    private final Parameters set;
    private final double findDays;
    private final double cooperativeRate;
    private final double otherShape;
    private final double reupload;
    private final ChannelStock stock;

    /** What can be set. */
    @Group("removal")
    public record Parameters(
            @Evidence(
                    meaning = "Share of uploads that notices find today",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "c3p2021")
            Share found,

            @Evidence(
                    meaning = "Mean time to find an upload",
                    usual = 10,
                    low = 3,
                    high = 30,
                    grade = Grade.C,
                    source = "c3p2021")
            Days findDays,

            @Evidence(
                    meaning = "Share of hosts that cooperate today",
                    usual = 0.6,
                    low = 0.3,
                    high = 0.7,
                    grade = Grade.B,
                    source = {"inhope2023", "huikuri2023"})
            Share cooperative,

            @Evidence(
                    meaning = "Median time until a cooperative host removes an item",
                    usual = 0.6,
                    low = 0.5,
                    high = 2,
                    grade = Grade.A,
                    source = "bundesregierung2023")
            Days cooperativeDays,

            @Evidence(
                    meaning = "Scale of the time until another host removes an item",
                    usual = 11,
                    low = 9,
                    high = 14,
                    grade = Grade.A,
                    source = "bundesregierung2023")
            Days otherScaleDays,

            @Evidence(
                    meaning = "Shape of the distribution of that time",
                    usual = 0.8,
                    low = 0.7,
                    high = 0.9,
                    least = 0.01,
                    most = 100,
                    grade = Grade.A,
                    source = "bundesregierung2023")
            Factor otherShape,

            @Evidence(
                    meaning = "Chance that a removed item comes back",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "c3p2021")
            Probability reupload,

            @Evidence(
                    meaning = "Largest share of uploads that any crawling finds",
                    usual = 0.6,
                    low = 0.4,
                    high = 0.9,
                    grade = Grade.C,
                    source = "c3p2021")
            Share ceiling,

            @Evidence(
                    meaning = "How strongly suppliers of open channels answer scarcity with uploads (exponent)",
                    usual = 0.3,
                    low = 0,
                    high = 1,
                    grade = Grade.B,
                    source = "aguiar2018")
            Factor supplierResponse,

            @Evidence(
                    meaning = "Share of the uploads to open channels that comes from the modelled population"
                            + " in usual times",
                    usual = 0.2,
                    low = 0,
                    high = 0.5,
                    grade = Grade.C,
                    source = "bissias2016")
            Share fromPersons,

            @Evidence(
                    meaning = "Items that persons share on open channels per day and 1,000 persons at risk in"
                            + " usual times",
                    usual = 0.25,
                    low = 0.1,
                    high = 1,
                    least = 1e-6,
                    most = 1e6,
                    grade = Grade.C,
                    source = "assumption")
            Factor usualShares,

            @Evidence(
                    meaning = "Share of newly obliged hosts from which suppliers move to hosts out of reach",
                    usual = 0.4,
                    low = 0,
                    high = 0.8,
                    grade = Grade.B,
                    source = "aguiar2018")
            Share relocation,

            @Evidence(
                    meaning = "Mean time until these suppliers have moved",
                    usual = 180,
                    low = 60,
                    high = 720,
                    grade = Grade.C,
                    source = "assumption")
            Days relocationDays)
            implements Serializable {}

    /** The mechanism. */
    public Removal(Parameters parameters) {
        set = parameters;
        findDays = Math.max(Double.MIN_NORMAL, parameters.findDays().value());
        cooperativeRate = FastMath.log(2)
                / Math.max(Double.MIN_NORMAL, parameters.cooperativeDays().value());
        otherShape = Math.max(Double.MIN_NORMAL, parameters.otherShape().value());
        reupload = Math.min(MOST, parameters.reupload().value());
        stock = new ChannelStock(parameters);
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        double notices = world.levers.notices;
        double finding = finding(set, notices);
        stock.relocate(world);
        double cooperating = Math.min(1, set.cooperative().value() + ChannelStock.obliged(world));
        int before = -1;
        int number = 0;
        for (int post = 0; post < ledger.posts; post++) {
            int slot = ledger.author[post];
            number = slot == before ? number + 1 : 0;
            before = slot;
            if (ledger.postKind[post] == PostKind.ITEM.ordinal()) {
                world.draws.at(NOTICE, slot, persons.entryDay(slot), world.day, 2 * number);
                if (world.draws.unit(0) < finding) {
                    remove(world, slot, ledger.cell[post], 2 * number + 1, cooperating, notices);
                }
            }
        }
        stock.step(world, finding);
    }

    /** Share of uploads that is found at all at this speed of notices. */
    static double finding(Parameters set, double notices) {
        double ceiling = Math.max(set.found().value(), set.ceiling().value());
        return ceiling == 0 ? 0 : ceiling * (1 - Power.of(1 - set.found().value() / ceiling, notices));
    }

    private void remove(World world, int slot, int cell, int counter, double cooperating, double notices) {
        double finds = Inversion.exponential(world.draws.unit(1), notices / findDays);
        boolean cooperates = world.draws.unit(2) < cooperating;
        double returns = Inversion.geometric(world.draws.unit(3), 1 - Math.min(MOST, reupload * world.levers.reupload));
        world.draws.at(NOTICE, slot, world.persons.entryDay(slot), world.day, counter);
        double u = world.draws.unit53(0);
        double removes = cooperates
                ? Inversion.exponential(u, cooperativeRate)
                : set.otherScaleDays().value() * Power.of(-FastMath.log(u), 1 / otherShape);
        world.ledger.notice(removes, cooperates);
        double gone = world.day + 1 + returns * (finds + removes);
        world.boards.goneBy(cell, gone);
    }
}
