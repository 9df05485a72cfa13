package org.interdict.benchmarks;

import java.util.concurrent.ExecutionException;
import org.interdict.model.population.Calendar;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Cells;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The docking model on the engine's own parts: keyed draws, columns, the calendar, cells of boards, and one {@link Sequence} a day on
 * MASON's schedule.
 *
 * <p>A member's next visit is drawn, not the visits of each day: the wait is geometric with the activity as its chance. Status is kept in
 * points of the first day, so that nobody's changes while nothing happens.
 *
 * <p>Layout, bytes a member: rate of visits 4, chance of posting 4, openness 4, belief 4, home 1, day of entry 2, status 4, calendar 2, the
 * day's list of those due 4.
 */
public final class Docking extends SimState implements ForumContagion {
    private static final long serialVersionUID = 1L;
    private static final Stream ENTRY = Stream.of(Domain.POPULATION, "docking.entry");
    private static final Stream FIRST = Stream.of(Domain.BEHAVIOUR, "docking.first");
    private static final Stream VISIT = Stream.of(Domain.BEHAVIOUR, "docking.visit");
    private static final Stream ARREST = Stream.of(Domain.BEHAVIOUR, "docking.arrest");
    /** Beyond this inflation all points are rescaled. */
    private static final double LARGEST_INFLATION = 1e9;

    private final int members;
    private final transient Draws draws;
    private final transient Calendar calendar;
    private final transient Cells cells;
    private final transient StatusColumn status;
    private final int[] due;
    private final short[] entryDay;
    private final byte[] home;
    private final float[] rate;
    private final float[] posting;
    private final float[] open;
    private final float[] belief;
    private final int[] author;
    private double inflation = 1;
    private int day;
    private long posts;
    private long arrests;

    Docking(int members, long seed) {
        super(0L);
        this.members = members;
        draws = Draws.of(seed, seed, seed);
        calendar = Calendar.of(members, 1);
        cells = Cells.of(FORUMS, ForumContagion.kept(members));
        status = new StatusColumn(members);
        due = new int[members];
        entryDay = new short[members];
        home = new byte[members];
        rate = new float[members];
        posting = new float[members];
        open = new float[members];
        belief = new float[members];
        author = new int[cells.all()];
        for (int slot = 0; slot < members; slot++) {
            enter(slot);
        }
        Steppable[] order = {s -> visits(), s -> decay(), s -> arrest()};
        schedule.scheduleRepeating(new Sequence(order));
    }

    /** Runs the program, see {@link DockingProgram}. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        new DockingProgram("interdict", Docking::new).run(arguments);
    }

    private void enter(int slot) {
        entryDay[slot] = (short) day;
        draws.at(ENTRY, slot, day, day, 0);
        double activity = Math.min(1, Inversion.logNormal(draws.unit(0), ACTIVITY, 1));
        rate[slot] = (float) -StrictMath.log1p(-activity);
        posting[slot] = (float) Math.min(1, POSTING * StrictMath.pow(draws.unit(1), POSTING_EXPONENT));
        open[slot] = (float) (STEP * (1 - draws.unit(2)));
        belief[slot] = (float) draws.unit(3);
        draws.at(FIRST, slot, day, day, 0);
        home[slot] = (byte) draws.below(0, FORUMS);
        status.set(slot, 0);
        await(slot, draws.unit(1));
    }

    private void await(int slot, double u) {
        double days = Inversion.exponential(u, rate[slot]);
        calendar.schedule(slot, day + 1 + (int) Math.min(days, Inversion.NEVER));
    }

    private void visits() {
        day++;
        int dues = calendar.take(day, due);
        for (int i = 0; i < dues; i++) {
            visit(due[i]);
        }
    }

    private void visit(int slot) {
        draws.series(VISIT, slot, entryDay[slot], day, 2);
        await(slot, draws.unit(0));
        double where = draws.unit(1);
        boolean writes = draws.unit(2) < posting[slot];
        int forum = where < AT_HOME ? home[slot] : (int) ((where - AT_HOME) / (1 - AT_HOME) * FORUMS);
        int filled = cells.filled(forum);
        if (filled > 0) {
            float sum = 0;
            for (int read = 0; read < READS; read++) {
                sum += belief[author[cells.at(forum, draws.word(3 + read), filled)]];
            }
            belief[slot] += open[slot] * (sum / READS - belief[slot]);
        }
        if (writes) {
            author[cells.next(forum)] = slot;
            status.set(slot, (float) (status.get(slot) + inflation));
            posts++;
        }
    }

    /** All lose the same share: a point gained later counts for more. */
    private void decay() {
        inflation /= 1 - LOSS;
        if (inflation > LARGEST_INFLATION) {
            status.scale(1 / inflation);
            inflation = 1;
        }
    }

    private void arrest() {
        double expected = ARRESTS * members;
        draws.at(ARREST, -1, 0, day, 0);
        int number = (int) expected + (draws.unit53(0) < expected - (int) expected ? 1 : 0);
        for (int place = 0; place < number; place++) {
            draws.at(ARREST, place, 0, day, 0);
            int slot = status.at(draws.unit53(0) * status.total());
            if (slot >= 0) {
                enter(slot);
                arrests++;
            }
        }
    }

    @Override
    public void run(int days) {
        for (int i = 0; i < days; i++) {
            schedule.step(this);
        }
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
        return PlainDocking.doubles(belief);
    }

    @Override
    public double[] status() {
        double[] values = new double[members];
        for (int slot = 0; slot < members; slot++) {
            values[slot] = status.get(slot);
        }
        return values;
    }
}
