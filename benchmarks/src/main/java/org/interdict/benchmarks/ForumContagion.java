package org.interdict.benchmarks;

/**
 * The docking model: a small contagion of beliefs over forums, written the same way for many simulators so that their results and
 * their speed can be compared (Axtell et al. 1996 call this docking).
 *
 * <p>N members, {@value #FORUMS} forums. A forum keeps its latest C = max(64, N/20) posts, each known by its author. A new member draws an
 * activity a = min(1, exp(ln 0.1 - 0.5 + Z)), Z standard normal; a chance of posting p = min(1, 0.05 U<sup>-2/3</sup>); stubbornness s and
 * belief b uniform on (0, 1); a home forum, each as likely; status w = 0. Each day:
 *
 * <ol>
 *   <li>every member, in any order, with probability a visits a forum: the home with probability 0.9, else any. If it has posts, the
 *       member reads {@value #READS} of them, each as likely, with replacement, and moves by 0.05 (1 - s) (mean belief of their authors - b). Then, with
 *       probability p, writes a post there, which takes the place of the oldest, and gains one point of status;
 *   <li>every status loses 1 %;
 *   <li>0.0001 N members (a fraction by chance) are arrested, in proportion to status, and each is replaced by a new member.
 * </ol>
 */
interface ForumContagion {
    /** Forums. */
    int FORUMS = 8;
    /** Posts read at a visit. */
    int READS = 5;
    /** Probability that a visit goes to the home forum without a choice. */
    double AT_HOME = 0.9;
    /** Step of a belief toward that of the authors read. */
    double STEP = 0.05;
    /** Share of status lost each day. */
    double LOSS = 0.01;
    /** Arrests a day and member. */
    double ARRESTS = 0.0001;
    /** Median activity before the cut at 1: 0.1 exp(-1/2), so that the mean is about 0.1. */
    double ACTIVITY = 0.1 * 0.6065306597126334;
    /** Smallest chance of posting. */
    double POSTING = 0.05;
    /** Exponent of the chance of posting. */
    double POSTING_EXPONENT = -2.0 / 3;

    /** Posts that a forum keeps. */
    static int kept(int members) {
        return Math.max(64, members / 20);
    }

    /** Runs so many days. */
    void run(int days);

    /** Posts written so far. */
    long posts();

    /** Arrests so far. */
    long arrests();

    /** Present beliefs, a value a member. */
    double[] beliefs();

    /** Present status, a value a member, in any unit. */
    double[] status();

    /** A way to write the model. */
    @FunctionalInterface
    interface Maker {
        /** The model on its first day. */
        ForumContagion make(int members, long seed);
    }
}
