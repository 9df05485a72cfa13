package org.interdict.results.store.folder;

/** What to do with runs that a folder already holds. */
public enum Existing {
    /** Go on with them if they are of the same experiment, refuse otherwise. */
    RESUME,
    /** Remove them and start anew, whatever experiment they are of. */
    REPLACE
}
