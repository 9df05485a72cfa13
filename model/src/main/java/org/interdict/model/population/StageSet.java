package org.interdict.model.population;

import java.io.Serializable;

/**
 * A set of stages.
 *
 * @param bits one bit per stage, at the place of its ordinal
 */
public record StageSet(int bits) implements Serializable {
    /** The stages of members of forums. */
    public static final StageSet MEMBERS = of(Stage.NEWBIE, Stage.ESTABLISHED, Stage.INNER_CIRCLE);

    /** The set of these stages. */
    public static StageSet of(Stage... stages) {
        int bits = 0;
        for (Stage stage : stages) {
            bits |= 1 << stage.ordinal();
        }
        return new StageSet(bits);
    }

    /** Whether the stage with this ordinal is in the set. */
    public boolean has(int ordinal) {
        return (bits >> ordinal & 1) != 0;
    }
}
