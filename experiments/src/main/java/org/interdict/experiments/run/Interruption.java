package org.interdict.experiments.run;

import java.util.concurrent.atomic.AtomicBoolean;

/** A user's wish to stop, raised from any thread and never withdrawn. */
public final class Interruption {
    private final AtomicBoolean wished = new AtomicBoolean();

    /** Asks to stop. */
    public void raise() {
        wished.set(true);
    }

    /** Whether someone asked. */
    public boolean raised() {
        return wished.get();
    }
}
