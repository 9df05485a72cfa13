package org.interdict.model.world.state;

import java.io.Serializable;
import org.interdict.model.population.Stage;

/**
 * How many persons are at each stage, and the sum of the mean distortion of those outside: their minds change seldom, so that the weekly survey need not look at them.
 */
public final class StageCounts implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int STAGES = Stage.values().length;

    private final long[] count = new long[STAGES];
    private double distortionOutside;

    /** Nobody anywhere. */
    public StageCounts() {}

    /** An independent copy. */
    public StageCounts copy() {
        StageCounts copy = new StageCounts();
        System.arraycopy(count, 0, copy.count, 0, STAGES);
        copy.distortionOutside = distortionOutside;
        return copy;
    }

    /** A person with this mean distortion is no longer at a stage. */
    void remove(int stage, double meanDistortion) {
        count[stage]--;
        distortionOutside -= stage == Stage.OUTSIDE.ordinal() ? meanDistortion : 0;
    }

    /** A person with this mean distortion is now at a stage. */
    void add(int stage, double meanDistortion) {
        count[stage]++;
        distortionOutside += stage == Stage.OUTSIDE.ordinal() ? meanDistortion : 0;
    }

    /** The mean distortion of a person at a stage has changed by this much. */
    public void changed(int stage, double meanDistortion) {
        distortionOutside += stage == Stage.OUTSIDE.ordinal() ? meanDistortion : 0;
    }

    /** Persons at a stage. */
    public long at(Stage stage) {
        return count[stage.ordinal()];
    }

    /** Members of forums. */
    public long members() {
        return at(Stage.NEWBIE) + at(Stage.ESTABLISHED) + at(Stage.INNER_CIRCLE);
    }

    /** Sum of the mean distortion of those outside. */
    public double distortionOutside() {
        return distortionOutside;
    }
}
