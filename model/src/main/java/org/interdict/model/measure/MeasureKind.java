package org.interdict.model.measure;

/** Whether a measure is a harm, a cost or another outcome. */
public enum MeasureKind {
    /** Harm; what strategies cost is compared with it. */
    HARM,
    /** Harm that the response itself does: a part of another harm measure, and a cost of the operation. */
    HARM_OF_RESPONSE,
    /** What the response costs. */
    COST,
    /** Any other outcome. */
    OUTCOME
}
