package org.interdict.model.population;

import java.io.Serializable;

/** What a person thinks and feels now: a view of some places of the rows of {@link Population}. States lie in [0, 1]. */
public final class Mind implements Serializable {
    private static final long serialVersionUID = 1L;
    /** The implicit theories of Ward and Keenan (1999). */
    public static final int THEORIES = Theory.values().length;

    private final float[] mind;

    Mind(float[] mind) {
        this.mind = mind;
    }

    /** Mean of the five implicit theories. */
    public double meanDistortion(int slot) {
        double sum = 0;
        for (int theory = 0; theory < THEORIES; theory++) {
            sum += distortion(slot, theory);
        }
        return sum / THEORIES;
    }

    /** Definitions favourable to offending: half from the implicit theories, half from neutralising accounts, [0, 1]. */
    public double definitions(int slot) {
        return (meanDistortion(slot) + neutralisation(slot)) / 2;
    }

    /** Present strength of each implicit theory, [0, 1]. */
    public float distortion(int slot, int theory) {
        return mind[slot * Layout.MIND + Layout.DISTORTION + theory];
    }

    /** Present strength of an implicit theory, [0, 1]. */
    public float belief(int slot, Theory theory) {
        return distortion(slot, theory.ordinal());
    }

    /** Sets {@link #distortion}. */
    public void distortion(int slot, int theory, double value) {
        mind[slot * Layout.MIND + Layout.DISTORTION + theory] = (float) value;
    }

    /** Short-term distortion around an act, [0, 1]. */
    public float shortTerm(int slot) {
        return mind[slot * Layout.MIND + Layout.SHORT_TERM];
    }

    /** Sets {@link #shortTerm}. */
    public void shortTerm(int slot, double value) {
        mind[slot * Layout.MIND + Layout.SHORT_TERM] = (float) value;
    }

    /** Neutralising accounts, [0, 1]. */
    public float neutralisation(int slot) {
        return mind[slot * Layout.MIND + Layout.NEUTRALISATION];
    }

    /** Sets {@link #neutralisation}. */
    public void neutralisation(int slot, double value) {
        mind[slot * Layout.MIND + Layout.NEUTRALISATION] = (float) value;
    }

    /** Perceived prevalence, [0, 1]. */
    public float prevalence(int slot) {
        return mind[slot * Layout.MIND + Layout.PREVALENCE];
    }

    /** Sets {@link #prevalence}. */
    public void prevalence(int slot, double value) {
        mind[slot * Layout.MIND + Layout.PREVALENCE] = (float) value;
    }

    /** Perceived risk, [0, 1]. */
    public float risk(int slot) {
        return mind[slot * Layout.MIND + Layout.RISK];
    }

    /** Sets {@link #risk}. */
    public void risk(int slot, double value) {
        mind[slot * Layout.MIND + Layout.RISK] = (float) value;
    }

    /** Engagement; 1 minus it is real-world presence, [0, 1]. */
    public float engagement(int slot) {
        return mind[slot * Layout.MIND + Layout.ENGAGEMENT];
    }

    /** Sets {@link #engagement}. */
    public void engagement(int slot, double value) {
        mind[slot * Layout.MIND + Layout.ENGAGEMENT] = (float) value;
    }

    /** Belonging to the community, [0, 1]. */
    public float belonging(int slot) {
        return mind[slot * Layout.MIND + Layout.BELONGING];
    }

    /** Sets {@link #belonging}. */
    public void belonging(int slot, double value) {
        mind[slot * Layout.MIND + Layout.BELONGING] = (float) value;
    }

    /** Differential association, a fading record of those met, [0, 1]. */
    public float association(int slot) {
        return mind[slot * Layout.MIND + Layout.ASSOCIATION];
    }

    /** Sets {@link #association}. */
    public void association(int slot, double value) {
        mind[slot * Layout.MIND + Layout.ASSOCIATION] = (float) value;
    }

    /** Rewards of participation, a fading record, [0, 1]. */
    public float reinforcement(int slot) {
        return mind[slot * Layout.MIND + Layout.REINFORCEMENT];
    }

    /** Sets {@link #reinforcement}. */
    public void reinforcement(int slot, double value) {
        mind[slot * Layout.MIND + Layout.REINFORCEMENT] = (float) value;
    }

    /** Replies received that stay in mind, [0, 1]. */
    public float replies(int slot) {
        return mind[slot * Layout.MIND + Layout.REPLIES];
    }

    /** Sets {@link #replies}. */
    public void replies(int slot, double value) {
        mind[slot * Layout.MIND + Layout.REPLIES] = (float) value;
    }

    /** Activity of admired sources, a fading record, [0, 1]. */
    public float imitation(int slot) {
        return mind[slot * Layout.MIND + Layout.IMITATION];
    }

    /** Skill in hiding, taken from advice, a fading record, [0, 1]. */
    public float skill(int slot) {
        return mind[slot * Layout.MIND + Layout.SKILL];
    }

    /** Sets {@link #skill}. */
    public void skill(int slot, double value) {
        mind[slot * Layout.MIND + Layout.SKILL] = (float) value;
    }

    /** Sets {@link #imitation}. */
    public void imitation(int slot, double value) {
        mind[slot * Layout.MIND + Layout.IMITATION] = (float) value;
    }
}
