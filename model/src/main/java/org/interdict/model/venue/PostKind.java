package org.interdict.model.venue;

/** Kinds of post. */
public enum PostKind {
    /** Talk. */
    DISCUSSION,
    /** Advice on rules and safety within the community; only its standing is represented. */
    ADVICE,
    /** An account that excuses or justifies. */
    RATIONALISATION,
    /** A pointer to an item on a host. */
    ITEM
}
