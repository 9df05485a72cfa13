package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;

/**
 * One region's agency: staff of the day, and two queues of leads, first come first served. Ordered cases and offenders exposed by
 * their victims go before what comes in by itself.
 */
public final class Agency implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A queue takes as many leads as there are persons, or so many if there are fewer. */
    private static final int LEAST_LIMIT = 256;
    /** A queue of what comes in has room at first for a lead of one in so many persons, which lasts a world of default parameters for years, ... */
    private static final int PERSONS_A_LEAD = 200;
    /** ... and every queue for so many. */
    private static final int LEAST_ROOM = 64;

    /** One queue of leads: a ring that grows by doubling up to its limit. */
    public static final class Queue implements Serializable {
        private static final long serialVersionUID = 1L;
        private final int limit;
        private int[] slot;
        private short[] entry;
        private float[] work;
        private float[] known;
        private short[] since;
        private boolean[] identified;
        private boolean[] told;
        private int head;
        private int length;

        Queue(int limit, int room) {
            this.limit = limit;
            slot = new int[room];
            entry = new short[room];
            work = new float[room];
            known = new float[room];
            since = new short[room];
            identified = new boolean[room];
            told = new boolean[room];
        }

        private Queue(Queue from) {
            limit = from.limit;
            slot = from.slot.clone();
            entry = from.entry.clone();
            work = from.work.clone();
            known = from.known.clone();
            since = from.since.clone();
            identified = from.identified.clone();
            told = from.told.clone();
            head = from.head;
            length = from.length;
        }

        /** Leads waiting, the one worked on included. */
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

        /** Slot of the lead that is first. */
        public int slot() {
            return slot[head];
        }

        /** Day of entry of its person. */
        public int entry() {
            return entry[head];
        }

        /** How far an arrest from it becomes known. */
        public double known() {
            return known[head];
        }

        /** Investigator-days still needed for the lead that is first. */
        public double work() {
            return work[head];
        }

        /** Sets the investigator-days still needed for the lead that is first. */
        public void work(double days) {
            work[head] = (float) days;
        }

        /** Day on which the lead that is first came in. */
        public int since() {
            return since[head];
        }

        /** Whether the lead that is first has identified its person. */
        public boolean identified() {
            return identified[head];
        }

        /** Whether the lead that is first comes from a victim who has told of an offline offence. */
        public boolean told() {
            return told[head];
        }

        /** Marks the lead that is first as having identified its person, and sets the investigator-days of the case. */
        public void identify(double caseDays) {
            identified[head] = true;
            work[head] = (float) caseDays;
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
            told[tail] = false;
            length++;
            return true;
        }

        /** Adds the case against an offender whom an identified victim has named, unless the queue has reached its limit. */
        public boolean addTold(int person, int entryDay, int today, double days, double publicity) {
            if (!add(person, entryDay, today, days, publicity)) {
                return false;
            }
            int tail = (head + length - 1) % slot.length;
            identified[tail] = true;
            told[tail] = true;
            return true;
        }

        /** Takes the first lead out. */
        public void remove() {
            head = (head + 1) % slot.length;
            length--;
        }

        private void grow() {
            int rows = 2 * length;
            int[] slots = new int[rows];
            short[] entries = new short[rows];
            float[] works = new float[rows];
            float[] knowns = new float[rows];
            short[] days = new short[rows];
            boolean[] marks = new boolean[rows];
            boolean[] tellings = new boolean[rows];
            for (int i = 0; i < length; i++) {
                int from = (head + i) % length;
                slots[i] = slot[from];
                entries[i] = entry[from];
                works[i] = work[from];
                knowns[i] = known[from];
                days[i] = since[from];
                marks[i] = identified[from];
                tellings[i] = told[from];
            }
            slot = slots;
            entry = entries;
            work = works;
            known = knowns;
            since = days;
            identified = marks;
            told = tellings;
            head = 0;
        }
    }

    /** Ordered cases and offenders exposed by their victims, [queue of leads]. */
    public final Queue ordered;
    /** What comes in by itself, [queue of leads]. */
    public final Queue incoming;
    /** Platform reports that wait for triage, [queue of reports]. */
    public final Queue reported;
    /** Reports that triage can take up now, [reports]. */
    public double triage;
    /** Staff left today, [investigator-days]. */
    public double staff;

    private Agency(int population) {
        int limit = Math.max(LEAST_LIMIT, population);
        int room = Math.max(LEAST_ROOM, population / PERSONS_A_LEAD);
        ordered = new Queue(limit, LEAST_ROOM);
        incoming = new Queue(limit, room);
        reported = new Queue(limit, room);
    }

    private Agency(Agency from) {
        ordered = new Queue(from.ordered);
        incoming = new Queue(from.incoming);
        reported = new Queue(from.reported);
        triage = from.triage;
        staff = from.staff;
    }

    /** Agencies for so many regions. */
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
