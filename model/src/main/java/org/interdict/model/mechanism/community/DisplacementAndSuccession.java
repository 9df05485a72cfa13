package org.interdict.model.mechanism.community;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Flag;
import org.interdict.model.population.StageSet;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.VenueState;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.DueCursor;

/**
 * Closings, displacement of members, succession and new forums.
 *
 * <p><b>Closings.</b> Apart from seizures, a forum that police do not run is given up with probability {@code abandonPerDay (1 +
 * abandonUnled (1 - led))} per day, where led is how far coordinators lead it (see promotion), and after {@code idleDays} without a visit.
 *
 * <p><b>Displacement.</b> A member of a closed forum notices the closing after an exponential time. Its mean is {@code noticeDays} times
 * the surprise that is left after earlier closings (see deterrence and distrust): members who know closings know where to look. With
 * probability {@code fearEffect q} the member then stays away until an exponential time of mean {@code lieLowDays} has passed since the
 * closing. After that the member stops for now with probability {@code stop}; otherwise goes back to open channels with probability {@code
 * open}; otherwise follows others into an open forum, with a chance in proportion to
 * <pre>
 * accessibility x (members + fame + 1)^sizeExponent x exp(tieWeight x ties there)
 * </pre>
 * where a second forum counts as a tie. Rank is lost (coordinators become established members, others newbies), and
 * {@code statusKept} of status is kept. With no forum open a member looks again after another time of mean {@code
 * noticeDays}, and goes back to open channels after {@code patienceDays}.
 *
 * <p><b>Succession.</b> Each surviving coordinator would found a successor with probability
 * <pre>
 * 1 - (1 - successor x trust)^(20,000 / persons at risk)
 * </pre>
 * and one of those who would does so, after an exponential time of mean {@code successorDays}. The exponent is 1 in the default world. It
 * makes the chance that a forum has a successor independent of the size of the world: the number of coordinators grows with the population,
 * the number of forums does not. People outside the modelled population found forums at the rate {@code foundingPerDay} for each forum that
 * is missing to the usual number. The successor of a seized forum goes to a host in the haven with probability {@code relocation x led}
 * of the lost forum: who has coordinators can move out of reach. At 0 nobody reacts so.
 *
 * <p><b>Fame.</b> A new forum becomes known quickly: it is chosen as if it had, in addition to its members,
 * <pre>
 * (novelty x members of the mean open forum + successorFame x members of the lost forum) (1 - 1/fameDays)^age
 * </pre>
 * other members; the second term is only for a successor. Without fame nobody would find a forum without members, and it would be empty for
 * a year.
 *
 * <p><b>Departure.</b> That size and ties attract migrants, and the speed of migration, are taken from drug markets (ElBahrawy et al.
 * 2020), where buyers follow sellers as members here follow ties.
 */
@Process(
        name = "displacement-and-succession",
        summary = "Members of closed forums follow ties elsewhere, go back to open channels or stop; coordinators"
                + " found successors.",
        theory = "Displacement and adaptation (ElBahrawy et al. 2020; Duxbury and Haynie 2019)",
        sources = {"elbahrawy2020", "bhaskar2019", "vu2025", "duxbury2019", "owen2015"})
public final class DisplacementAndSuccession implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream ABANDON = Stream.of(Domain.BEHAVIOUR, "displacement.abandon");

    private final Parameters set;
    private final Displacement displacement;
    private final Succession succession;

    /** What can be set. */
    @Group("displacement")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which a forum is given up by those who run it",
                    usual = 0.0003,
                    low = 0.0001,
                    high = 0.001,
                    grade = Grade.C,
                    source = "owen2015")
            PerDay abandonPerDay,

            @Evidence(
                    meaning = "How much this rate rises in a forum without coordinators",
                    usual = 10,
                    low = 0,
                    high = 30,
                    grade = Grade.C,
                    source = "oconnell2001")
            Factor abandonUnled,

            @Evidence(
                    meaning = "Days without a visit after which a forum is given up",
                    usual = 90,
                    low = 30,
                    high = 180,
                    grade = Grade.C,
                    source = "assumption")
            Days idleDays,

            @Evidence(
                    meaning = "Mean time until a member of a closed forum notices the closing and moves on",
                    usual = 7,
                    low = 1.5,
                    high = 10,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Days noticeDays,

            @Evidence(
                    meaning = "Chance that a displaced member without fear stops for now",
                    usual = 0.02,
                    low = 0.01,
                    high = 0.3,
                    grade = Grade.B,
                    source = {"decaryhetu2017", "bhaskar2019"})
            Probability stop,

            @Evidence(
                    meaning = "Chance that a displaced member in full fear stays away instead of moving on",
                    usual = 0.8,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share fearEffect,

            @Evidence(
                    meaning = "Mean time for which such a displaced member stays away",
                    usual = 16,
                    low = 7,
                    high = 60,
                    grade = Grade.B,
                    source = {"collier2019", "decaryhetu2017"})
            Days lieLowDays,

            @Evidence(
                    meaning = "Chance that a displaced member goes back to open channels",
                    usual = 0.02,
                    low = 0.01,
                    high = 0.2,
                    grade = Grade.C,
                    source = "fortin2018")
            Probability open,

            @Evidence(
                    meaning = "Exponent of forum size in the choice of a new forum after a closing",
                    usual = 1.6,
                    low = 0.8,
                    high = 2.5,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Factor sizeExponent,

            @Evidence(
                    meaning = "Weight of a tie in the choice of a new forum",
                    usual = 1,
                    low = 0.3,
                    high = 2,
                    grade = Grade.B,
                    source = "elbahrawy2020")
            Coefficient tieWeight,

            @Evidence(
                    meaning = "Share of status kept in a new forum",
                    usual = 0.7,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"vanwegberg2018", "vu2025"})
            Share statusKept,

            @Evidence(
                    meaning = "Time after which a displaced member gives up looking for a forum",
                    usual = 90,
                    low = 30,
                    high = 180,
                    grade = Grade.C,
                    source = "assumption")
            Days patienceDays,

            @Evidence(
                    meaning = "Chance that a surviving coordinator founds a successor, at full trust, in the"
                            + " default world",
                    usual = 0.5,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.B,
                    source = {"vu2025", "europol2021"})
            Probability successor,

            @Evidence(
                    meaning =
                            "Chance that the successor of a seized forum is hosted in the haven, if the forum was fully led",
                    usual = 0.3,
                    low = 0,
                    high = 0.9,
                    grade = Grade.C,
                    source = {"huikuri2023", "europol2021"})
            Share relocation,

            @Evidence(
                    meaning = "Mean time until a successor opens",
                    usual = 4,
                    low = 1,
                    high = 30,
                    grade = Grade.B,
                    source = "vu2025")
            Days successorDays,

            @Evidence(
                    meaning = "Rate at which outsiders found a forum, for each forum that is missing",
                    usual = 0.01,
                    low = 0.001,
                    high = 0.02,
                    grade = Grade.C,
                    source = {"nurmi2024", "bhaskar2019"})
            PerDay foundingPerDay,

            @Evidence(
                    meaning = "Members that count for a successor when it opens, as a share of the members of the"
                            + " lost forum",
                    usual = 0.5,
                    low = 0.1,
                    high = 1,
                    grade = Grade.B,
                    source = {"vu2025", "europol2021"})
            Share successorFame,

            @Evidence(
                    meaning = "Members that count for a new forum when it opens, in multiples of the mean open forum",
                    usual = 1.5,
                    low = 0.5,
                    high = 4,
                    grade = Grade.C,
                    source = "blokland2024")
            Factor novelty,

            @Evidence(
                    meaning = "Mean time in which the fame of a new forum fades",
                    usual = 60,
                    low = 20,
                    high = 120,
                    grade = Grade.C,
                    source = "blokland2024")
            Days fameDays)
            implements Serializable {}

    /** The mechanism. */
    public DisplacementAndSuccession(Parameters parameters) {
        set = parameters;
        succession = new Succession(parameters);
        displacement = new Displacement(parameters, succession);
    }

    @Override
    public void step(World world) {
        succession.fade(world.venues);
        abandoned(world);
        for (int i = 0; i < world.ledger.closings; i++) {
            displacement.displace(world, world.ledger.closed[i]);
        }
        DueCursor due = world.due(StageSet.MEMBERS);
        while (due.next()) {
            int slot = due.slot();
            if (world.persons.has(slot, Flag.DISPLACED) && world.persons.course.displacedOn(slot) < world.day) {
                displacement.settle(world, slot);
            }
        }
        succession.foundedOutside(world);
    }

    private void abandoned(World world) {
        Venues venues = world.venues;
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.state[forum] == VenueState.OPEN.ordinal()) {
                world.draws.at(ABANDON, venues.entity[forum], venues.entry[forum], world.day, 0);
                boolean idle =
                        world.day - venues.lastVisit[forum] > set.idleDays().value();
                double rate =
                        set.abandonPerDay().value() * (1 + set.abandonUnled().value() * (1 - venues.led[forum]));
                if (idle || world.draws.unit(0) < rate) {
                    world.forums.close(forum, VenueState.CLOSED, 0);
                }
            }
        }
    }
}
