package org.interdict.model.mechanism.response;

import java.io.Serializable;
import org.interdict.model.population.Act;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.population.Stage;
import org.interdict.model.population.StageSet;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.world.World;
import org.interdict.model.world.policing.Cases;
import org.interdict.model.world.state.DueCursor;

/** What follows from a lead and from an arrest: a part of {@link Enforcement} that its operations share. */
final class Arrests implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream DEVICE = Stream.of(Domain.BEHAVIOUR, "enforcement.device");
    private static final Stream DISCOVERED = Stream.of(Domain.POPULATION, "enforcement.discovered");
    private static final Stream CUSTODY = Stream.of(Domain.BEHAVIOUR, "enforcement.custody");
    private static final Stream ALTERNATIVE = Stream.of(Domain.BEHAVIOUR, "enforcement.alternative");
    private static final StageSet ARRESTED = StageSet.of(Stage.ARRESTED);

    private final Enforcement.Parameters set;
    private final double custodyDays;

    Arrests(Enforcement.Parameters parameters) {
        set = parameters;
        custodyDays = Math.max(1, parameters.custodyDays().value());
    }

    /** Releases persons whose time in custody is over: for good, or to where those are who do not look, with fear. */
    void release(World world) {
        Population persons = world.persons;
        DueCursor due = world.due(ARRESTED);
        while (due.next()) {
            int slot = due.slot();
            persons.course.lastDeed(slot, world.day);
            world.draws.at(CUSTODY, slot, persons.entryDay(slot), persons.course.stageSince(slot), 1);
            boolean offended = (persons.course.pathway(slot) & Act.CONTACT.bit()) != 0;
            double stops = offended
                    ? set.desistWithOffence().value()
                    : set.desistAfterArrest().value();
            if (world.draws.unit(0) < 1 - (1 - stops) * (1 - world.investigations.treated(slot))) {
                world.membership.moveTo(slot, Stage.DESISTED);
                world.calendar.cancel(slot);
            } else {
                persons.mind.risk(
                        slot,
                        Math.max(persons.mind.risk(slot), set.riskAfterArrest().value()));
                world.membership.moveTo(slot, Stage.OUTSIDE);
            }
        }
    }

    /** Adds a lead that no operation in a forum has given. */
    void lead(World world, int slot) {
        world.investigations.lead(
                slot, set.triageDays().value(), set.reactivePublicity().value());
    }

    /** Adds a lead that an operation in a forum has given. */
    void reveal(World world, int slot) {
        world.investigations.reveal(
                slot, set.triageDays().value(), set.reactivePublicity().value());
    }

    /**
     * Arrests a person.
     *
     * @param known how far this becomes known to members, [0, 1]
     * @param named whether an identified victim has named the person
     */
    void arrest(World world, int slot, double known, boolean named) {
        Population persons = world.persons;
        int stage = persons.stage(slot);
        world.ledger.arrest(slot, Stage.member(stage) ? persons.course.home(slot) : -1, known);
        world.tally.arrests++;
        world.tally.totalArrests++;
        world.tally.arrestsOfCore += stage >= Stage.ESTABLISHED.ordinal() && Stage.member(stage) ? 1 : 0;
        world.tally.arrestsOfLeaders += persons.has(slot, Flag.LEADER) ? 1 : 0;
        boolean again = persons.has(slot, Flag.CONVICTED);
        persons.set(slot, Flag.CONVICTED);
        world.investigations.drop(slot);
        device(world, slot, named);
        world.membership.leave(slot, Stage.ARRESTED);
        world.draws.at(CUSTODY, slot, persons.entryDay(slot), world.day, 0);
        double custody = Inversion.exponential(world.draws.unit53(0), 1 / custodyDays);
        boolean offended = world.ledger.contactShown[world.ledger.arrests - 1];
        double away = again || offended ? custody(world, slot, custody) : alternative(world, slot, custody);
        world.calendar.schedule(slot, world.day + 1 + (int) Math.min(away, Inversion.NEVER));
    }

    private static double custody(World world, int slot, double days) {
        world.investigations.treat(slot, 0);
        return days;
    }

    /** Treatment in place of custody for a person arrested for the first time of whom no offline offence is known, if there is a place. */
    private static double alternative(World world, int slot, double custody) {
        world.draws.at(ALTERNATIVE, slot, world.persons.entryDay(slot), world.day, 0);
        if (world.draws.unit(0) >= world.levers.alternativeShare || !world.investigations.takePlace()) {
            return custody(world, slot, custody);
        }
        world.tally.diverted++;
        boolean brokenOff = world.draws.unit(1) < world.levers.alternativeDropout;
        world.investigations.treat(slot, brokenOff ? 0 : world.levers.alternativeEffect);
        return world.levers.alternativeDays * (brokenOff ? world.draws.unit(2) : 1);
    }

    /** What a seized device shows: ties, an offline offence if this person hides none, victims. */
    private void device(World world, int slot, boolean named) {
        Population persons = world.persons;
        world.draws.at(DISCOVERED, slot, persons.entryDay(slot), 0, 0);
        if ((persons.course.pathway(slot) & Act.CONTACT.bit()) != 0
                && (named || world.draws.unit(0) < set.contactFound().value())) {
            world.tally.totalContactFound++;
            world.ledger.contactShown[world.ledger.arrests - 1] = true;
        }
        for (int place = 0; place < Ties.WIDTH; place++) {
            int other = world.ties.other(slot, place, persons);
            if (other >= 0 && Stage.member(persons.stage(other))) {
                world.draws.at(DEVICE, slot, persons.entryDay(slot), world.day, place);
                if (world.draws.unit(0) < set.tieLead().value()) {
                    lead(world, other);
                }
            }
        }
        Cases cases = world.cases;
        for (int row = 0; row < cases.count; row++) {
            if (cases.offender[row] == slot && cases.entry[row] == persons.entryDay(slot)) {
                cases.seize(row, 1 + world.levers.victimPriority);
                cases.end(row);
            }
        }
        persons.unset(slot, Flag.CASE_OPEN);
    }
}
