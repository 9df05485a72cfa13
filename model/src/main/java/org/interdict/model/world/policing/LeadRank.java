package org.interdict.model.world.policing;

/** What a lead shows, and with that which lead is worked on first. */
public enum LeadRank {
    /** An ordered case, or a lead that an agency works on. */
    CASE,
    /** A lead that an operation in a forum has given. */
    REVEALED,
    /** A lead that shows solicitation, production, an offline offence, or a person arrested before. */
    GRAVE,
    /** A lead that shows sharing. */
    SHARES,
    /** A lead that shows only views. */
    VIEWS
}
