package org.interdict.experiments.run.progress;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar with done/total, rate and time left, for a terminal. */
public final class BarProgress implements RunProgress {
    private static final int MOST = 100;
    private static final int LEAST = 10;

    private final PrintStream out;
    private final int width;
    private @Nullable ProgressBar bar;
    private int failures;
    private int most;
    private int next;

    private BarProgress(PrintStream out, int width) {
        this.out = out;
        this.width = width;
    }

    /**
     * Draws on this stream.
     *
     * @param columns width of the terminal, in characters; a bar never takes two lines
     */
    public static BarProgress of(PrintStream out, int columns) {
        return new BarProgress(out, Math.max(LEAST, Math.min(MOST, columns - 1)));
    }

    @Override
    public void planned(int stored, int upTo, int atMost) {
        next = upTo;
        most = atMost;
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("runs")
                    .setInitialMax(upTo)
                    .startsFrom(stored, Duration.ZERO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(out, width))
                    .setMaxRenderedLength(width)
                    .showSpeed()
                    .build();
        } else {
            bar.maxHint(upTo);
        }
        describe(bar);
    }

    @Override
    public void advanced(int runs, int failed) {
        if (bar != null) {
            failures += failed;
            bar.stepBy(runs);
            describe(bar);
        }
    }

    private void describe(ProgressBar shown) {
        shown.setExtraMessage(
                (most > next ? " at most " + most : "") + (failures > 0 ? " " + failures + " failed" : ""));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
