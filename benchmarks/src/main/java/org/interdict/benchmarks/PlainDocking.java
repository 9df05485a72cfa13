package org.interdict.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;

/**
 * The docking model in plain Java: columns, one loop, a sequential generator (xorshift64*), no framework and no keyed draws. The limit that the engine is
 * measured against.
 */
public final class PlainDocking implements ForumContagion {
    private final int members;
    private final float[] activity;
    private final float[] posting;
    private final float[] open;
    private final float[] belief;
    private final float[] status;
    private final byte[] home;
    private final int kept;
    private final int[] author;
    private final int[] next = new int[FORUMS];
    private final int[] filled = new int[FORUMS];
    private long state;
    private long posts;
    private long arrests;

    PlainDocking(int members, long seed) {
        this.members = members;
        state = new SplittableRandom(seed).nextLong() | 1;
        activity = new float[members];
        posting = new float[members];
        open = new float[members];
        belief = new float[members];
        status = new float[members];
        home = new byte[members];
        kept = ForumContagion.kept(members);
        author = new int[FORUMS * kept];
        for (int i = 0; i < members; i++) {
            newcomer(i);
        }
    }

    /** Runs the program, see {@link DockingProgram}. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        new DockingProgram("plain", PlainDocking::new).run(arguments);
    }

    private long bits() {
        long x = state;
        x ^= x >>> 12;
        x ^= x << 25;
        x ^= x >>> 27;
        state = x;
        return x * 0x2545F4914F6CDD1DL;
    }

    private float uniform() {
        return (bits() >>> 40) * 0x1p-24f;
    }

    private double uniform53() {
        return (bits() >>> 11) * 0x1p-53;
    }

    private int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    private void newcomer(int i) {
        double normal = Math.sqrt(-2 * Math.log(1 - uniform53())) * Math.cos(2 * Math.PI * uniform53());
        activity[i] = (float) Math.min(1, ACTIVITY * Math.exp(normal));
        posting[i] = (float) Math.min(1, POSTING * Math.pow(1 - uniform53(), POSTING_EXPONENT));
        open[i] = (float) (STEP * (1 - uniform53()));
        belief[i] = uniform();
        home[i] = (byte) below(FORUMS);
        status[i] = 0;
    }

    @Override
    public void run(int days) {
        for (int day = 0; day < days; day++) {
            for (int i = 0; i < members; i++) {
                if (uniform() < activity[i]) {
                    visit(i);
                }
            }
            for (int i = 0; i < members; i++) {
                status[i] *= (float) (1 - LOSS);
            }
            arrest();
        }
    }

    private void visit(int i) {
        int forum = uniform() < (float) AT_HOME ? home[i] : below(FORUMS);
        int count = filled[forum];
        int start = forum * kept;
        if (count > 0) {
            float sum = 0;
            for (int read = 0; read < READS; read++) {
                sum += belief[author[start + below(count)]];
            }
            belief[i] += open[i] * (sum / READS - belief[i]);
        }
        if (uniform() < posting[i]) {
            author[start + next[forum]] = i;
            next[forum] = next[forum] + 1 == kept ? 0 : next[forum] + 1;
            filled[forum] = Math.min(kept, count + 1);
            status[i] += 1;
            posts++;
        }
    }

    private void arrest() {
        double expected = ARRESTS * members;
        int number = (int) expected + (uniform53() < expected - (int) expected ? 1 : 0);
        while (number > 0) {
            int found = arrest(number);
            if (found == 0) {
                return;
            }
            number -= found;
        }
    }

    /** Arrests in one pass, at sorted places along the sum of status; two places in one member's part count once. */
    private int arrest(int number) {
        double total = 0;
        for (int i = 0; i < members; i++) {
            total += status[i];
        }
        double[] places = new double[number];
        for (int k = 0; k < number; k++) {
            places[k] = uniform53() * total;
        }
        Arrays.sort(places);
        double passed = 0;
        int found = 0;
        int k = 0;
        for (int i = 0; i < members && k < number; i++) {
            passed += status[i];
            if (passed > places[k]) {
                while (k < number && passed > places[k]) {
                    k++;
                }
                newcomer(i);
                arrests++;
                found++;
            }
        }
        return found;
    }

    @Override
    public long posts() {
        return posts;
    }

    @Override
    public long arrests() {
        return arrests;
    }

    @Override
    public double[] beliefs() {
        return doubles(belief);
    }

    @Override
    public double[] status() {
        return doubles(status);
    }

    static double[] doubles(float[] column) {
        double[] values = new double[column.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = column[i];
        }
        return values;
    }
}
