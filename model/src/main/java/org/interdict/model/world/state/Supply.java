package org.interdict.model.world.state;

import java.io.Serializable;

/** What open channels and live streams offer; it comes from outside the modelled population. */
public final class Supply implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Items that can be met on open channels, 1 in normal times, [factor]. */
    public double openItems = 1;
    /** Share of uploads to open channels that is blocked, [0, 1]. */
    public double blocked;
    /** Facilitators of live streams at work, [persons]. */
    public double facilitators;

    /** The supply of normal times, nothing blocked. */
    public Supply() {}

    /** An independent copy. */
    public Supply copy() {
        Supply copy = new Supply();
        copy.openItems = openItems;
        copy.blocked = blocked;
        copy.facilitators = facilitators;
        return copy;
    }
}
