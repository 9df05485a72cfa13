package org.interdict.model.population;

import java.io.Serializable;

/** What a person is like, fixed at entry: a view of some places of the rows of {@link Population}. */
public final class Traits implements Serializable {
    private static final long serialVersionUID = 1L;
    private final float[] mind;
    private final short[] record;

    Traits(float[] mind, short[] record) {
        this.mind = mind;
        this.record = record;
    }

    /** Why at risk, [{@link Motivation}; fixed]. */
    public int motivation(int slot) {
        return record[slot * Layout.RECORD + Layout.MOTIVATION];
    }

    /** Sets {@link #motivation}. */
    public void motivation(int slot, int value) {
        record[slot * Layout.RECORD + Layout.MOTIVATION] = (short) value;
    }

    /** Home region, [number; fixed]. */
    public int region(int slot) {
        return record[slot * Layout.RECORD + Layout.REGION];
    }

    /** Sets {@link #region}. */
    public void region(int slot, int value) {
        record[slot * Layout.RECORD + Layout.REGION] = (short) value;
    }

    /** Strength of motivation, 1 on average, [factor; fixed]. */
    public float drive(int slot) {
        return mind[slot * Layout.MIND + Layout.DRIVE];
    }

    /** Sets {@link #drive}. */
    public void drive(int slot, double value) {
        mind[slot * Layout.MIND + Layout.DRIVE] = (float) value;
    }

    /** Self-control, [0, 1; fixed]. */
    public float selfControl(int slot) {
        return mind[slot * Layout.MIND + Layout.SELF_CONTROL];
    }

    /** Sets {@link #selfControl}. */
    public void selfControl(int slot, double value) {
        mind[slot * Layout.MIND + Layout.SELF_CONTROL] = (float) value;
    }

    /** Barriers to acting, a dimension apart from motivation (Babchishin et al. 2015), [0, 1; fixed]. */
    public float constraint(int slot) {
        return mind[slot * Layout.MIND + Layout.CONSTRAINT];
    }

    /** Sets {@link #constraint}. */
    public void constraint(int slot, double value) {
        mind[slot * Layout.MIND + Layout.CONSTRAINT] = (float) value;
    }

    /** Offline opportunity, [0, 1; fixed]. */
    public float access(int slot) {
        return mind[slot * Layout.MIND + Layout.ACCESS];
    }

    /** Sets {@link #access}. */
    public void access(int slot, double value) {
        mind[slot * Layout.MIND + Layout.ACCESS] = (float) value;
    }

    /** Own rate of visits at full engagement, [per day; fixed]. */
    public float visitRate(int slot) {
        return mind[slot * Layout.MIND + Layout.VISIT_RATE];
    }

    /** Sets {@link #visitRate}. */
    public void visitRate(int slot, double value) {
        mind[slot * Layout.MIND + Layout.VISIT_RATE] = (float) value;
    }

    /** Own expected posts per visit; 0 for most, [posts; fixed]. */
    public float postTendency(int slot) {
        return mind[slot * Layout.MIND + Layout.POST_TENDENCY];
    }

    /** Sets {@link #postTendency}. */
    public void postTendency(int slot, double value) {
        mind[slot * Layout.MIND + Layout.POST_TENDENCY] = (float) value;
    }

    /** Factor on the evidence that activity leaves, [factor; fixed]. */
    public float identifiability(int slot) {
        return mind[slot * Layout.MIND + Layout.IDENTIFIABILITY];
    }

    /** Sets {@link #identifiability}. */
    public void identifiability(int slot, double value) {
        mind[slot * Layout.MIND + Layout.IDENTIFIABILITY] = (float) value;
    }

    /** Status percentile wanted, [0, 1; fixed]. */
    public float aspiration(int slot) {
        return mind[slot * Layout.MIND + Layout.ASPIRATION];
    }

    /** Sets {@link #aspiration}. */
    public void aspiration(int slot, double value) {
        mind[slot * Layout.MIND + Layout.ASPIRATION] = (float) value;
    }

    /** Susceptibility to each of the four parts of social learning, as a level of {@link Susceptibility}, [0, 255; fixed]. */
    public int susceptibility(int slot, int part) {
        return record[slot * Layout.RECORD + Layout.SUSCEPTIBILITY + part];
    }

    /** Sets {@link #susceptibility}. */
    public void susceptibility(int slot, int part, int level) {
        record[slot * Layout.RECORD + Layout.SUSCEPTIBILITY + part] = (short) level;
    }

    /** Mean of the long-term baselines of the five implicit theories, [0, 1; fixed]. */
    public double meanLongTerm(int slot) {
        double sum = 0;
        for (int theory = 0; theory < Mind.THEORIES; theory++) {
            sum += longTerm(slot, theory);
        }
        return sum / Mind.THEORIES;
    }

    /** Long-term baseline of each of the five implicit theories, [0, 1; fixed]. */
    public float longTerm(int slot, int theory) {
        return mind[slot * Layout.MIND + Layout.LONG_TERM + theory];
    }

    /** Sets {@link #longTerm}. */
    public void longTerm(int slot, int theory, double value) {
        mind[slot * Layout.MIND + Layout.LONG_TERM + theory] = (float) value;
    }
}
