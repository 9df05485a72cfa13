package org.interdict.model.venue;

/** Kinds of venue. Forums have boards and members; the others are open channels, one venue each. */
public enum VenueKind {
    /** A peer-to-peer network. */
    P2P_NETWORK,
    /** Platforms of the clear web and social media. */
    CLEAR_WEB_PLATFORM,
    /** Cloud and image hosting services, on which what forums link to lies. */
    CLOUD_SERVICE,
    /** Live-stream services. */
    LIVE_STREAM,
    /** A darknet forum. */
    DARKNET_FORUM
}
