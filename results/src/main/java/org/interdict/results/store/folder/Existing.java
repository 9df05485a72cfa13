package org.interdict.results.store.folder;

/** What to do with runs that a folder already holds. */
public enum Existing {
    /** Continue with them if they are of the same experiment; refuse otherwise. */
    RESUME,
    /** Remove them and begin again, whatever experiment they are of. */
    REPLACE
}
