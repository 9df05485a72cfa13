package org.interdict.model.population;

/** What a member does in a forum; assigned weekly from what the person did, never drawn (O'Connell 2001). */
public enum Role {
    /** Reads and collects. */
    PASSIVE,
    /** Responds from time to time. */
    ENTHUSIAST,
    /** Starts discussions. */
    GENERATOR_OF_POSTINGS,
    /** Posts and trades items. */
    POSTER_TRADER,
    /** Comments on what others post. */
    REVIEWER,
    /** Leads: articulates rules and vets. */
    COORDINATOR
}
