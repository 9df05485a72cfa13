package org.interdict.model.venue;

/** Whether a venue works. */
public enum VenueState {
    /** Open. */
    OPEN,
    /** Open, and observed from within by an operation. */
    INFILTRATED,
    /** Seized by police. */
    SEIZED,
    /** Given up by those who ran it. */
    CLOSED
}
