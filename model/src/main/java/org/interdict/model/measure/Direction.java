package org.interdict.model.measure;

/** Which way of a measure is better from the side of protection. */
public enum Direction {
    /** Less is better. */
    LESS,
    /** More is better. */
    MORE
}
