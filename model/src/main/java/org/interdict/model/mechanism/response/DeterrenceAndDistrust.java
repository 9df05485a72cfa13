package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.Venues;
import org.interdict.model.world.World;
import org.interdict.model.world.state.Ledger;
import org.interdict.model.world.state.VisitCursor;

/**
 * Deterrence by police action that members see, and distrust.
 *
 * <p><b>Alarm</b> of a forum rises by {@code rise (1 - alarm)}, and the perceived risk q of a person by {@code fear (1
 * - q)}, when something becomes known to the extent k:
 * <pre>
 * arrest of a member        rise = alarmPerShare k / members in that forum, fear = tieFear k for ties of the arrested
 * seizure of a forum        rise = seizureAlarm k in every open forum,      fear = homeFear k for its members
 *   if police had run it    the same, covertFactor times as much
 * observation from within   rise = disclosureAlarm k in that forum
 * </pre>
 * Members get used to closings of forums that become known: with h closings in mind, fear and alarm at a further one are {@code 1 / (1 +
 * habituation h)} times as large. This factor is the surprise that is left. A closing enters memory at the rate {@code settlingPerDay}, so
 * that the closings of one wave do not weaken each other, and is forgotten at {@code forgettingPerDay}. A visitor's risk moves by {@code
 * contagion} of the way to the forum's alarm where that is higher. Alarm fades at {@code alarmFadePerDay}, risk as described under persons,
 * computed at visits.
 *
 * <p><b>Trust</b> of a forum falls by {@code trustLoss} x the rise of its alarm, and moves by {@code trustRecoveryPerDay} of the
 * way per day to that of a new forum x {@code (1 - trustOfLeaders (1 - led))}, where led is how far coordinators lead it (see promotion).
 * At a visit a member drops the weakest tie, if it is weaker than {@code weakTie}, with
 * probability {@code dropTies x alarm}.
 *
 * <p><b>Opponents</b> arise from what becomes known outside: a seizure raises the opposition o from outside by {@code outcry k (1 - o)}; it
 * fades at {@code outcryFadePerDay}, and adds to the pressure of opponents that a policy brings. What it does to members is described under
 * marginalisation, definitions and neutralisation.
 *
 * <p><b>Departure.</b> O'Connell (2001) counts opponents among the roles in a community; that they come with publicity is our reading.
 * Announced sentences have no effect here: no study found one (Ladegaard 2018; Collier et al. 2019). That fear fades
 * within weeks is taken from drug markets and DDoS-for-hire services. That a covert takeover costs more trust than a seizure is taken from
 * one drug market, where a fifth of the members changed their name (van Wegberg and Verburgh 2018).
 */
@Process(
        name = "deterrence-and-distrust",
        summary = "Arrests and seizures that members see raise perceived risk; trust falls and weak ties are"
                + " dropped; both recover.",
        theory = "Deterrence by perceived certainty; adaptation of criminal networks (Duxbury and Haynie 2020)",
        sources = {"duxbury2020", "duxbury2019", "ladegaard2018", "collier2019", "vanderbruggen2021b"})
public final class DeterrenceAndDistrust implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream DROP = Stream.of(Domain.NETWORK, "distrust.drop");

    private final Parameters set;
    private final double trustRecovery;
    private final double opponentsLeft;

    /** What can be set. */
    @Group("distrust")
    public record Parameters(
            @Evidence(
                    meaning = "Alarm in a forum per share of its members arrested",
                    usual = 10,
                    low = 2,
                    high = 30,
                    grade = Grade.C,
                    source = "duxbury2020")
            Factor alarmPerShare,

            @Evidence(
                    meaning = "Rise of perceived risk when a tie is arrested",
                    usual = 0.3,
                    low = 0.1,
                    high = 0.6,
                    grade = Grade.C,
                    source = "duxbury2020")
            Share tieFear,

            @Evidence(
                    meaning = "Alarm in every other forum at a fully known seizure",
                    usual = 0.25,
                    low = 0.05,
                    high = 0.5,
                    grade = Grade.B,
                    source = {"collier2019", "vu2025"})
            Share seizureAlarm,

            @Evidence(
                    meaning = "Rise of perceived risk of members of a seized forum",
                    usual = 0.85,
                    low = 0.2,
                    high = 0.9,
                    grade = Grade.B,
                    source = "vanwegberg2018")
            Share homeFear,

            @Evidence(
                    meaning = "Fear and alarm at the closing of a forum that police had run, in multiples of those"
                            + " at another seizure",
                    usual = 2,
                    low = 1,
                    high = 4,
                    grade = Grade.B,
                    source = {"vanwegberg2018", "elbahrawy2020"})
            Factor covertFactor,

            @Evidence(
                    meaning = "Alarm in a forum in which an observation from within becomes fully known",
                    usual = 0.4,
                    low = 0.1,
                    high = 0.8,
                    grade = Grade.C,
                    source = "vanderbruggen2021b")
            Share disclosureAlarm,

            @Evidence(
                    meaning = "How much each closing in mind weakens fear and alarm at a further one",
                    usual = 5,
                    low = 0,
                    high = 6,
                    grade = Grade.B,
                    source = "vu2025")
            Factor habituation,

            @Evidence(
                    meaning = "Rate at which members come to expect further closings after one by police",
                    usual = 0.03,
                    low = 0.005,
                    high = 0.05,
                    most = 1,
                    grade = Grade.C,
                    source = "vu2025")
            PerDay settlingPerDay,

            @Evidence(
                    meaning = "Rate at which a closing by police is forgotten",
                    usual = 0.008,
                    low = 0.001,
                    high = 0.01,
                    most = 1,
                    grade = Grade.C,
                    source = "assumption")
            PerDay forgettingPerDay,

            @Evidence(
                    meaning = "Part of the way to the alarm of a forum that a visitor's perceived risk moves",
                    usual = 0.5,
                    low = 0.2,
                    high = 0.8,
                    grade = Grade.C,
                    source = "assumption")
            Share contagion,

            @Evidence(
                    meaning = "Rate at which alarm fades",
                    usual = 0.08,
                    low = 0.01,
                    high = 0.1,
                    grade = Grade.B,
                    source = {"collier2019", "decaryhetu2017"})
            PerDay alarmFadePerDay,

            @Evidence(
                    meaning = "Trust lost for each unit of alarm",
                    usual = 0.5,
                    low = 0.2,
                    high = 1,
                    grade = Grade.C,
                    source = "vanderbruggen2021b")
            Factor trustLoss,

            @Evidence(
                    meaning = "Speed at which trust recovers",
                    usual = 0.05,
                    low = 0.01,
                    high = 0.06,
                    grade = Grade.C,
                    source = "assumption")
            PerDay trustRecoveryPerDay,

            @Evidence(
                    meaning = "Part of the trust climate that is missing in a forum without coordinators",
                    usual = 0.3,
                    low = 0,
                    high = 0.8,
                    grade = Grade.C,
                    source = {"oconnell2001", "dupont2017"})
            Share trustOfLeaders,

            @Evidence(
                    meaning = "Opposition from outside that a fully known seizure stirs up",
                    usual = 0.2,
                    low = 0,
                    high = 0.6,
                    grade = Grade.C,
                    source = {"oconnell2001", "jenkins2001"})
            Share outcry,

            @Evidence(
                    meaning = "Rate at which such opposition fades",
                    usual = 0.01,
                    low = 0.003,
                    high = 0.05,
                    grade = Grade.C,
                    source = "assumption")
            PerDay outcryFadePerDay,

            @Evidence(
                    meaning = "Chance that a visitor under full alarm drops a weak tie",
                    usual = 0.5,
                    low = 0.1,
                    high = 1,
                    grade = Grade.C,
                    source = "duxbury2020")
            Probability dropTies,

            @Evidence(
                    meaning = "Weight below which a tie is weak",
                    usual = 1.5,
                    low = 0.5,
                    high = 3,
                    grade = Grade.C,
                    source = "duxbury2020")
            Factor weakTie)
            implements Serializable {}

    /** The mechanism. */
    public DeterrenceAndDistrust(Parameters parameters) {
        set = parameters;
        trustRecovery = Math.min(1, parameters.trustRecoveryPerDay().value());
        opponentsLeft = FastMath.exp(-parameters.outcryFadePerDay().value());
    }

    @Override
    public void step(World world) {
        Venues venues = world.venues;
        double base = world.places.trust().value();
        double kept = FastMath.exp(-set.alarmFadePerDay().value());
        for (int forum = Venues.FIRST_FORUM; forum < venues.count; forum++) {
            if (venues.isOpen(forum)) {
                venues.alarm[forum] *= (float) kept;
                double aim = base * (1 - set.trustOfLeaders().value() * (1 - venues.led[forum]));
                venues.trust[forum] += (float) (trustRecovery * (aim - venues.trust[forum]));
            }
        }
        double settled = set.settlingPerDay().value() * world.closings.unsettled;
        world.closings.unsettled -= settled;
        world.closings.expected += settled - set.forgettingPerDay().value() * world.closings.expected;
        world.closings.surprise = 1 / (1 + set.habituation().value() * world.closings.expected);
        world.climate.opposition *= opponentsLeft;
        arrests(world);
        seizures(world);
        disclosures(world);
        visitors(world);
    }

    private void arrests(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        for (int i = 0; i < ledger.arrests; i++) {
            int slot = ledger.arrested[i];
            double known = ledger.arrestKnown[i];
            int forum = ledger.arrestedAt[i];
            if (world.venues.isOpen(forum)) {
                alarm(
                        world.venues,
                        forum,
                        set.alarmPerShare().value() * known / Math.max(1, world.venues.members[forum]));
            }
            for (int place = 0; place < Ties.WIDTH; place++) {
                int other = world.ties.other(slot, place, persons);
                if (other >= 0) {
                    world.memory.bringUpToDate(other);
                    persons.mind.risk(
                            other,
                            persons.mind.risk(other)
                                    + (float) (set.tieFear().value() * known * (1 - persons.mind.risk(other))));
                }
            }
        }
    }

    private void seizures(World world) {
        Ledger ledger = world.ledger;
        Population persons = world.persons;
        for (int i = 0; i < ledger.closings; i++) {
            double known = ledger.closingKnown[i];
            if (known == 0) {
                continue;
            }
            double factor = (ledger.closingCovert[i] ? set.covertFactor().value() : 1) * world.closings.surprise;
            world.closings.unsettled += known;
            world.climate.opposition += set.outcry().value() * known * (1 - world.climate.opposition);
            double fear = Math.min(1, set.homeFear().value() * known * factor);
            for (int forum = Venues.FIRST_FORUM; forum < world.venues.count; forum++) {
                if (world.venues.isOpen(forum)) {
                    alarm(world.venues, forum, Math.min(1, set.seizureAlarm().value() * known * factor));
                }
            }
            for (int slot = 0; slot < persons.size; slot++) {
                if (persons.course.home(slot) == ledger.closed[i] && Stage.member(persons.stage(slot))) {
                    world.memory.bringUpToDate(slot);
                    persons.mind.risk(slot, persons.mind.risk(slot) + (float) (fear * (1 - persons.mind.risk(slot))));
                }
            }
        }
    }

    private void disclosures(World world) {
        Ledger ledger = world.ledger;
        for (int i = 0; i < ledger.disclosures; i++) {
            if (world.venues.isOpen(ledger.disclosed[i])) {
                alarm(world.venues, ledger.disclosed[i], set.disclosureAlarm().value() * ledger.disclosureKnown[i]);
            }
        }
    }

    private void alarm(Venues venues, int forum, double rise) {
        double before = venues.alarm[forum];
        double after = Math.min(1, before + rise * (1 - before));
        venues.alarm[forum] = (float) after;
        venues.trust[forum] =
                (float) Math.max(0, venues.trust[forum] - set.trustLoss().value() * (after - before));
    }

    private void visitors(World world) {
        Population persons = world.persons;
        VisitCursor visits = world.visits();
        while (visits.next()) {
            int slot = visits.slot();
            double alarm = world.venues.alarm[visits.forum()];
            double risk = persons.mind.risk(slot);
            persons.mind.risk(slot, risk + set.contagion().value() * Math.max(0, alarm - risk));
            if (alarm > 0 && !world.ties.none(slot)) {
                world.draws.at(DROP, slot, persons.entryDay(slot), world.day, 0);
                if (world.draws.unit(0) < set.dropTies().value() * alarm) {
                    dropWeakest(world, slot);
                }
            }
        }
    }

    private void dropWeakest(World world, int slot) {
        int weakest = -1;
        double least = set.weakTie().value();
        for (int place = 0; place < Ties.WIDTH; place++) {
            if (world.ties.other(slot, place, world.persons) >= 0) {
                double weight = world.ties.weight(slot, place, world.day, world.memory.ties());
                if (weight < least) {
                    least = weight;
                    weakest = place;
                }
            }
        }
        if (weakest >= 0) {
            world.ties.cut(slot, weakest);
        }
    }
}
