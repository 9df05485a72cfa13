package org.interdict.model.unit;

/** How firmly a parameter is known. The grade decides how widely it is varied when uncertainty is propagated. */
public enum Grade {
    /** Measured in this population. */
    A,
    /** Measured in an analogue; that it transfers is itself an assumption. */
    B,
    /** Assumed. */
    C
}
