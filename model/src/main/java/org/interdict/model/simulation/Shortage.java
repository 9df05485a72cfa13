package org.interdict.model.simulation;

import java.io.Serializable;
import java.util.List;

/** On how many days a purse could not pay for what a policy wanted to do, and since when. */
final class Shortage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String whose;
    private int first;
    private int last;
    private int days;

    /** @param whose purse it is, as the log calls it */
    Shortage(String whose) {
        this.whose = whose;
    }

    void on(int day) {
        if (days == 0 || day != last) {
            days++;
        }
        if (days == 1) {
            first = day;
        }
        last = day;
    }

    /** Adds what the log says; adds nothing if the purse always paid. */
    void note(String policy, List<String> notes) {
        if (days > 0) {
            notes.add(policy + " waited: " + whose + " did not cover it (first on day " + first + ", on " + days
                    + (days == 1 ? " day)" : " days)"));
        }
    }
}
