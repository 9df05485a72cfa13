package org.interdict.model.measure;

/** On which side of the account a measure stands. */
public enum MeasureKind {
    /** Harm; what strategies pay for is weighed against it. */
    HARM,
    /** Harm that the response itself does: a part of a harm that is counted already, and a cost of the operation. */
    HARM_OF_RESPONSE,
    /** What the response costs. */
    COST,
    /** Any other outcome. */
    OUTCOME
}
