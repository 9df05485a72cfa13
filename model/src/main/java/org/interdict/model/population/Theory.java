package org.interdict.model.population;

/** The implicit theories of Ward and Keenan (1999). Rows of persons hold them in this order. */
public enum Theory {
    /** Others are there for one's own needs. */
    OBJECTIFICATION,
    /** One's own wishes come first. */
    ENTITLEMENT,
    /** The world is hostile, and one needs allies or refuge. */
    DANGEROUS_WORLD,
    /** One's own acts are beyond one's control. */
    UNCONTROLLABILITY,
    /** There are degrees of harm, and one's own act does little. */
    NATURE_OF_HARM
}
