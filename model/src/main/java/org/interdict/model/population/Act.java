package org.interdict.model.population;

/** Kinds of act that a person's path can take, in the order of the bits of the pathway column. Counted, never described. */
public enum Act {
    /** Viewed an item. */
    VIEW,
    /** Shared an item. */
    SHARE,
    /** Solicited online. */
    GROOM,
    /** Bought a live stream. */
    LIVE_STREAM,
    /** Offended offline. */
    CONTACT,
    /** Produced items. */
    PRODUCE,
    /** Registered at a forum. */
    REGISTER,
    /** Sought help. */
    SEEK_HELP;

    private static final Act[] VALUES = values();

    /** The act with this ordinal. */
    public static Act at(int ordinal) {
        return VALUES[ordinal];
    }

    /** The bit of the pathway column. */
    public int bit() {
        return 1 << ordinal();
    }
}
