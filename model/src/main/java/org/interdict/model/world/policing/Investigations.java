package org.interdict.model.world.policing;

import java.io.Serializable;
import org.interdict.model.population.Act;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Flag;
import org.interdict.model.population.Population;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.world.lever.LeadOrder;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.state.Tally;

/**
 * Opens leads and cases at the agency of the person's region, and knows how the open lead of each person ranks.
 *
 * <p>A person has one open lead at most. If a graver one comes in, the open one is worked on as that from then on: it waits in the queue of
 * the new rank, and the row in the old queue counts no longer.
 */
public final class Investigations implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Stream SHOWN = Stream.of(Domain.BEHAVIOUR, "investigations.shown");
    private static final Stream SCORED = Stream.of(Domain.BEHAVIOUR, "investigations.scored");
    private static final int GRAVE_ACTS = Act.GROOM.bit() | Act.PRODUCE.bit() | Act.CONTACT.bit();

    /** Paid staff that works on ordered cases. */
    public final TaskForce onCases;
    /** Paid staff that works on leads from operations. */
    public final TaskForce onOperations;
    /** Work that was done today on operations and paid for them, [investigator-days]. */
    public double operationDays;
    /** Work of the payments units today, [investigator-days]. */
    public double paymentDays;
    /** What all units for payments can do per day, [investigator-days]; set by live streaming. */
    public double unitDays;
    /** Work on a case against a confirmed payer, [investigator-days]; set by live streaming. */
    public double payerCaseDays;

    private double graveShown;
    private LeadOrder order = LeadOrder.TODAY;
    private double scoreError;
    /** Places for treatment in place of custody that are free now, [persons]. */
    private double places = 1;

    private final byte[] rank;
    /** Part by which treatment in place of custody lowers the chance of going on after the last arrest, in 127ths. */
    private final byte[] treated;

    private final Population persons;
    private final Agency[] agencies;
    private final Draws draws;
    private final Calendar calendar;
    private final Tally tally;

    /** No leads about these persons; today is the day that the calendar has come to. */
    public Investigations(Population persons, Agency[] agencies, Draws draws, Calendar calendar, Tally tally) {
        this(
                persons,
                agencies,
                draws,
                calendar,
                tally,
                new byte[persons.size],
                new byte[persons.size],
                new TaskForce(),
                new TaskForce());
    }

    private Investigations(
            Population persons,
            Agency[] agencies,
            Draws draws,
            Calendar calendar,
            Tally tally,
            byte[] rank,
            byte[] treated,
            TaskForce onCases,
            TaskForce onOperations) {
        this.persons = persons;
        this.agencies = agencies;
        this.draws = draws;
        this.calendar = calendar;
        this.tally = tally;
        this.rank = rank;
        this.treated = treated;
        this.onCases = onCases;
        this.onOperations = onOperations;
    }

    /** An independent copy for a copied world, of which these are the parts. */
    public Investigations copy(Population ofPersons, Agency[] at, Draws by, Calendar on, Tally counted) {
        Investigations copy = new Investigations(
                ofPersons, at, by, on, counted, rank.clone(), treated.clone(), onCases.copy(), onOperations.copy());
        copy.graveShown = graveShown;
        copy.order = order;
        copy.scoreError = scoreError;
        copy.places = places;
        copy.operationDays = operationDays;
        copy.paymentDays = paymentDays;
        copy.unitDays = unitDays;
        copy.payerCaseDays = payerCaseDays;
        return copy;
    }

    /** Begins a day of work. */
    public void beginDay() {
        onCases.beginDay();
        onOperations.beginDay();
        operationDays = 0;
        paymentDays = 0;
    }

    /** What was worked today by other staff than the agencies' general one, [investigator-days]. */
    public double specialDays() {
        return onCases.worked() + onOperations.worked() + operationDays + paymentDays;
    }

    /**
     * Follows what policies ask for today: the order of leads, and places for treatment in place of custody. It begins
     * with one place; unused ones do not add up.
     *
     * @param shown chance that a lead about a person with grave acts shows them
     */
    public void follow(Levers levers, double shown) {
        graveShown = shown;
        order = levers.leadOrder;
        scoreError = levers.leadError;
        double perDay = levers.alternatives;
        places = perDay == 0 ? 1 : Math.min(places + perDay, Math.max(1, perDay));
    }

    /** In which order leads are taken up. */
    public LeadOrder order() {
        return order;
    }

    /** Takes a place for treatment in place of custody, if one is free. */
    public boolean takePlace() {
        boolean free = places >= 1;
        places -= free ? 1 : 0;
        return free;
    }

    /** Notes the part by which treatment lowers an arrested person's chance of going on, [0, 1]; 0 for custody. */
    public void treat(int slot, double effect) {
        treated[slot] = (byte) Math.round(effect * Byte.MAX_VALUE);
    }

    /** That part, [0, 1]. */
    public double treated(int slot) {
        return treated[slot] / (double) Byte.MAX_VALUE;
    }

    /** Whether the open lead of a person is of this rank; false if there is none. */
    public boolean open(int slot, LeadRank asked) {
        return persons.has(slot, Flag.LEAD_OPEN) && rank[slot] == asked.ordinal();
    }

    /** Whether agencies work on a case against the person, or have planned to. */
    public boolean underWay(int slot) {
        return open(slot, LeadRank.CASE);
    }

    /** Marks a person whose case is planned or taken up. */
    public void take(int slot) {
        tally.leads += persons.has(slot, Flag.LEAD_OPEN) ? 0 : 1;
        persons.set(slot, Flag.LEAD_OPEN);
        rank[slot] = (byte) LeadRank.CASE.ordinal();
    }

    /** A lead comes in that no operation has given; how it ranks follows from what it shows. */
    public void lead(int slot, double days, double known) {
        lead(slot, shown(slot), days, known);
    }

    /** An operation in a forum gives a lead. */
    public void reveal(int slot, double days, double known) {
        lead(slot, LeadRank.REVEALED, days, known);
    }

    private void lead(int slot, LeadRank as, double days, double known) {
        boolean open = persons.has(slot, Flag.LEAD_OPEN);
        if (open && rank[slot] <= as.ordinal()
                || !agencies[persons.traits.region(slot)]
                        .leads(as)
                        .add(slot, persons.entryDay(slot), calendar.today(), days, known)) {
            return;
        }
        tally.leads += open ? 0 : 1;
        persons.set(slot, Flag.LEAD_OPEN);
        rank[slot] = (byte) as.ordinal();
    }

    private LeadRank shown(int slot) {
        if (order == LeadOrder.RISK) {
            return scored(slot);
        }
        int path = persons.course.pathway(slot);
        if (persons.has(slot, Flag.CONVICTED)) {
            return LeadRank.GRAVE;
        }
        if ((path & GRAVE_ACTS) != 0) {
            draws.at(SHOWN, slot, persons.entryDay(slot), calendar.today(), 0);
            if (draws.unit(0) < graveShown) {
                return LeadRank.GRAVE;
            }
        }
        return (path & Act.SHARE.bit()) != 0 ? LeadRank.SHARES : LeadRank.VIEWS;
    }

    /** The rank by an estimate of the severity of what the person does. */
    private LeadRank scored(int slot) {
        draws.at(SCORED, slot, persons.entryDay(slot), calendar.today(), 0);
        double error = scoreError > 0 ? StrictMath.exp(scoreError * Inversion.normal(draws.unit(0))) : 1;
        double score = Severity.of(persons, slot) * error;
        return score >= Severity.SOLICITS
                ? LeadRank.GRAVE
                : score >= Severity.SHARES ? LeadRank.SHARES : LeadRank.VIEWS;
    }

    /**
     * Opens the case against a person whom a victim's word or a record has identified, unless agencies have one.
     *
     * @param named whether an identified victim has named the person
     */
    public void identified(int slot, double days, double known, boolean named) {
        if (!underWay(slot)
                && agencies[persons.traits.region(slot)].cases.addIdentified(
                        slot, persons.entryDay(slot), calendar.today(), days, known, named)) {
            take(slot);
        }
    }

    /** Opens an ordered case that is not planned yet, unless agencies have one. */
    public void order(int slot, double days, double known) {
        if (!underWay(slot) && queued(slot, days, known)) {
            take(slot);
        }
    }

    /** Takes up a planned case; whether there was room for it. */
    public boolean queued(int slot, double days, double known) {
        return agencies[persons.traits.region(slot)].ordered.add(
                slot, persons.entryDay(slot), calendar.today(), days, known);
    }

    /** Closes the open lead of a person. */
    public void drop(int slot) {
        persons.unset(slot, Flag.LEAD_OPEN);
    }
}
