package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.mechanism.Mechanism;
import org.interdict.model.mechanism.Process;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Hazard;
import org.interdict.model.random.Stream;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.policing.Cases;

/**
 * Victims are identified from evidence that was seized or reported; this ends ongoing harm and reveals the offender.
 *
 * <p>The victim of a case is identified at the rate
 * <pre>
 * identifyPerDay x (1 + evidenceEffect x evidence) x analysts x min(1, capacity / cases)
 * </pre>
 * where evidence counts what seized devices and servers and detected new items show, analysts is 1 today, and capacity is {@code
 * casesPerThousand} per 1,000 persons at risk: if there are more cases, they share the analysts. Identification ends the harm and closes
 * the case. If the offender is free and there is no open lead, a case against the offender is added to those that are worked on first. The
 * victim has named the offender, so that the case needs no attribution; it takes {@code leadWork}, and an arrest from it shows the offence
 * and becomes known to the extent {@code known}.
 *
 * <p>Each item that an arrested person holds shows the victim of another open case with probability {@code shownPerItem}; if any does, one
 * of these cases, all equally likely, gets a set of evidence. (Items go from hand to hand, so that victims are found on devices of persons
 * who never met them: this is what an international database of series lives on, Interpol 2022.)
 *
 * <p>Without identification the harm of a case ends with probability {@code endPerDay} per day, and the case is dropped
 * {@code forgottenDays} after it was opened.
 *
 * <p><b>Departure.</b> The source article names the identification of victims as the central question and gives no
 * rate. The growth of the international database bounds the pace; how much evidence speeds it up is assumed.
 */
@Process(
        name = "victim-identification",
        summary = "Analysts identify victims from evidence; identification ends ongoing harm and reveals the offender.",
        theory = "Protection first: victim identification as the central question (Huikuri 2023)",
        sources = {"huikuri2023", "interpol2022", "ecpat2018", "nca2020"})
public final class VictimIdentification implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream IDENTIFY = Stream.of(Domain.BEHAVIOUR, "identification.identify");
    private static final Stream SHOWN = Stream.of(Domain.BEHAVIOUR, "identification.shown");
    private static final Stream CASE = Stream.of(Domain.BEHAVIOUR, "identification.case");
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;

    /** What can be set. */
    @Group("identification")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which a case without evidence is identified",
                    usual = 0.00025,
                    low = 0.0001,
                    high = 0.001,
                    grade = Grade.C,
                    source = "interpol2022")
            PerDay identifyPerDay,

            @Evidence(
                    meaning = "How much each piece of evidence multiplies that rate",
                    usual = 6,
                    low = 2,
                    high = 30,
                    grade = Grade.C,
                    source = "interpol2022")
            Factor evidenceEffect,

            @Evidence(
                    meaning = "Chance that an item on a seized device shows the victim of another open case",
                    usual = 0.0003,
                    low = 0.0001,
                    high = 0.005,
                    grade = Grade.C,
                    source = "interpol2022")
            Probability shownPerItem,

            @Evidence(
                    meaning = "Cases that today's analysts can work on at full pace, per 1,000 persons at risk",
                    usual = 5,
                    low = 1,
                    high = 15,
                    grade = Grade.C,
                    source = "ecpat2018")
            Factor casesPerThousand,

            @Evidence(
                    meaning = "Rate at which ongoing harm ends by itself",
                    usual = 0.0025,
                    low = 0.0005,
                    high = 0.004,
                    grade = Grade.C,
                    source = "assumption")
            PerDay endPerDay,

            @Evidence(
                    meaning = "Time after which a case is no longer worked on",
                    usual = 3650,
                    low = 1825,
                    high = 7300,
                    grade = Grade.C,
                    source = "assumption")
            Days forgottenDays,

            @Evidence(
                    meaning = "Work to build a case against a named offender, in investigator-days",
                    usual = 5,
                    low = 2,
                    high = 15,
                    grade = Grade.C,
                    source = "assumption")
            InvestigatorDays leadWork,

            @Evidence(
                    meaning = "How far such an arrest becomes known",
                    usual = 0.1,
                    low = 0,
                    high = 0.3,
                    grade = Grade.C,
                    source = "assumption")
            Share known)
            implements Serializable {}

    /** The mechanism. */
    public VictimIdentification(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void step(World world) {
        devices(world);
        Cases cases = world.cases;
        Population persons = world.persons;
        double capacity = set.casesPerThousand().value() * world.settings.population() / PER_THOUSAND;
        double pace =
                set.identifyPerDay().value() * world.levers.analysts * Math.min(1, capacity / Math.max(1, cases.count));
        for (int row = 0; row < cases.count; ) {
            int slot = cases.offender[row];
            world.draws.at(IDENTIFY, slot, cases.entry[row], world.day, cases.openedOn[row] & 0xFFFF);
            double rate = pace * (1 + set.evidenceEffect().value() * cases.evidence[row]);
            boolean there = persons.entryDay(slot) == cases.entry[row];
            if (Hazard.strikes(world.draws.unit(0), rate)) {
                world.tally.victimsIdentified++;
                world.tally.victimsInOperations += cases.seized[row] ? 1 : 0;
                world.tally.totalVictimsIdentified++;
                world.tally.totalDaysToIdentification += world.day - cases.openedOn[row];
                if (there) {
                    unmark(world, row);
                    expose(world, slot);
                }
                cases.remove(row);
            } else if (world.day - cases.openedOn[row] > set.forgottenDays().value()) {
                if (there) {
                    unmark(world, row);
                }
                cases.remove(row);
            } else {
                if (cases.active[row] && world.draws.unit(1) < set.endPerDay().value()) {
                    cases.end(row);
                    if (there) {
                        persons.unset(slot, Flag.CASE_OPEN);
                    }
                }
                row++;
            }
        }
    }

    /** What the devices seized today show about victims of other persons than their owners. */
    private void devices(World world) {
        Population persons = world.persons;
        for (int arrest = 0; arrest < world.ledger.arrests; arrest++) {
            int slot = world.ledger.arrested[arrest];
            double items = persons.activity.common(slot) + persons.activity.rare(slot);
            double shown = 1 - StrictMath.pow(1 - set.shownPerItem().value(), items);
            world.draws.at(SHOWN, slot, persons.entryDay(slot), world.day, 0);
            if (world.draws.unit(0) < shown) {
                int row = drawn(world, slot);
                if (row >= 0) {
                    world.cases.seize(row, 1 + world.levers.victimPriority);
                }
            }
        }
    }

    /** A case of another offender; all are equally likely, and one case more or less changes only the choices that fall on it. */
    private static int drawn(World world, int slot) {
        Cases cases = world.cases;
        int entry = world.persons.entryDay(slot);
        int best = -1;
        double least = 1;
        for (int row = 0; row < cases.count; row++) {
            if (cases.offender[row] != slot || cases.entry[row] != entry) {
                // The arrested person takes the place of the day; the day of opening tells the cases of one offender
                // apart.
                world.draws.at(CASE, cases.offender[row], cases.entry[row], slot, cases.openedOn[row] & 0xFFFF);
                double u = world.draws.unit53(0);
                if (u < least) {
                    least = u;
                    best = row;
                }
            }
        }
        return best;
    }

    /** Removes the mark of an ongoing case from the offender, if this case is the ongoing one. */
    private static void unmark(World world, int row) {
        if (world.cases.active[row]) {
            world.persons.unset(world.cases.offender[row], Flag.CASE_OPEN);
        }
    }

    private void expose(World world, int slot) {
        if (!world.persons.at(slot, Stage.ARRESTED)) {
            world.investigations.identified(
                    slot, set.leadWork().value(), set.known().value(), true);
        }
    }
}
