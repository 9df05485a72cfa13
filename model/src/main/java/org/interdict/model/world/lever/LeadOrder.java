package org.interdict.model.world.lever;

/** In which order agencies take up the leads that wait. */
public enum LeadOrder {
    /** As today: by what a lead happens to show, and among equals the newest first. */
    TODAY,
    /** The one that came first. */
    FIRST_COME,
    /** By a score of risk, which is estimated when a lead comes in. */
    RISK
}
