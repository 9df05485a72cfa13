package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The agency of one region: today's staff, the cases it works on, and the leads that wait, by rank. Among the leads of a rank the newest
 * comes first; in all other queues the one that came first.
 */
public final class Agency implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A queue takes as many leads as there are persons, and at least this number. */
    private static final int LEAST_LIMIT = 256;
    /** A queue of incoming leads has room at first for one lead per this number of persons, enough for years of a default world, ... */
    private static final int PERSONS_A_LEAD = 200;
    /** ... and every queue for at least this number. */
    private static final int LEAST_ROOM = 64;

    /** One queue of leads: a ring that grows by doubling up to its limit. The next lead is the one that came first, or the newest. */
    public static final class Queue implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int limit;
        private final boolean newestFirst;
        private int[] slot;
        private short[] entry;
        private float[] work;
        private float[] known;
        private short[] since;
        private boolean[] identified;
        private boolean[] named;
        private int head;
        private int length;

        Queue(int limit, int room, boolean newestFirst) {
            this.limit = limit;
            this.newestFirst = newestFirst;
            slot = new int[room];
            entry = new short[room];
            work = new float[room];
            known = new float[room];
            since = new short[room];
            identified = new boolean[room];
            named = new boolean[room];
        }

        private Queue(Queue from) {
            limit = from.limit;
            newestFirst = from.newestFirst;
            take(from, from.slot.length);
            head = from.head;
            length = from.length;
        }

        /** Takes over the columns of this or another queue, with room for this number of leads. */
        private void take(Queue from, int rows) {
            slot = Arrays.copyOf(from.slot, rows);
            entry = Arrays.copyOf(from.entry, rows);
            work = Arrays.copyOf(from.work, rows);
            known = Arrays.copyOf(from.known, rows);
            since = Arrays.copyOf(from.since, rows);
            identified = Arrays.copyOf(from.identified, rows);
            named = Arrays.copyOf(from.named, rows);
        }

        /** Leads waiting, including the one that is worked on. */
        public int length() {
            return length;
        }

        /** Slot of a lead, the first at 0. */
        public int slotAt(int row) {
            return slot[(head + row) % slot.length];
        }

        /** Day of entry of the person of a lead. */
        public int entryAt(int row) {
            return entry[(head + row) % slot.length];
        }

        /** Investigator-days still needed for a lead. */
        public double workAt(int row) {
            return work[(head + row) % slot.length];
        }

        /** How far an arrest from a lead becomes known, the first at 0. */
        public double knownAt(int row) {
            return known[(head + row) % slot.length];
        }

        /** Slot of the lead that is next. */
        public int slot() {
            return slot[next()];
        }

        /** Day of entry of its person. */
        public int entry() {
            return entry[next()];
        }

        /** How far an arrest from it becomes known. */
        public double known() {
            return known[next()];
        }

        /** Investigator-days still needed for the lead that is next. */
        public double work() {
            return work[next()];
        }

        /** Sets the investigator-days still needed for the lead that is next. */
        public void work(double days) {
            work[next()] = (float) days;
        }

        /** Day on which the lead that is next came in. */
        public int since() {
            return since[next()];
        }

        /** Whether the lead that is next has identified its person. */
        public boolean identified() {
            return identified[next()];
        }

        /** Whether the lead that is next comes from a victim who has named the offender. */
        public boolean named() {
            return named[next()];
        }

        /** Marks the lead that is next as having identified its person, and sets the investigator-days of the case. */
        public void identify(double caseDays) {
            identified[next()] = true;
            work[next()] = (float) caseDays;
        }

        /** Adds a lead, unless the queue has reached its limit. */
        public boolean add(int person, int entryDay, int today, double days, double publicity) {
            if (length == limit) {
                return false;
            }
            if (length == slot.length) {
                grow();
            }
            int tail = (head + length) % slot.length;
            slot[tail] = person;
            entry[tail] = (short) entryDay;
            work[tail] = (float) days;
            known[tail] = (float) publicity;
            since[tail] = (short) today;
            identified[tail] = false;
            named[tail] = false;
            length++;
            return true;
        }

        /** Adds the case against a person who is identified already, unless the queue has reached its limit. */
        public boolean addIdentified(
                int person, int entryDay, int today, double days, double publicity, boolean byVictim) {
            if (!add(person, entryDay, today, days, publicity)) {
                return false;
            }
            int tail = (head + length - 1) % slot.length;
            identified[tail] = true;
            named[tail] = byVictim;
            return true;
        }

        /** Takes the next lead out. */
        public void remove() {
            head = newestFirst ? head : (head + 1) % slot.length;
            length--;
        }

        /** Day on which the lead came in that has waited longest. */
        public int oldest() {
            return since[head];
        }

        /** Takes out the lead that has waited longest. */
        public void removeOldest() {
            head = (head + 1) % slot.length;
            length--;
        }

        private int next() {
            return newestFirst ? (head + length - 1) % slot.length : head;
        }

        /** Makes room for twice as many leads, and puts those that stood before the head behind the others. */
        private void grow() {
            int before = slot.length;
            take(this, 2 * before);
            for (Object column : List.of(slot, entry, work, known, since, identified, named)) {
                System.arraycopy(column, 0, column, before, head);
            }
        }
    }

    /** Ordered cases, [queue of leads]. */
    public final Queue ordered;
    /** Leads from operations that are worked on, [queue of leads]. */
    public final Queue revealed;
    /** The lead that is worked on, and cases against persons identified by a victim or a record, [queue of leads]. */
    public final Queue cases;
    /** Matched payers that wait for the payments unit, [queue of leads]. */
    public final Queue payers;
    /** Leads that wait, by rank; none of the first rank, [queue of leads]. */
    private final Queue[] leads = new Queue[LeadRank.values().length];
    /** Platform reports that wait for triage, [queue of reports]. */
    public final Queue reported;
    /** Reports that triage can work on now, [reports]. */
    public double triage;
    /** Work that the payments unit can do now, [investigator-days]. */
    public double payments;
    /** Staff left today, [investigator-days]. */
    public double staff;

    private Agency(int population) {
        int limit = Math.max(LEAST_LIMIT, population);
        int room = Math.max(LEAST_ROOM, population / PERSONS_A_LEAD);
        ordered = new Queue(limit, LEAST_ROOM, false);
        revealed = new Queue(limit, LEAST_ROOM, false);
        cases = new Queue(limit, LEAST_ROOM, false);
        payers = new Queue(limit, LEAST_ROOM, false);
        reported = new Queue(limit, room, false);
        Arrays.setAll(leads, rank -> new Queue(limit, room, true));
    }

    private Agency(Agency from) {
        ordered = new Queue(from.ordered);
        revealed = new Queue(from.revealed);
        cases = new Queue(from.cases);
        payers = new Queue(from.payers);
        reported = new Queue(from.reported);
        Arrays.setAll(leads, rank -> new Queue(from.leads[rank]));
        payments = from.payments;
        triage = from.triage;
        staff = from.staff;
    }

    /** The leads of a rank that wait. */
    public Queue leads(LeadRank rank) {
        return leads[rank.ordinal()];
    }

    /** How many leads and cases wait or are worked on at these agencies. */
    public static long waiting(Agency[] agencies) {
        long waiting = 0;
        for (Agency agency : agencies) {
            waiting += agency.waiting();
        }
        return waiting;
    }

    /** How many reports of platforms wait for triage at these agencies. */
    public static long reported(Agency[] agencies) {
        long waiting = 0;
        for (Agency agency : agencies) {
            waiting += agency.reported.length();
        }
        return waiting;
    }

    /** How many leads and cases wait or are worked on, payers included. */
    public long waiting() {
        long waiting = ordered.length() + revealed.length() + cases.length() + payers.length();
        for (Queue queue : leads) {
            waiting += queue.length();
        }
        return waiting;
    }

    /** One agency per region. */
    public static Agency[] of(int regions, int population) {
        Agency[] agencies = new Agency[regions];
        Arrays.setAll(agencies, region -> new Agency(population));
        return agencies;
    }

    /** Independent copies. */
    public static Agency[] copy(Agency[] agencies) {
        Agency[] copies = new Agency[agencies.length];
        Arrays.setAll(copies, region -> new Agency(agencies[region]));
        return copies;
    }
}
