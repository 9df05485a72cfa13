package org.interdict.model.world.policing;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The agency of one region: today's staff, and two queues of leads. In each queue the lead that came first is worked on first. Ordered
 * cases and offenders named by their victims are worked on before the leads that come in without an order.
 */
public final class Agency implements Serializable {
    private static final long serialVersionUID = 1L;
    /** A queue takes as many leads as there are persons, and at least this number. */
    private static final int LEAST_LIMIT = 256;
    /** A queue of incoming leads has room at first for one lead per this number of persons, enough for years of a default world, ... */
    private static final int PERSONS_A_LEAD = 200;
    /** ... and every queue for at least this number. */
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
        private boolean[] named;
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
            named = new boolean[room];
        }

        private Queue(Queue from) {
            limit = from.limit;
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

        /** Whether the lead that is first comes from a victim who has named the offender. */
        public boolean named() {
            return named[head];
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
            named[tail] = false;
            length++;
            return true;
        }

        /** Adds the case against an offender whom an identified victim has named, unless the queue has reached its limit. */
        public boolean addNamed(int person, int entryDay, int today, double days, double publicity) {
            if (!add(person, entryDay, today, days, publicity)) {
                return false;
            }
            int tail = (head + length - 1) % slot.length;
            identified[tail] = true;
            named[tail] = true;
            return true;
        }

        /** Takes the first lead out. */
        public void remove() {
            head = (head + 1) % slot.length;
            length--;
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

    /** Ordered cases and offenders named by their victims, [queue of leads]. */
    public final Queue ordered;
    /** Leads that come in without an order, [queue of leads]. */
    public final Queue incoming;
    /** Platform reports that wait for triage, [queue of reports]. */
    public final Queue reported;
    /** Reports that triage can work on now, [reports]. */
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
