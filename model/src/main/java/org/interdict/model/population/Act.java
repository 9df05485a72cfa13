package org.interdict.model.population;

/**
 * Kinds of act that a person's path can take, in the order of the bits of the pathway; then those that are only logged. Counted, never
 * described.
 */
public enum Act {
    /** Views an item. */
    VIEW,
    /** Shares an item. */
    SHARE,
    /** Solicits online. */
    GROOM,
    /** Buys a live stream. */
    LIVE_STREAM,
    /** Offends offline. */
    CONTACT,
    /** Produces items. */
    PRODUCE,
    /** Registers at a forum. */
    REGISTER,
    /** Seeks help. */
    SEEK_HELP,
    /** Visits a forum; only logged. */
    VISIT,
    /** Opens a thread; only logged. */
    POST,
    /** Replies to a post; only logged. */
    REPLY,
    /** Is replied to; only logged. */
    ANSWERED,
    /** Loses the home forum, which has closed; only logged. */
    VENUE_LOST;

    private static final Act[] VALUES = values();

    /** The act with this ordinal. */
    public static Act at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The bit of the pathway, which holds the acts up to {@link #SEEK_HELP}. */
    public int bit() {
        return 1 << ordinal();
    }
}
