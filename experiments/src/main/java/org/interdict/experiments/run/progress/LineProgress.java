package org.interdict.experiments.run.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Lines for logs: at most one every ten seconds, and always a first and a last one. */
public final class LineProgress implements RunProgress {
    private static final long NANOS_BETWEEN = Duration.ofSeconds(10).toNanos();

    /** The first units are slower than the rest, since the Java machine is still compiling: no forecast before this. */
    private static final double SECONDS_BEFORE_FORECAST = 5;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long started;
    private long last;
    private int before;
    private int done;
    private int next;
    private int most;
    private int failures;
    private boolean shown;

    LineProgress(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
        this.last = started;
    }

    /** Writes to this stream. */
    public static LineProgress of(PrintStream out) {
        return new LineProgress(out, System::nanoTime);
    }

    @Override
    public void planned(int stored, int upTo, int atMost) {
        if (most == 0) {
            before = stored;
            done = stored;
            if (stored > 0) {
                out.println("going on: " + stored + " runs are stored");
            }
        }
        next = upTo;
        most = atMost;
    }

    @Override
    public void advanced(int runs, int failed) {
        done += runs;
        failures += failed;
        shown = false;
        long now = nanoTime.getAsLong();
        if (now - last >= NANOS_BETWEEN || before + runs == done) {
            show(now);
        }
    }

    private void show(long now) {
        last = now;
        shown = true;
        double seconds = Math.max(1e-3, (now - started) / 1e9);
        double rate = (done - before) / seconds;
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%d/%d runs, %.2g runs/s", done, next, rate));
        if (seconds >= SECONDS_BEFORE_FORECAST && next > done) {
            line.append(", ").append(clock((next - done) / rate)).append(" left");
        }
        if (most > next) {
            line.append(" (at most ").append(most).append(" runs)");
        }
        if (failures > 0) {
            line.append(", ").append(failures).append(" failed");
        }
        out.println(line);
    }

    /** Seconds as {@code 1:02:03} or {@code 2:03}. */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    @Override
    public void close() {
        if (done > before && !shown) {
            show(nanoTime.getAsLong());
        }
    }
}
