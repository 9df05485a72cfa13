package org.interdict.model.simulation;

/** What a run checks about itself at the end of every day. */
public enum Checks {
    /** Nothing; costs nothing. */
    NONE,
    /** The invariants of the world, {@link org.interdict.model.world.check.Invariants}; a run that breaks one fails. */
    INVARIANTS
}
