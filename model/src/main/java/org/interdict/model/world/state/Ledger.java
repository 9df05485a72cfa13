package org.interdict.model.world.state;

import java.io.Serializable;
import java.util.Arrays;

/**
 * What happened today: the persons due, visits and the posts met, posts, arrests, closings. Mechanisms that make things happen write it;
 * mechanisms that react read it; it is empty each morning. Its columns have room for the days of a lively world of that size, grow by
 * doubling where that is not enough, and are reused, so that a day allocates nothing.
 */
public final class Ledger implements Serializable {
    private static final long serialVersionUID = 1L;
    /** One visit per this number of persons has room at first, ... */
    private static final int PERSONS_A_VISIT = 40;
    /** ... one visit to open channels per this number, ... */
    private static final int PERSONS_A_BROWSER = 64;
    /** ... one post per this number, ... */
    private static final int PERSONS_A_POST = 512;
    /** ... and this number of posts met per visit. */
    private static final int MET_A_VISIT = 8;

    /** Slots with an event due today; the first {@link #dues} count. */
    public final int[] due;
    /** Their stages now: a walk over some stages passes over the others without reading their rows. */
    public final byte[] dueStage;
    /** How many are due. */
    public int dues;
    /** Visitors to forums. */
    public int[] visitor;
    /** Forum visited. */
    public short[] venue;
    /** Days since the visitor's last visit. */
    public short[] elapsed;
    /** First encounter of the visit; the next visit's first ends it. */
    public int[] firstMet;
    /** Items viewed at the visit. */
    public short[] viewed;
    /** Rare items among them. */
    public short[] rareViewed;
    /** How many visits there are. */
    public int visits;
    /** What a post met weighs in a visitor's attention, 1 if the usual number of posts is looked for, [factor]. */
    public double attention = 1;
    /** Author met. */
    public int[] source;
    /** Definitions carried by the post met. */
    public float[] definitions;
    /** Standing of its author, [0, 1]. */
    public float[] standing;
    /** Kind of the post met. */
    public byte[] kind;
    /** Cell of the post met. */
    public int[] place;
    /** How many encounters there are. */
    public int met;
    /** Authors of today's posts. */
    public int[] author;
    /** Forum of the post. */
    public short[] postVenue;
    /** Cell of the post. */
    public int[] cell;
    /** Slot replied to, or -1 for an original. */
    public int[] repliedTo;
    /** Cell of the post replied to, or -1 for an original. */
    public int[] answered;
    /** Thread that the post opens or belongs to, see Boards. */
    public long[] thread;
    /** Kind of the post. */
    public byte[] postKind;
    /** Marks of the post, see Boards. */
    public byte[] postMarks;
    /** How many posts there are. */
    public int posts;
    /** Persons seen on open channels today. */
    public int[] browser;
    /** Items each of them viewed. */
    public short[] browsed;
    /** In which channel. */
    public byte[] browsedIn;
    /** How many. */
    public int browsers;
    /** Searchers who met a warning or a block. */
    public int[] signalled = new int[64];
    /** Whether it was a warning. */
    public boolean[] signalWarning = new boolean[64];
    /** How many. */
    public int signals;
    /** Persons arrested. */
    public int[] arrested = new int[32];
    /** Their forum, or -1. */
    public short[] arrestedAt = new short[32];
    /** How far each arrest becomes known, [0, 1]. */
    public float[] arrestKnown = new float[32];
    /** Whether the seized device showed an offline offence. */
    public boolean[] contactShown = new boolean[32];
    /** How many arrests. */
    public int arrests;
    /** Forums closed or seized. */
    public short[] closed = new short[8];
    /** How far each closing became known as police work, [0, 1]; 0 for one that was given up. */
    public float[] closingKnown = new float[8];
    /** Whether police had run the forum before. */
    public boolean[] closingCovert = new boolean[8];
    /** How many closings. */
    public int closings;
    /** Forums in which an observation from within became known. */
    public short[] disclosed = new short[8];
    /** How far, [0, 1]. */
    public float[] disclosureKnown = new float[8];
    /** How many. */
    public int disclosures;
    /** Days that a host will take from a notice to the removal of an item, [days]. */
    public float[] removalDays = new float[64];
    /** Whether that host cooperates. */
    public boolean[] removalCooperative = new boolean[64];
    /** How many notices. */
    public int notices;

    /** An empty ledger for this number of slots. */
    public Ledger(int slots) {
        due = new int[slots];
        dueStage = new byte[slots];
        int visitsExpected = Math.max(256, slots / PERSONS_A_VISIT);
        visitor = new int[visitsExpected];
        venue = new short[visitsExpected];
        elapsed = new short[visitsExpected];
        viewed = new short[visitsExpected];
        rareViewed = new short[visitsExpected];
        firstMet = new int[visitsExpected + 1];
        int metExpected = MET_A_VISIT * visitsExpected;
        source = new int[metExpected];
        definitions = new float[metExpected];
        standing = new float[metExpected];
        kind = new byte[metExpected];
        place = new int[metExpected];
        int postsExpected = Math.max(128, slots / PERSONS_A_POST);
        author = new int[postsExpected];
        postVenue = new short[postsExpected];
        cell = new int[postsExpected];
        repliedTo = new int[postsExpected];
        answered = new int[postsExpected];
        thread = new long[postsExpected];
        postKind = new byte[postsExpected];
        postMarks = new byte[postsExpected];
        int browsersExpected = Math.max(256, slots / PERSONS_A_BROWSER);
        browser = new int[browsersExpected];
        browsed = new short[browsersExpected];
        browsedIn = new byte[browsersExpected];
    }

    /** Empty again. */
    public void clear() {
        dues = 0;
        visits = 0;
        met = 0;
        posts = 0;
        browsers = 0;
        signals = 0;
        arrests = 0;
        closings = 0;
        disclosures = 0;
        notices = 0;
        firstMet[0] = 0;
    }

    /** Notes a person's new stage, if the person is due today. */
    public void restage(int slot, int stage) {
        int place = Arrays.binarySearch(due, 0, dues, slot);
        if (place >= 0) {
            dueStage[place] = (byte) stage;
        }
    }

    /** Opens the record of a visit; encounters added from now on belong to it. */
    public void visit(int slot, int forum, int days) {
        if (visits == visitor.length) {
            int length = 2 * visits;
            visitor = Arrays.copyOf(visitor, length);
            venue = Arrays.copyOf(venue, length);
            elapsed = Arrays.copyOf(elapsed, length);
            viewed = Arrays.copyOf(viewed, length);
            rareViewed = Arrays.copyOf(rareViewed, length);
            firstMet = Arrays.copyOf(firstMet, length + 1);
        }
        visitor[visits] = slot;
        venue[visits] = (short) forum;
        elapsed[visits] = (short) Math.min(days, Short.MAX_VALUE);
        viewed[visits] = 0;
        rareViewed[visits] = 0;
        firstMet[visits] = met;
        visits++;
        firstMet[visits] = met;
    }

    /** Adds an encounter to the open visit. */
    public void meet(int slot, int boardCell, float strength, float authorStanding, int postKindMet) {
        if (met == source.length) {
            int length = 2 * met;
            source = Arrays.copyOf(source, length);
            definitions = Arrays.copyOf(definitions, length);
            standing = Arrays.copyOf(standing, length);
            kind = Arrays.copyOf(kind, length);
            place = Arrays.copyOf(place, length);
        }
        source[met] = slot;
        definitions[met] = strength;
        standing[met] = authorStanding;
        kind[met] = (byte) postKindMet;
        place[met] = boardCell;
        met++;
        firstMet[visits] = met;
    }

    /** Adds a post that opens a thread, or that replies to an author's post in a cell. */
    public void post(
            int slot,
            int forum,
            int boardCell,
            int target,
            int targetCell,
            long postThread,
            int kindOfPost,
            int marks) {
        if (posts == author.length) {
            int length = 2 * posts;
            author = Arrays.copyOf(author, length);
            postVenue = Arrays.copyOf(postVenue, length);
            cell = Arrays.copyOf(cell, length);
            repliedTo = Arrays.copyOf(repliedTo, length);
            answered = Arrays.copyOf(answered, length);
            thread = Arrays.copyOf(thread, length);
            postKind = Arrays.copyOf(postKind, length);
            postMarks = Arrays.copyOf(postMarks, length);
        }
        author[posts] = slot;
        postVenue[posts] = (short) forum;
        cell[posts] = boardCell;
        repliedTo[posts] = target;
        answered[posts] = targetCell;
        thread[posts] = postThread;
        postKind[posts] = (byte) kindOfPost;
        postMarks[posts] = (byte) marks;
        posts++;
    }

    /** Adds a visit to an open channel. */
    public void browse(int slot, int items, int channel) {
        if (browsers == browser.length) {
            browser = Arrays.copyOf(browser, 2 * browsers);
            browsed = Arrays.copyOf(browsed, 2 * browsers);
            browsedIn = Arrays.copyOf(browsedIn, 2 * browsers);
        }
        browser[browsers] = slot;
        browsedIn[browsers] = (byte) channel;
        browsed[browsers] = (short) items;
        browsers++;
    }

    /** Adds a warning or a block that a searcher met. */
    public void signal(int slot, boolean warning) {
        if (signals == signalled.length) {
            signalled = Arrays.copyOf(signalled, 2 * signals);
            signalWarning = Arrays.copyOf(signalWarning, 2 * signals);
        }
        signalled[signals] = slot;
        signalWarning[signals] = warning;
        signals++;
    }

    /** Adds an arrest. */
    public void arrest(int slot, int forum, double known) {
        if (arrests == arrested.length) {
            arrested = Arrays.copyOf(arrested, 2 * arrests);
            arrestedAt = Arrays.copyOf(arrestedAt, 2 * arrests);
            arrestKnown = Arrays.copyOf(arrestKnown, 2 * arrests);
            contactShown = Arrays.copyOf(contactShown, 2 * arrests);
        }
        arrested[arrests] = slot;
        arrestedAt[arrests] = (short) forum;
        arrestKnown[arrests] = (float) known;
        contactShown[arrests] = false;
        arrests++;
    }

    /** Adds a closing. */
    public void close(int forum, double known) {
        if (closings == closed.length) {
            closed = Arrays.copyOf(closed, 2 * closings);
            closingKnown = Arrays.copyOf(closingKnown, 2 * closings);
            closingCovert = Arrays.copyOf(closingCovert, 2 * closings);
        }
        closed[closings] = (short) forum;
        closingKnown[closings] = (float) known;
        closingCovert[closings] = false;
        closings++;
    }

    /** Adds an observation from within that became known. */
    public void disclose(int forum, double known) {
        if (disclosures == disclosed.length) {
            disclosed = Arrays.copyOf(disclosed, 2 * disclosures);
            disclosureKnown = Arrays.copyOf(disclosureKnown, 2 * disclosures);
        }
        disclosed[disclosures] = (short) forum;
        disclosureKnown[disclosures] = (float) known;
        disclosures++;
    }

    /** Adds a notice to a host. */
    public void notice(double days, boolean cooperative) {
        if (notices == removalDays.length) {
            removalDays = Arrays.copyOf(removalDays, 2 * notices);
            removalCooperative = Arrays.copyOf(removalCooperative, 2 * notices);
        }
        removalDays[notices] = (float) days;
        removalCooperative[notices] = cooperative;
        notices++;
    }
}
