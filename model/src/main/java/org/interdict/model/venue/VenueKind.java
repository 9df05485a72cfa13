package org.interdict.model.venue;

/** Kinds of venue. Forums have boards and members; the others are open channels, one venue each. */
public enum VenueKind {
    /** Sharing from peer to peer. */
    P2P_NETWORK,
    /** Platforms of the clear web and social media. */
    CLEAR_WEB_PLATFORM,
    /** Cloud and image hosting services, on which what forums link to lies. */
    CLOUD_SERVICE,
    /** Services over which streams are bought. */
    LIVE_STREAM,
    /** Boards, members and ranks out of sight. */
    DARKNET_FORUM
}
