package org.interdict.model.world;

import java.io.Serializable;

/** One request for an operation, written by a policy and carried out by the agencies. A reused row of {@link Orders}. */
public final class Order implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is asked for. */
    public enum Kind {
        /** Seize a forum. */
        SEIZE,
        /** Build cases against persons. */
        CASES
    }

    /** What is asked for. */
    public Kind kind = Kind.SEIZE;
    /** How targets are chosen. */
    public TargetRule rule = TargetRule.RANDOM;
    /** How many targets. */
    public int count;
    /** Coordinators to be arrested with each seizure. */
    public int administrators;
    /** How far the operation becomes known, [0, 1]. */
    public double publicity;
    /** Days before it can be carried out. */
    public double leadDays;
    /** Investigator-days it takes, each target. */
    public double work;
    /** Cooperation of the host's region below which it cannot be carried out. */
    public double cooperationNeeded;
    /** Share of persons that the observer sees, (0, 1]. */
    public double recall;
    /** Standard deviation of the observer's error, on the log scale. */
    public double error;
    /** Numbers the policy that asked, for separate draws. */
    public int source;
}
