package org.interdict.model.population;

/** What has happened to a person, as bits of {@link Population#flags}. */
public final class Flag {
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
    /** Flag: is a coordinator of the home forum, or was one of the home forum that closed. */
    public static final int LEADER = 16384;
    /** Flag: is about to found a successor of a closed forum. */
    public static final int FOUNDER = 1 << 15;

    private Flag() {}
}
