package org.interdict.model.random;

/**
 * Which of a run's three seeds a stream hangs on. A sensitivity study can hold two of them fixed and vary the third, so
 * that the spread that comes from who is there, from who meets whom and from what people then do can be told apart.
 */
public enum Domain {
    /** Who enters, with which fixed attributes. */
    POPULATION(1),
    /** Who meets whom: venues searched, boards and posts met, ties. */
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
