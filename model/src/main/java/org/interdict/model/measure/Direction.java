package org.interdict.model.measure;

/** Which direction of a measure is better for protection. */
public enum Direction {
    /** Less is better. */
    LESS,
    /** More is better. */
    MORE
}
