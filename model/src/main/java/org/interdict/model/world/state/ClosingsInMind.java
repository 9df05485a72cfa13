package org.interdict.model.world.state;

import java.io.Serializable;

/** What members remember of forums that police closed, each weighted by how far it became known. */
public final class ClosingsInMind implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Closings that members expect to happen again, a fading count. */
    public double expected;
    /** Closings that have not settled in members' minds yet. */
    public double unsettled;
    /** How far a further closing would surprise those whom it affects, 1 where none is in mind, (0, 1]. */
    public double surprise = 1;

    /** No closing in mind. */
    public ClosingsInMind() {}

    /** An independent copy. */
    public ClosingsInMind copy() {
        ClosingsInMind copy = new ClosingsInMind();
        copy.expected = expected;
        copy.unsettled = unsettled;
        copy.surprise = surprise;
        return copy;
    }
}
