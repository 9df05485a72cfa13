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
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.policing.Cases;

/**
 * Victims are identified from what was seized and reported; that ends ongoing harm and exposes the offender.
 *
 * <p>The victim of a case is identified at the rate
 * <pre>
 * identifyPerDay x (1 + evidenceEffect x evidence) x analysts x min(1, capacity / cases)
 * </pre>
 * where evidence counts what seized devices and servers and detected new items show, analysts is 1 today, and capacity
 * is {@code casesPerThousand} per 1,000 persons at risk: more cases than that share the analysts. Identification ends
 * the harm and closes the case. If the offender is at large and no lead is open, one joins the cases that go before
 * what comes in by itself; the victim has named the offender, so that it needs no attribution; it takes {@code leadWork}, and an
 * arrest from it shows the offence and becomes known by {@code known}.
 *
 * <p>Without identification the harm of a case ends with probability {@code endPerDay} a day, and the case is dropped
 * {@code forgottenDays} after it was opened.
 *
 * <p><b>Departure.</b> The source article names the identification of victims as the central question and gives no
 * rate. The growth of the international database bounds the pace; how much evidence speeds it up is assumed.
 */
@Process(
        name = "victim-identification",
        summary = "Analysts identify victims from evidence; identification ends ongoing harm and exposes the offender.",
        theory = "Protection first: victim identification as the central question (Huikuri 2023)",
        sources = {"huikuri2023", "interpol2022", "ecpat2018", "nca2020"})
public final class VictimIdentification implements Mechanism {
    private static final long serialVersionUID = 1L;
    private static final Stream IDENTIFY = Stream.of(Domain.BEHAVIOUR, "identification.identify");
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;

    /** What can be set. */
    @Group("identification")
    public record Parameters(
            @Evidence(
                    meaning = "Rate at which a case without evidence is identified",
                    usual = 0.0003,
                    low = 0.0001,
                    high = 0.001,
                    grade = Grade.C,
                    source = "interpol2022")
            PerDay identifyPerDay,

            @Evidence(
                    meaning = "How much each piece of evidence multiplies that rate",
                    usual = 20,
                    low = 5,
                    high = 50,
                    grade = Grade.C,
                    source = "interpol2022")
            Factor evidenceEffect,

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
                    meaning = "Work to build a case against an exposed offender, in investigator-days",
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

    /** The offender is marked by the case that is ongoing, never by an older one. */
    private static void unmark(World world, int row) {
        if (world.cases.active[row]) {
            world.persons.unset(world.cases.offender[row], Flag.CASE_OPEN);
        }
    }

    private void expose(World world, int slot) {
        Population persons = world.persons;
        if (!world.persons.at(slot, Stage.ARRESTED)
                && !persons.has(slot, Flag.LEAD_OPEN)
                && world.agencies[persons.traits.region(slot)].ordered.addTold(
                        slot,
                        persons.entryDay(slot),
                        world.day,
                        set.leadWork().value(),
                        set.known().value())) {
            persons.set(slot, Flag.LEAD_OPEN);
            world.tally.leads++;
        }
    }
}
