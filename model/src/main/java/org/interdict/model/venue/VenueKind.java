package org.interdict.model.venue;

/** Kinds of venue. Forums have boards and members; the others are open channels, one venue each. */
public enum VenueKind {
    /** Sharing from peer to peer. */
    P2P_NETWORK,
    /** Platforms of the clear web and social media. */
    CLEAR_WEB_PLATFORM,
    /** Cloud and image hosting services, which hold what forums link to. */
    CLOUD_SERVICE,
    /** Services over which streams are bought. */
    LIVE_STREAM,
    /** Forums with boards, members and ranks, hidden from the clear web. */
    DARKNET_FORUM
}
