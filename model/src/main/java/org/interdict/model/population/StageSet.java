package org.interdict.model.population;

import java.io.Serializable;

/**
 * Some of the stages.
 *
 * @param bits a bit for each stage, at the place of its ordinal
 */
public record StageSet(int bits) implements Serializable {
    /** The stages of members of forums. */
    public static final StageSet MEMBERS = of(Stage.NEWBIE, Stage.ESTABLISHED, Stage.INNER_CIRCLE);

    /** These stages. */
    public static StageSet of(Stage... stages) {
        int bits = 0;
        for (Stage stage : stages) {
            bits |= 1 << stage.ordinal();
        }
        return new StageSet(bits);
    }

    /** Whether the stage with this ordinal is among them. */
    public boolean has(int ordinal) {
        return (bits >> ordinal & 1) != 0;
    }
}
