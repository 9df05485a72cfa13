package org.interdict.model.population;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Persons as columns of primitives, one array an attribute; a person is a slot, and who sits in the slot is told by the day of
 * entry. Somebody who leaves the at-risk population makes room for a newcomer in the same slot, so that nobody is renumbered and
 * memory stays as it is. (slot, entry day) names a person in every draw.
 *
 * <p>Layout: about 190 bytes a person here, 60 in {@link Ties} and 4 in two {@link Calendar}s. Distortions are five to a slot at
 * {@code slot * 5 + theory}. Shares, probabilities and latent states lie in [0, 1]. Days are shorts. {@code home}, {@code second}
 * are venue numbers, -1 for none.
 */
public final class Population implements Serializable {
    private static final long serialVersionUID = 1L;
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

    /** Number of slots. */
    public final int size;
    /** Day on which the slot's present person entered, [day; fixed]. */
    public final short[] entryDay;
    /** Why at risk, [{@link Motivation}; fixed]. */
    public final byte[] motivation;
    /** Home region, [number; fixed]. */
    public final byte[] region;
    /** Where on the path the person stands, [{@link Stage}]. */
    public final byte[] stage;
    /** What the person does as a member, [{@link Role}]. */
    public final byte[] role;
    /** Assignments completed as an applicant, [count]. */
    public final byte[] assignments;
    /** Kinds of act done so far, [set of {@link Act}]. */
    public final short[] pathway;
    /** What has happened to the person, [set of flags]. */
    public final short[] flags;
    /** Strength of motivation, 1 on average, [factor; fixed]. */
    public final float[] drive;
    /** Self-control, [0, 1; fixed]. */
    public final float[] selfControl;
    /** Barriers to acting, a dimension apart from motivation (Babchishin et al. 2015), [0, 1; fixed]. */
    public final float[] constraint;
    /** Offline opportunity, [0, 1; fixed]. */
    public final float[] access;
    /** Own rate of visits at full engagement, [per day; fixed]. */
    public final float[] visitRate;
    /** Own expected posts a visit; 0 for most, [posts; fixed]. */
    public final float[] postTendency;
    /** Factor on the evidence that activity leaves, [factor; fixed]. */
    public final float[] identifiability;
    /** Status percentile wanted, [0, 1; fixed]. */
    public final float[] aspiration;
    /** Susceptibility to each of the four parts of social learning, as a level of {@link Susceptibility}, [0, 255; fixed]. */
    public final byte[] susceptibility;
    /** Long-term baseline of each of the five implicit theories, [0, 1; fixed]. */
    public final float[] longTerm;
    /** Present strength of each implicit theory, [0, 1]. */
    public final float[] distortion;
    /** Short-term distortion around an act, [0, 1]. */
    public final float[] shortTerm;
    /** Neutralising accounts, [0, 1]. */
    public final float[] neutralisation;
    /** Perceived prevalence, [0, 1]. */
    public final float[] prevalence;
    /** Perceived risk, [0, 1]. */
    public final float[] risk;
    /** Engagement; 1 minus it is real-world presence, [0, 1]. */
    public final float[] engagement;
    /** Belonging to the community, [0, 1]. */
    public final float[] belonging;
    /** Differential association, a fading record of those met, [0, 1]. */
    public final float[] association;
    /** Rewards of participation, a fading record, [0, 1]. */
    public final float[] reinforcement;
    /** Replies received that stay in mind, [0, 1]. */
    public final float[] replies;
    /** Activity of admired sources, a fading record, [0, 1]. */
    public final float[] imitation;
    /** Status, in points of a base day (see the status mechanism), [points]. */
    public final float[] status;
    /** Share of rare items withheld, [0, 1]. */
    public final float[] withheld;
    /** Evidence gathered against the person, [leads]. */
    public final float[] evidence;
    /** Home forum, -1 for none, [venue]. */
    public final short[] home;
    /** Second forum, -1 for none, [venue]. */
    public final short[] second;
    /** Day of joining the home forum, [day]. */
    public final short[] joined;
    /** Day of the last visit of any channel; the day of entry before the first, [day]. */
    public final short[] lastVisit;
    /** Day of the present stage, [day]. */
    public final short[] stageSince;
    /** Day on which the home forum was lost, for those who lost one, [day]. */
    public final short[] displacedOn;
    /** Day of the last post; none before the first, [day]. */
    public final short[] lastPost;
    /** Day up to which the hazards of offline acts have been counted, [day]. */
    public final short[] lastDeed;
    /** Posts written, [count]. */
    public final int[] posts;
    /** Originals among the posts, [count]. */
    public final short[] originals;
    /** Item posts among the posts, [count]. */
    public final short[] items;
    /** Views that the person's posts received, [count]. */
    public final int[] views;
    /** Common items held, [items]. */
    public final short[] common;
    /** Rare items held, [items]. */
    public final short[] rare;
    /** New items produced and not yet shared, [items]. */
    public final byte[] fresh;
    /** Payments for live streams to the facilitator now at work, [count]. */
    public final short[] payments;

    /** Empty columns for so many slots. */
    public Population(int size) {
        this.size = size;
        entryDay = new short[size];
        motivation = new byte[size];
        region = new byte[size];
        stage = new byte[size];
        role = new byte[size];
        assignments = new byte[size];
        pathway = new short[size];
        flags = new short[size];
        drive = new float[size];
        selfControl = new float[size];
        constraint = new float[size];
        access = new float[size];
        visitRate = new float[size];
        postTendency = new float[size];
        identifiability = new float[size];
        aspiration = new float[size];
        susceptibility = new byte[size * Susceptibility.PARTS];
        longTerm = new float[size * THEORIES];
        distortion = new float[size * THEORIES];
        shortTerm = new float[size];
        neutralisation = new float[size];
        prevalence = new float[size];
        risk = new float[size];
        engagement = new float[size];
        belonging = new float[size];
        association = new float[size];
        reinforcement = new float[size];
        replies = new float[size];
        imitation = new float[size];
        status = new float[size];
        withheld = new float[size];
        evidence = new float[size];
        home = new short[size];
        second = new short[size];
        joined = new short[size];
        lastVisit = new short[size];
        stageSince = new short[size];
        displacedOn = new short[size];
        lastPost = new short[size];
        lastDeed = new short[size];
        posts = new int[size];
        originals = new short[size];
        items = new short[size];
        views = new int[size];
        common = new short[size];
        rare = new short[size];
        fresh = new byte[size];
        payments = new short[size];
        Arrays.fill(home, (short) -1);
        Arrays.fill(second, (short) -1);
    }

    private Population(Population from) {
        size = from.size;
        entryDay = from.entryDay.clone();
        motivation = from.motivation.clone();
        region = from.region.clone();
        stage = from.stage.clone();
        role = from.role.clone();
        assignments = from.assignments.clone();
        pathway = from.pathway.clone();
        flags = from.flags.clone();
        drive = from.drive.clone();
        selfControl = from.selfControl.clone();
        constraint = from.constraint.clone();
        access = from.access.clone();
        visitRate = from.visitRate.clone();
        postTendency = from.postTendency.clone();
        identifiability = from.identifiability.clone();
        aspiration = from.aspiration.clone();
        susceptibility = from.susceptibility.clone();
        longTerm = from.longTerm.clone();
        distortion = from.distortion.clone();
        shortTerm = from.shortTerm.clone();
        neutralisation = from.neutralisation.clone();
        prevalence = from.prevalence.clone();
        risk = from.risk.clone();
        engagement = from.engagement.clone();
        belonging = from.belonging.clone();
        association = from.association.clone();
        reinforcement = from.reinforcement.clone();
        replies = from.replies.clone();
        imitation = from.imitation.clone();
        status = from.status.clone();
        withheld = from.withheld.clone();
        evidence = from.evidence.clone();
        home = from.home.clone();
        second = from.second.clone();
        joined = from.joined.clone();
        lastVisit = from.lastVisit.clone();
        stageSince = from.stageSince.clone();
        displacedOn = from.displacedOn.clone();
        lastPost = from.lastPost.clone();
        lastDeed = from.lastDeed.clone();
        posts = from.posts.clone();
        originals = from.originals.clone();
        items = from.items.clone();
        views = from.views.clone();
        common = from.common.clone();
        rare = from.rare.clone();
        fresh = from.fresh.clone();
        payments = from.payments.clone();
    }

    /** An independent copy. */
    public Population copy() {
        return new Population(this);
    }

    /** Whether the person in the slot has this flag. */
    public boolean has(int slot, int flag) {
        return (flags[slot] & flag) != 0;
    }

    /** Gives the person in the slot this flag. */
    public void set(int slot, int flag) {
        flags[slot] |= (short) flag;
    }

    /** Takes this flag from the person in the slot. */
    public void unset(int slot, int flag) {
        flags[slot] &= (short) ~flag;
    }

    /** Mean of the five implicit theories. */
    public double meanDistortion(int slot) {
        double sum = 0;
        for (int theory = 0; theory < THEORIES; theory++) {
            sum += distortion[slot * THEORIES + theory];
        }
        return sum / THEORIES;
    }

    /** Adds one to a counter column, stopping at the largest value. */
    public static void count(short[] column, int slot) {
        if (column[slot] < Short.MAX_VALUE) {
            column[slot]++;
        }
    }
}
