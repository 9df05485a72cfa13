package org.interdict.model.venue;

/** Whether a venue works. */
public enum VenueState {
    /** Open. */
    OPEN,
    /** Open, and run by police since they took it over. */
    INFILTRATED,
    /** Seized by police. */
    SEIZED,
    /** Given up by those who ran it. */
    CLOSED
}
