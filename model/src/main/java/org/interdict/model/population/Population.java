package org.interdict.model.population;

import java.io.Serializable;

/**
 * Persons as rows of primitives; a person is a slot, and who sits in the slot is told by the day of entry. Somebody who leaves the
 * at-risk population makes room for a newcomer in the same slot, so that nobody is renumbered and memory stays as it is. (slot, entry
 * day) names a person in every draw.
 *
 * <p>Layout: two rows a slot, 192 bytes; another 60 bytes a person lie in {@link Ties} and 4 in two {@link Calendar}s. {@code mind}, 32
 * floats: what the person is like and feels. {@code record}, 32 shorts: days, places, counts and marks; a count that may pass 32,767 takes
 * two. Attributes that are read together stand together: a large array begins 16 bytes into a cache line of 64, so that the lines are 12,
 * 16 and 4 floats of {@code mind}, 24 and 8 shorts of {@code record}. The first of each is for everyone due, the second of {@code mind}
 * for visitors to forums besides, the last of each for what is seldom read.
 *
 * <p>Shares, probabilities and latent states lie in [0, 1]. {@code home}, {@code second} are venue numbers, -1 for none. Setters narrow to
 * the width of the place and check nothing: the invariants do.
 */
public final class Population implements Serializable {
    private static final long serialVersionUID = 2L;
    /** The implicit theories of Ward and Keenan (1999). */
    public static final int THEORIES = 5;
    /** Flag: has been exposed at least once. */
    public static final int EXPOSED = 1;
    /** Flag: was first exposed by accident. */
    public static final int BY_ACCIDENT = 2;
    /** Flag: has been a registered member of a forum. */
    public static final int REGISTERED = 4;
    /** Flag: has posted as a member. */
    public static final int POSTED = 8;
    /** Flag: has shared as a member. */
    public static final int SHARED = 16;
    /** Flag: has viewed items as a member. */
    public static final int VIEWED = 32;
    /** Flag: lost the home venue and has not settled again. */
    public static final int DISPLACED = 64;
    /** Flag: wishes to stop. */
    public static final int WANTS_TO_STOP = 128;
    /** Flag: sought help. */
    public static final int SOUGHT_HELP = 256;
    /** Flag: got help. */
    public static final int GOT_HELP = 512;
    /** Flag: has been arrested before. */
    public static final int CONVICTED = 1024;
    /** Flag: is the subject of a lead that lies with an agency. */
    public static final int LEAD_OPEN = 2048;
    /** Flag: had committed an offline offence before entry. */
    public static final int HISTORY = 4096;
    /** Flag: has at least one offline victim represented as an ongoing case. */
    public static final int CASE_OPEN = 8192;
    /** Flag: is or was a coordinator of a forum. */
    public static final int LEADER = 16384;
    /** Flag: is about to found a successor of a closed forum. */
    public static final int FOUNDER = 1 << 15;

    /** Floats of a person. */
    private static final int MIND = 32;

    private static final int DRIVE_AT = 0;
    private static final int SELF_CONTROL_AT = 1;
    private static final int CONSTRAINT_AT = 2;
    private static final int VISIT_RATE_AT = 3;
    private static final int RISK_AT = 4;
    private static final int ENGAGEMENT_AT = 5;
    private static final int PREVALENCE_AT = 6;
    private static final int BELONGING_AT = 7;
    private static final int POST_TENDENCY_AT = 8;
    private static final int IDENTIFIABILITY_AT = 9;
    private static final int LEEWAY_AT = 10;
    private static final int STATUS_AT = 11;
    private static final int DISTORTION_AT = 12;
    private static final int LONG_TERM_AT = 17;
    private static final int SHORT_TERM_AT = 22;
    private static final int NEUTRALISATION_AT = 23;
    private static final int ASSOCIATION_AT = 24;
    private static final int REINFORCEMENT_AT = 25;
    private static final int REPLIES_AT = 26;
    private static final int IMITATION_AT = 27;
    private static final int ACCESS_AT = 28;
    private static final int ASPIRATION_AT = 29;
    private static final int WITHHELD_AT = 30;

    /** Shorts of a person. */
    private static final int RECORD = 32;

    private static final int ENTRY_DAY_AT = 0;
    private static final int STAGE_AT = 1;
    private static final int FLAGS_AT = 2;
    private static final int HOME_AT = 3;
    private static final int SECOND_AT = 4;
    private static final int PATHWAY_AT = 5;
    private static final int LAST_VISIT_AT = 6;
    private static final int LAST_DEED_AT = 7;
    private static final int STAGE_SINCE_AT = 8;
    private static final int JOINED_AT = 9;
    private static final int VIEWS_AT = 10;
    private static final int POSTS_AT = 12;
    private static final int COMMON_AT = 14;
    private static final int RARE_AT = 15;
    private static final int REGION_AT = 16;
    private static final int MOTIVATION_AT = 17;
    private static final int SUSCEPTIBILITY_AT = 18;
    private static final int ROLE_AT = 22;
    private static final int FRESH_AT = 23;
    private static final int LAST_POST_AT = 24;
    private static final int ORIGINALS_AT = 25;
    private static final int ITEMS_AT = 26;
    private static final int ASSIGNMENTS_AT = 27;
    private static final int DISPLACED_ON_AT = 28;
    private static final int PAYMENTS_AT = 29;

    private static final int LOW = 0xFFFF;

    /** Number of slots. */
    public final int size;

    private final float[] mind;
    private final short[] record;

    /** Empty rows for so many slots. */
    public Population(int size) {
        this.size = size;
        mind = new float[size * MIND];
        record = new short[size * RECORD];
        for (int slot = 0; slot < size; slot++) {
            home(slot, -1);
            second(slot, -1);
        }
    }

    private Population(Population from) {
        size = from.size;
        mind = from.mind.clone();
        record = from.record.clone();
    }

    /** An independent copy. */
    public Population copy() {
        return new Population(this);
    }

    /** Reads the stages of so many slots into a list. */
    public void stages(int[] slots, int count, byte[] stages) {
        for (int i = 0; i < count; i++) {
            stages[i] = (byte) stage(slots[i]);
        }
    }

    /**
     * Reads a little of the rows of those from one place of a list up to another and tells nothing: what is then done to one person after
     * the other finds the rows at hand. A processor fetches many rows at once where nothing waits for what was read, as here.
     *
     * @return a number without meaning, so that the reading is not left out
     */
    public int glance(int[] slots, int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            int slot = slots[i];
            bits ^= record[slot * RECORD] ^ Float.floatToRawIntBits(mind[slot * MIND]);
        }
        return bits;
    }

    /** As {@link #glance}, of what visitors to forums have learned, and of their ties. */
    public int glanceMinds(int[] slots, int from, int to, Ties ties) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            int slot = slots[i];
            bits ^= Float.floatToRawIntBits(mind[slot * MIND + ASSOCIATION_AT]) ^ ties.glance(slot);
        }
        return bits;
    }

    /** Whether the person in the slot has this flag. */
    public boolean has(int slot, int flag) {
        return (flags(slot) & flag) != 0;
    }

    /** Gives the person in the slot this flag. */
    public void set(int slot, int flag) {
        flags(slot, flags(slot) | flag);
    }

    /** Takes this flag from the person in the slot. */
    public void unset(int slot, int flag) {
        flags(slot, flags(slot) & ~flag);
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

    /** One more, for a count that is kept as a short: it stops at the largest value. */
    public static int oneMore(int count) {
        return Math.min(count + 1, Short.MAX_VALUE);
    }

    /** Day on which the slot's present person entered, [day; fixed]. */
    public int entryDay(int slot) {
        return record[slot * RECORD + ENTRY_DAY_AT];
    }

    /** Sets {@link #entryDay}. */
    public void entryDay(int slot, int value) {
        record[slot * RECORD + ENTRY_DAY_AT] = (short) value;
    }

    /** Why at risk, [{@link Motivation}; fixed]. */
    public int motivation(int slot) {
        return record[slot * RECORD + MOTIVATION_AT];
    }

    /** Sets {@link #motivation}. */
    public void motivation(int slot, int value) {
        record[slot * RECORD + MOTIVATION_AT] = (short) value;
    }

    /** Home region, [number; fixed]. */
    public int region(int slot) {
        return record[slot * RECORD + REGION_AT];
    }

    /** Sets {@link #region}. */
    public void region(int slot, int value) {
        record[slot * RECORD + REGION_AT] = (short) value;
    }

    /** Where on the path the person stands, [{@link Stage}]. */
    public int stage(int slot) {
        return record[slot * RECORD + STAGE_AT];
    }

    /** Sets {@link #stage}. */
    public void stage(int slot, int value) {
        record[slot * RECORD + STAGE_AT] = (short) value;
    }

    /** What the person does as a member, [{@link Role}]. */
    public int role(int slot) {
        return record[slot * RECORD + ROLE_AT];
    }

    /** Sets {@link #role}. */
    public void role(int slot, int value) {
        record[slot * RECORD + ROLE_AT] = (short) value;
    }

    /** Assignments completed as an applicant, [count]. */
    public int assignments(int slot) {
        return record[slot * RECORD + ASSIGNMENTS_AT];
    }

    /** Sets {@link #assignments}. */
    public void assignments(int slot, int value) {
        record[slot * RECORD + ASSIGNMENTS_AT] = (short) value;
    }

    /** Kinds of act done so far, [set of {@link Act}]. */
    public int pathway(int slot) {
        return record[slot * RECORD + PATHWAY_AT];
    }

    /** Sets {@link #pathway}. */
    public void pathway(int slot, int value) {
        record[slot * RECORD + PATHWAY_AT] = (short) value;
    }

    /** What has happened to the person, [set of flags]. */
    public int flags(int slot) {
        return record[slot * RECORD + FLAGS_AT];
    }

    /** Sets {@link #flags}. */
    public void flags(int slot, int value) {
        record[slot * RECORD + FLAGS_AT] = (short) value;
    }

    /** Strength of motivation, 1 on average, [factor; fixed]. */
    public float drive(int slot) {
        return mind[slot * MIND + DRIVE_AT];
    }

    /** Sets {@link #drive}. */
    public void drive(int slot, double value) {
        mind[slot * MIND + DRIVE_AT] = (float) value;
    }

    /** Self-control, [0, 1; fixed]. */
    public float selfControl(int slot) {
        return mind[slot * MIND + SELF_CONTROL_AT];
    }

    /** Sets {@link #selfControl}. */
    public void selfControl(int slot, double value) {
        mind[slot * MIND + SELF_CONTROL_AT] = (float) value;
    }

    /** Barriers to acting, a dimension apart from motivation (Babchishin et al. 2015), [0, 1; fixed]. */
    public float constraint(int slot) {
        return mind[slot * MIND + CONSTRAINT_AT];
    }

    /** Sets {@link #constraint}. */
    public void constraint(int slot, double value) {
        mind[slot * MIND + CONSTRAINT_AT] = (float) value;
    }

    /** Offline opportunity, [0, 1; fixed]. */
    public float access(int slot) {
        return mind[slot * MIND + ACCESS_AT];
    }

    /** Sets {@link #access}. */
    public void access(int slot, double value) {
        mind[slot * MIND + ACCESS_AT] = (float) value;
    }

    /** Own rate of visits at full engagement, [per day; fixed]. */
    public float visitRate(int slot) {
        return mind[slot * MIND + VISIT_RATE_AT];
    }

    /** Sets {@link #visitRate}. */
    public void visitRate(int slot, double value) {
        mind[slot * MIND + VISIT_RATE_AT] = (float) value;
    }

    /** Own expected posts a visit; 0 for most, [posts; fixed]. */
    public float postTendency(int slot) {
        return mind[slot * MIND + POST_TENDENCY_AT];
    }

    /** Sets {@link #postTendency}. */
    public void postTendency(int slot, double value) {
        mind[slot * MIND + POST_TENDENCY_AT] = (float) value;
    }

    /** Factor on the evidence that activity leaves, [factor; fixed]. */
    public float identifiability(int slot) {
        return mind[slot * MIND + IDENTIFIABILITY_AT];
    }

    /** Sets {@link #identifiability}. */
    public void identifiability(int slot, double value) {
        mind[slot * MIND + IDENTIFIABILITY_AT] = (float) value;
    }

    /** Status percentile wanted, [0, 1; fixed]. */
    public float aspiration(int slot) {
        return mind[slot * MIND + ASPIRATION_AT];
    }

    /** Sets {@link #aspiration}. */
    public void aspiration(int slot, double value) {
        mind[slot * MIND + ASPIRATION_AT] = (float) value;
    }

    /** Susceptibility to each of the four parts of social learning, as a level of {@link Susceptibility}, [0, 255; fixed]. */
    public int susceptibility(int slot, int part) {
        return record[slot * RECORD + SUSCEPTIBILITY_AT + part];
    }

    /** Sets {@link #susceptibility}. */
    public void susceptibility(int slot, int part, int level) {
        record[slot * RECORD + SUSCEPTIBILITY_AT + part] = (short) level;
    }

    /** Long-term baseline of each of the five implicit theories, [0, 1; fixed]. */
    public float longTerm(int slot, int theory) {
        return mind[slot * MIND + LONG_TERM_AT + theory];
    }

    /** Sets {@link #longTerm}. */
    public void longTerm(int slot, int theory, double value) {
        mind[slot * MIND + LONG_TERM_AT + theory] = (float) value;
    }

    /** Present strength of each implicit theory, [0, 1]. */
    public float distortion(int slot, int theory) {
        return mind[slot * MIND + DISTORTION_AT + theory];
    }

    /** Sets {@link #distortion}. */
    public void distortion(int slot, int theory, double value) {
        mind[slot * MIND + DISTORTION_AT + theory] = (float) value;
    }

    /** Short-term distortion around an act, [0, 1]. */
    public float shortTerm(int slot) {
        return mind[slot * MIND + SHORT_TERM_AT];
    }

    /** Sets {@link #shortTerm}. */
    public void shortTerm(int slot, double value) {
        mind[slot * MIND + SHORT_TERM_AT] = (float) value;
    }

    /** Neutralising accounts, [0, 1]. */
    public float neutralisation(int slot) {
        return mind[slot * MIND + NEUTRALISATION_AT];
    }

    /** Sets {@link #neutralisation}. */
    public void neutralisation(int slot, double value) {
        mind[slot * MIND + NEUTRALISATION_AT] = (float) value;
    }

    /** Perceived prevalence, [0, 1]. */
    public float prevalence(int slot) {
        return mind[slot * MIND + PREVALENCE_AT];
    }

    /** Sets {@link #prevalence}. */
    public void prevalence(int slot, double value) {
        mind[slot * MIND + PREVALENCE_AT] = (float) value;
    }

    /** Perceived risk, [0, 1]. */
    public float risk(int slot) {
        return mind[slot * MIND + RISK_AT];
    }

    /** Sets {@link #risk}. */
    public void risk(int slot, double value) {
        mind[slot * MIND + RISK_AT] = (float) value;
    }

    /** Engagement; 1 minus it is real-world presence, [0, 1]. */
    public float engagement(int slot) {
        return mind[slot * MIND + ENGAGEMENT_AT];
    }

    /** Sets {@link #engagement}. */
    public void engagement(int slot, double value) {
        mind[slot * MIND + ENGAGEMENT_AT] = (float) value;
    }

    /** Belonging to the community, [0, 1]. */
    public float belonging(int slot) {
        return mind[slot * MIND + BELONGING_AT];
    }

    /** Sets {@link #belonging}. */
    public void belonging(int slot, double value) {
        mind[slot * MIND + BELONGING_AT] = (float) value;
    }

    /** Differential association, a fading record of those met, [0, 1]. */
    public float association(int slot) {
        return mind[slot * MIND + ASSOCIATION_AT];
    }

    /** Sets {@link #association}. */
    public void association(int slot, double value) {
        mind[slot * MIND + ASSOCIATION_AT] = (float) value;
    }

    /** Rewards of participation, a fading record, [0, 1]. */
    public float reinforcement(int slot) {
        return mind[slot * MIND + REINFORCEMENT_AT];
    }

    /** Sets {@link #reinforcement}. */
    public void reinforcement(int slot, double value) {
        mind[slot * MIND + REINFORCEMENT_AT] = (float) value;
    }

    /** Replies received that stay in mind, [0, 1]. */
    public float replies(int slot) {
        return mind[slot * MIND + REPLIES_AT];
    }

    /** Sets {@link #replies}. */
    public void replies(int slot, double value) {
        mind[slot * MIND + REPLIES_AT] = (float) value;
    }

    /** Activity of admired sources, a fading record, [0, 1]. */
    public float imitation(int slot) {
        return mind[slot * MIND + IMITATION_AT];
    }

    /** Sets {@link #imitation}. */
    public void imitation(int slot, double value) {
        mind[slot * MIND + IMITATION_AT] = (float) value;
    }

    /** Status, in points of a base day (see the status mechanism), [points]. */
    public float status(int slot) {
        return mind[slot * MIND + STATUS_AT];
    }

    /** Sets {@link #status}. */
    public void status(int slot, double value) {
        mind[slot * MIND + STATUS_AT] = (float) value;
    }

    /** Share of rare items withheld, [0, 1]. */
    public float withheld(int slot) {
        return mind[slot * MIND + WITHHELD_AT];
    }

    /** Sets {@link #withheld}. */
    public void withheld(int slot, double value) {
        mind[slot * MIND + WITHHELD_AT] = (float) value;
    }

    /** Evidence that may still come to light before an agency has a lead; below 0 it has, [leads]. */
    public float leeway(int slot) {
        return mind[slot * MIND + LEEWAY_AT];
    }

    /** Sets {@link #leeway}. */
    public void leeway(int slot, double value) {
        mind[slot * MIND + LEEWAY_AT] = (float) value;
    }

    /** Home forum, -1 for none, [venue]. */
    public int home(int slot) {
        return record[slot * RECORD + HOME_AT];
    }

    /** Sets {@link #home}. */
    public void home(int slot, int value) {
        record[slot * RECORD + HOME_AT] = (short) value;
    }

    /** Second forum, -1 for none, [venue]. */
    public int second(int slot) {
        return record[slot * RECORD + SECOND_AT];
    }

    /** Sets {@link #second}. */
    public void second(int slot, int value) {
        record[slot * RECORD + SECOND_AT] = (short) value;
    }

    /** Day of joining the home forum, [day]. */
    public int joined(int slot) {
        return record[slot * RECORD + JOINED_AT];
    }

    /** Sets {@link #joined}. */
    public void joined(int slot, int value) {
        record[slot * RECORD + JOINED_AT] = (short) value;
    }

    /** Day of the last visit of any channel; the day of entry before the first, [day]. */
    public int lastVisit(int slot) {
        return record[slot * RECORD + LAST_VISIT_AT];
    }

    /** Sets {@link #lastVisit}. */
    public void lastVisit(int slot, int value) {
        record[slot * RECORD + LAST_VISIT_AT] = (short) value;
    }

    /** Day of the present stage, [day]. */
    public int stageSince(int slot) {
        return record[slot * RECORD + STAGE_SINCE_AT];
    }

    /** Sets {@link #stageSince}. */
    public void stageSince(int slot, int value) {
        record[slot * RECORD + STAGE_SINCE_AT] = (short) value;
    }

    /** Day on which the home forum was lost, for those who lost one, [day]. */
    public int displacedOn(int slot) {
        return record[slot * RECORD + DISPLACED_ON_AT];
    }

    /** Sets {@link #displacedOn}. */
    public void displacedOn(int slot, int value) {
        record[slot * RECORD + DISPLACED_ON_AT] = (short) value;
    }

    /** Day of the last post; none before the first, [day]. */
    public int lastPost(int slot) {
        return record[slot * RECORD + LAST_POST_AT];
    }

    /** Sets {@link #lastPost}. */
    public void lastPost(int slot, int value) {
        record[slot * RECORD + LAST_POST_AT] = (short) value;
    }

    /** Day up to which the hazards of offline acts have been counted, [day]. */
    public int lastDeed(int slot) {
        return record[slot * RECORD + LAST_DEED_AT];
    }

    /** Sets {@link #lastDeed}. */
    public void lastDeed(int slot, int value) {
        record[slot * RECORD + LAST_DEED_AT] = (short) value;
    }

    /** Posts written, [count]. */
    public int posts(int slot) {
        return number(slot * RECORD + POSTS_AT);
    }

    /** Sets {@link #posts}. */
    public void posts(int slot, int value) {
        number(slot * RECORD + POSTS_AT, value);
    }

    /** Originals among the posts, [count]. */
    public int originals(int slot) {
        return record[slot * RECORD + ORIGINALS_AT];
    }

    /** Sets {@link #originals}. */
    public void originals(int slot, int value) {
        record[slot * RECORD + ORIGINALS_AT] = (short) value;
    }

    /** Item posts among the posts, [count]. */
    public int items(int slot) {
        return record[slot * RECORD + ITEMS_AT];
    }

    /** Sets {@link #items}. */
    public void items(int slot, int value) {
        record[slot * RECORD + ITEMS_AT] = (short) value;
    }

    /** Views that the person's posts received, [count]. */
    public int views(int slot) {
        return number(slot * RECORD + VIEWS_AT);
    }

    /** Sets {@link #views}. */
    public void views(int slot, int value) {
        number(slot * RECORD + VIEWS_AT, value);
    }

    /** Common items held, [items]. */
    public int common(int slot) {
        return record[slot * RECORD + COMMON_AT];
    }

    /** Sets {@link #common}. */
    public void common(int slot, int value) {
        record[slot * RECORD + COMMON_AT] = (short) value;
    }

    /** Rare items held, [items]. */
    public int rare(int slot) {
        return record[slot * RECORD + RARE_AT];
    }

    /** Sets {@link #rare}. */
    public void rare(int slot, int value) {
        record[slot * RECORD + RARE_AT] = (short) value;
    }

    /** New items produced and not yet shared, [items]. */
    public int fresh(int slot) {
        return record[slot * RECORD + FRESH_AT];
    }

    /** Sets {@link #fresh}. */
    public void fresh(int slot, int value) {
        record[slot * RECORD + FRESH_AT] = (short) value;
    }

    /** Payments for live streams to the facilitator now at work, [count]. */
    public int payments(int slot) {
        return record[slot * RECORD + PAYMENTS_AT];
    }

    /** Sets {@link #payments}. */
    public void payments(int slot, int value) {
        record[slot * RECORD + PAYMENTS_AT] = (short) value;
    }

    private int number(int index) {
        return record[index] & LOW | record[index + 1] << Short.SIZE;
    }

    private void number(int index, int value) {
        record[index] = (short) value;
        record[index + 1] = (short) (value >> Short.SIZE);
    }
}
