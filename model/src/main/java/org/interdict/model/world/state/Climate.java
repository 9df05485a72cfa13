package org.interdict.model.world.state;

import java.io.Serializable;

/** What surrounds everybody and is given from outside the model: time online without supervision, guardianship, informal social control. */
public final class Climate implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Unsupervised time online, 1 in normal times, [factor]. */
    public double unsupervisedTime = 1;
    /** Largest value of unsupervised time that the run comes to: bounds waits, and moves nothing else. */
    public double peakUnsupervisedTime = 1;
    /** Guardianship, [0, 1]. */
    public double guardianship;
    /** Informal social control, [0, 1]. */
    public double informalControl;

    /** Opposition that outside events have stirred up; fades, [0, 1]. */
    public double opposition;

    /** Normal times. */
    public Climate() {}

    /** The pressure of opponents, [0, 1]: what a policy adds, and what outside events have stirred up. */
    public double opposed(double byPolicy) {
        return Math.min(1, byPolicy + opposition);
    }

    /** An independent copy. */
    public Climate copy() {
        Climate copy = new Climate();
        copy.unsupervisedTime = unsupervisedTime;
        copy.peakUnsupervisedTime = peakUnsupervisedTime;
        copy.guardianship = guardianship;
        copy.informalControl = informalControl;
        copy.opposition = opposition;
        return copy;
    }
}
