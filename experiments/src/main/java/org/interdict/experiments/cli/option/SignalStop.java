package org.interdict.experiments.cli.option;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.interdict.experiments.run.Interruption;

/**
 * Turns SIGINT or SIGTERM into a wish to stop: what is finished is stored, the user is told how to continue, then the process ends
 * (with 130 on SIGINT and 143 on SIGTERM, as shells expect).
 */
public final class SignalStop implements AutoCloseable {
    private static final long MOST_SECONDS = 20;

    private final Interruption interruption = new Interruption();
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interdict-stop");

    private SignalStop() {}

    /** Listens to signals from now on, until it is closed. */
    public static SignalStop install() {
        SignalStop stop = new SignalStop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    /** Raised by a signal. */
    public Interruption interruption() {
        return interruption;
    }

    private void stop() {
        interruption.raise();
        try {
            if (!finished.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                // The process ends now, with the exit code of the signal. What is stored stays sound.
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is what waits for this.
        }
    }
}
