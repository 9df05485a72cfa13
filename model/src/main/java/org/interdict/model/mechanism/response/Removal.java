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
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.PostKind;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;

/**
 * Hotlines and crawlers find items on open hosts and send notices; hosts remove at two speeds; some come back.
 *
 * <p>An item post points to an upload that is found with probability {@code 1 - (1 - found)^notices}, after an
 * exponential time of mean {@code findDays / notices}, where notices is 1 today. A host cooperates with probability
 * {@code cooperative} plus what obligations add, and then removes after an exponential time with median {@code
 * cooperativeDays}; another host removes after a Weibull time of scale {@code otherScaleDays} and shape {@code
 * otherShape}, which puts about half within a week and nine tenths within four. An item comes back with probability
 * {@code reupload} x what policies leave of it, again and again, and takes the same times each time.
 *
 * <p>The items on open channels, 1 today, move each day by {@code adjustPerDay} of the way to
 * <pre>
 * (1 - blocked) / (1 - blockedToday) x (1 + removalWeight) / (1 + removalWeight x notices)
 * </pre>
 * where blocked is the share of uploads that detection stops.
 *
 * <p><b>Departure.</b> Times of removal are published (Bundesregierung 2023, 2024); what share of all there is
 * hotlines find is not. Supply to open channels comes from outside the modelled population and is taken as given.
 */
@Process(
        name = "removal",
        summary = "Notices find items on hosts; cooperative hosts remove fast, others slowly; some items come back.",
        theory = "Situational prevention: removal of opportunities",
        sources = {"bundesregierung2023", "bundesregierung2024", "c3p2021", "inhope2023"})
public final class Removal implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream NOTICE = Stream.of(Domain.BEHAVIOUR, "removal.notice");

    /** Largest share that still leaves something: a division by the rest stays finite. */
    private static final double MOST = 0.999;

    private final Parameters set;
    private final double findDays;
    private final double cooperativeRate;
    private final double otherShape;
    private final double reupload;
    private final double adjust;
    private final double blockedToday;

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
                    meaning = "Median time a cooperative host takes",
                    usual = 0.6,
                    low = 0.5,
                    high = 2,
                    grade = Grade.A,
                    source = "bundesregierung2023")
            Days cooperativeDays,

            @Evidence(
                    meaning = "Scale of the time another host takes",
                    usual = 11,
                    low = 9,
                    high = 14,
                    grade = Grade.A,
                    source = "bundesregierung2023")
            Days otherScaleDays,

            @Evidence(
                    meaning = "Shape of the time another host takes",
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
                    meaning = "Weight of notices in the level of items on open channels",
                    usual = 0.5,
                    low = 0.1,
                    high = 1.5,
                    grade = Grade.C,
                    source = "inhope2023")
            Factor removalWeight,

            @Evidence(
                    meaning = "Speed at which items on open channels follow blocking and removal",
                    usual = 0.03,
                    low = 0.01,
                    high = 0.1,
                    grade = Grade.C,
                    source = "assumption")
            PerDay adjustPerDay,

            @Evidence(
                    meaning = "Share of uploads to open channels that is blocked today; gives the level 1",
                    usual = 0.126,
                    low = 0.05,
                    high = 0.3,
                    grade = Grade.C,
                    source = "c3p2021")
            Share blockedToday)
            implements Serializable {}

    /** The mechanism. */
    public Removal(Parameters parameters) {
        set = parameters;
        findDays = Math.max(Double.MIN_NORMAL, parameters.findDays().value());
        cooperativeRate = FastMath.log(2)
                / Math.max(Double.MIN_NORMAL, parameters.cooperativeDays().value());
        otherShape = Math.max(Double.MIN_NORMAL, parameters.otherShape().value());
        reupload = Math.min(MOST, parameters.reupload().value());
        adjust = Math.min(1, parameters.adjustPerDay().value());
        blockedToday = Math.min(MOST, parameters.blockedToday().value());
    }

    @Override
    public void step(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        double notices = world.levers.notices;
        double finding = 1 - Power.of(1 - set.found().value(), notices);
        double cooperating = Math.min(1, set.cooperative().value() + world.levers.hosts);
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
        double aim = (1 - world.supply.blocked)
                / (1 - blockedToday)
                * (1 + set.removalWeight().value())
                / (1 + set.removalWeight().value() * notices);
        world.supply.openItems += adjust * (aim - world.supply.openItems);
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
