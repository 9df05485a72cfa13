package org.interdict.model.world.lever;

import java.io.Serializable;
import java.util.Arrays;

/** One request for an operation, written by a policy and carried out by the agencies. A reused row of {@link Orders}. */
public final class Order implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is asked for. */
    public enum Kind {
        /** Seize a forum and close it. */
        SEIZE,
        /** Seize a forum, run it for some days, then close it. */
        COVERT,
        /** Observe the boards of a forum from within. */
        OBSERVE,
        /** Build cases against persons. */
        CASES,
        /** Arrest facilitators of live streams and follow the payments. */
        FACILITATORS,
        /** Let officers live among members under a false name today. */
        PERSONAS
    }

    /** What is asked for. */
    public Kind kind = Kind.SEIZE;
    /** Whether a strategy asks for it; if not, today's policing does. */
    public boolean ordered;
    /** How targets are chosen. */
    public TargetRule rule = TargetRule.RANDOM;
    /** How many targets. */
    public int count;
    /** Persons against whom cases are to be built; the first {@link #count} places are in use. */
    private int[] person = new int[16];
    /** Days of entry of these persons. */
    private short[] entry = new short[16];
    /** Coordinators to be arrested with each seizure. */
    public int administrators;
    /** How far the operation becomes known, [0, 1]. */
    public double publicity;
    /** Days before it can be carried out. */
    public double leadDays;
    /** Investigator-days per target; for an operation that runs for some days, those until it runs. */
    public double work;
    /** Investigator-days per target that are paid in advance, as staff on top of the agencies' own. */
    public double paid;
    /** Investigator-days per forum that are paid in advance for the leads that the operation gives. */
    public double followUp;
    /** Days for which a forum is run or observed. */
    public double runDays;
    /** Investigator-days per day while it is run or observed. */
    public double runWork;
    /** Share by which the anonymity of visitors is lifted while it is run or observed, [0, 1]. */
    public double lifted;
    /** Chance per day that an observation is discovered, or officers under a false name who are found out per day. */
    public double discovery;
    /** Cooperation of the host's region below which it cannot be carried out. */
    public double cooperationNeeded;
    /** Members with whom all officers under a false name are in touch per day. */
    public double contacts;
    /** Share of targets that the observer sees, of payers that records show, or of contacts that give a lead, [0, 1]. */
    public double recall;
    /** Standard deviation of the observer's error, on the log scale. */
    public double error;
    /** Age of the observer's knowledge when a case is taken up, in days. */
    public double delayDays;

    /** Slot of a person against whom a case is to be built. */
    public int person(int target) {
        return person[target];
    }

    /** Day of entry of that person. */
    public int entry(int target) {
        return entry[target];
    }

    /** Makes room for this number of persons; the columns grow by doubling. */
    public void room(int persons) {
        if (persons > person.length) {
            int rows = Math.max(persons, 2 * person.length);
            person = Arrays.copyOf(person, rows);
            entry = Arrays.copyOf(entry, rows);
        }
    }

    /** Names the person of a target. */
    public void name(int target, int slot, int entryDay) {
        person[target] = slot;
        entry[target] = (short) entryDay;
    }

    /** Back to an order that asks for nothing, with no error and no delay. */
    void reset() {
        kind = Kind.SEIZE;
        ordered = true;
        rule = TargetRule.RANDOM;
        count = 0;
        administrators = 0;
        publicity = 0;
        leadDays = 0;
        work = 0;
        paid = 0;
        followUp = 0;
        runDays = 0;
        runWork = 0;
        lifted = 0;
        discovery = 0;
        cooperationNeeded = 0;
        recall = 1;
        contacts = 0;
        error = 0;
        delayDays = 0;
    }
}
