package org.interdict.model.world.lever;

/** How an operation chooses its targets. */
public enum TargetRule {
    /** Every target alike. */
    RANDOM,
    /** Forums: most members. */
    LARGEST,
    /** Forums: most visits of late. Persons: most posts. */
    MOST_ACTIVE,
    /** Forums: most exposures of late. */
    MOST_HARMFUL,
    /** Persons: standing in the forum. */
    STATUS,
    /** Persons: those who lead a forum, by standing; then anybody. */
    COORDINATORS,
    /** Persons: most ties. */
    DEGREE,
    /** Persons: betweenness within the own ties. */
    BETWEENNESS,
    /** Persons: severity of acts times ties. */
    SEVERITY_CONNECTIVITY,
    /** Persons: acts of contact or production, as far as they show. */
    CONTACT_RISK
}
