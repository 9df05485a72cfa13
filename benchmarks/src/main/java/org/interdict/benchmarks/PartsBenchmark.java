package org.interdict.benchmarks;

import java.util.concurrent.TimeUnit;
import org.interdict.model.population.Calendar;
import org.interdict.model.population.Fade;
import org.interdict.model.population.Population;
import org.interdict.model.population.Ties;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Inversion;
import org.interdict.model.random.Stream;
import org.interdict.model.venue.Cells;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts that a visit is made of, one by one, over persons met in no order. Nanoseconds an operation. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class PartsBenchmark {
    private static final Stream STREAM = Stream.of(Domain.BEHAVIOUR, "benchmark.parts");
    private static final int BOARDS = 8;
    private static final int HORIZON = 20;
    /** Odd, so that its multiples visit every place of a power of two. */
    private static final int STRIDE = 0x9E3779B1;

    /** Persons; a power of two. */
    @Param({"16384", "1048576"})
    public int persons;

    private Draws draws = Draws.of(1, 2, 3);
    private Calendar calendar = Calendar.of(1, 1);
    private Ties ties = Ties.of(1);
    private Cells cells = Cells.of(1, 1);
    private Fade fade = Fade.atRate(0.01);
    private Population rows = new Population(0);
    private int[] out = {};
    private int[] author = {};
    private float[] belief = {};
    private int step;
    private int day;

    /** Fresh parts of the size asked for. */
    @Setup
    public void prepare() {
        draws = Draws.of(1, 2, 3);
        fade = Fade.atRate(0.01);
        rows = new Population(persons);
        out = new int[persons];
        belief = new float[persons];
        ties = Ties.of(persons);
        cells = Cells.of(BOARDS, persons / 16);
        author = new int[cells.all()];
        calendarAnew();
        for (int cell = 0; cell < author.length; cell++) {
            author[cell] = below(cell, persons);
        }
    }

    /** A calendar has an end, which a small one reaches within a second. */
    private void calendarAnew() {
        calendar = Calendar.of(persons, 1);
        day = 0;
        for (int slot = 0; slot < persons; slot++) {
            calendar.schedule(slot, 1 + below(slot, HORIZON));
        }
    }

    private static int below(int number, int bound) {
        return (int) (((number * (long) STRIDE ^ 0x5DEECE66DL) & 0xFFFFFFFFL) * bound >>> 32);
    }

    private int slot() {
        return step++ * STRIDE & persons - 1;
    }

    /** One block of draws and a number from it. */
    @Benchmark
    public double draw() {
        draws.at(STREAM, slot(), 0, day, 0);
        return draws.unit(0);
    }

    /** Eight blocks at once. */
    @Benchmark
    public double drawSeriesOfEight() {
        draws.series(STREAM, slot(), 0, day, 8);
        return draws.unit(31);
    }

    /** A waiting time. */
    @Benchmark
    public double drawWait() {
        draws.at(STREAM, slot(), 0, day, 0);
        return Inversion.exponential(draws.unit53(0), 0.1);
    }

    /** One post of a board and what its author believes, the place drawn before. */
    @Benchmark
    public float boardSelection() {
        int bits = step++ * STRIDE;
        return belief[author[cells.at(bits & BOARDS - 1, bits)]];
    }

    /** A day of the calendar with a twentieth of the persons due, each set anew. Nanoseconds a day. */
    @Benchmark
    public int calendarDay() {
        if (day + HORIZON >= Calendar.LAST_DAY) {
            calendarAnew();
        }
        day++;
        int dues = calendar.take(day, out);
        for (int i = 0; i < dues; i++) {
            calendar.schedule(out[i], day + HORIZON);
        }
        return dues;
    }

    /** A contact that makes or strengthens a tie. */
    @Benchmark
    public void tieUpdate() {
        int slot = slot();
        ties.strengthen(slot, slot + 1 + (step & 7) & persons - 1, 100, fade, rows);
    }
}
