package org.interdict.model.world.lever;

/** How an operation chooses its targets. */
public enum TargetRule {
    /** All targets are equally likely. */
    RANDOM,
    /** Forums: most members. */
    LARGEST,
    /** Forums: most recent visits. Persons: most posts. */
    MOST_ACTIVE,
    /** Forums: most recent exposures. */
    MOST_HARMFUL,
    /** Persons: standing in the forum. */
    STATUS,
    /** Persons: those who lead a forum, by standing; then all others. */
    COORDINATORS,
    /** Persons: most items given. */
    SUPPLY,
    /** Persons: most ties. */
    DEGREE,
    /** Persons: betweenness within the person's own ties. */
    BETWEENNESS,
    /** Persons: severity of acts times ties. */
    SEVERITY_CONNECTIVITY,
    /** Persons: acts of contact or production, as far as agencies see them. */
    CONTACT_RISK
}
