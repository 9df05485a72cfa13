package org.interdict.model.population;

/**
 * Where a person stands on the path into the community, or away from it. Rows of persons and checkpoints hold the ordinal, so the order
 * must not change.
 *
 * <p>The path in is OUTSIDE, SEARCHING, APPLICANT, NEWBIE, ESTABLISHED, INNER_CIRCLE (Motoyama et al. 2011; O'Halloran and Quayle
 * 2010; the paths of Fortin et al. 2018).
 */
public enum Stage {
    /** At risk, not looking. */
    OUTSIDE,
    /** Uses open channels and explores. */
    SEARCHING,
    /** Completes the assignments of a forum. */
    APPLICANT,
    /** New member of a forum. */
    NEWBIE,
    /** Member of some standing. */
    ESTABLISHED,
    /** Member with access to the innermost boards. */
    INNER_CIRCLE,
    /** Left, may come back. */
    EXITED,
    /** In custody or under supervision. */
    ARRESTED,
    /** Gets help, and uses no venue during that time. */
    IN_TREATMENT,
    /** Stopped for good. */
    DESISTED;

    private static final Stage[] VALUES = values();

    /** The stage with this ordinal. */
    public static Stage at(int ordinal) {
        return VALUES[ordinal];
    }

    /** Whether a person at this stage belongs to a forum. */
    public static boolean member(int ordinal) {
        return ordinal >= NEWBIE.ordinal() && ordinal <= INNER_CIRCLE.ordinal();
    }
}
