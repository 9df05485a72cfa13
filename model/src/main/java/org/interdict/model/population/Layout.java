package org.interdict.model.population;

/**
 * Where each attribute lies in a person's two rows.
 *
 * <p>{@code mind}, 32 floats: what the person is like and feels. {@code record}, 32 shorts: days, places, counts and flags; a count that
 * may pass 32,767 takes two. Together 192 bytes per person.
 *
 * <p>Attributes that are read together stand together. A large array begins 16 bytes into a cache line of 64 bytes, so that the lines are
 * 12, 16 and 4 floats of {@code mind}, and 24 and 8 shorts of {@code record}. The first line of each row is read for everyone due, the
 * second of {@code mind} for visitors to forums besides; the last line of each holds what is seldom read.
 */
final class Layout {
    /** Floats per person. */
    static final int MIND = 32;

    static final int DRIVE = 0;
    static final int SELF_CONTROL = 1;
    static final int CONSTRAINT = 2;
    static final int VISIT_RATE = 3;
    static final int RISK = 4;
    static final int ENGAGEMENT = 5;
    static final int PREVALENCE = 6;
    static final int BELONGING = 7;
    static final int POST_TENDENCY = 8;
    static final int IDENTIFIABILITY = 9;
    static final int LEEWAY = 10;
    static final int STATUS = 11;
    static final int DISTORTION = 12;
    static final int LONG_TERM = 17;
    static final int SHORT_TERM = 22;
    static final int NEUTRALISATION = 23;
    static final int ASSOCIATION = 24;
    static final int REINFORCEMENT = 25;
    static final int REPLIES = 26;
    static final int IMITATION = 27;
    static final int ACCESS = 28;
    static final int ASPIRATION = 29;
    static final int WITHHELD = 30;
    static final int SKILL = 31;

    /** Shorts per person. */
    static final int RECORD = 32;

    static final int ENTRY_DAY = 0;
    static final int STAGE = 1;
    static final int FLAGS = 2;
    static final int HOME = 3;
    static final int SECOND = 4;
    static final int PATHWAY = 5;
    static final int LAST_VISIT = 6;
    static final int LAST_DEED = 7;
    static final int STAGE_SINCE = 8;
    static final int JOINED = 9;
    static final int VIEWS = 10;
    static final int POSTS = 12;
    static final int COMMON = 14;
    static final int RARE = 15;
    static final int REGION = 16;
    static final int MOTIVATION = 17;
    static final int SUSCEPTIBILITY = 18;
    /** Holds the role, the open channel and the number of signals met, each in some bits. */
    static final int ROLE = 22;

    static final int FRESH = 23;
    static final int LAST_POST = 24;
    static final int ORIGINALS = 25;
    static final int ITEMS = 26;
    static final int ASSIGNMENTS = 27;
    static final int DISPLACED_ON = 28;
    static final int PAYMENTS = 29;
    static final int FADED_ON = 30;
    static final int MEMBER_SINCE = 31;

    private Layout() {}
}
