package org.interdict.model.random;

/**
 * Which of a run's three seeds a stream depends on. A sensitivity study can hold two of them fixed and vary the third. So it can separate
 * three sources of spread: which persons there are, which persons meet, and what they then do.
 */
public enum Domain {
    /** Which persons enter, with which fixed attributes. */
    POPULATION(1),
    /** Which persons meet: venues searched, boards and posts met, ties. */
    NETWORK(2),
    /** What persons and agencies then do. */
    BEHAVIOUR(3);

    private final int tag;

    Domain(int tag) {
        this.tag = tag;
    }

    /** A number that never changes, mixed into the key so that equal seeds give unlike draws in two domains. */
    int tag() {
        return tag;
    }
}
