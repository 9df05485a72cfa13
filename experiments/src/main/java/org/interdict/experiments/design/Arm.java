package org.interdict.experiments.design;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.interdict.model.scenario.Strategy;

/**
 * One arm of a design: what is run for every draw and replicate.
 *
 * @param name as stored and shown; unique within a design
 * @param strategy what is done
 * @param mechanismsOff every mechanism left out, those of the experiment included; arms that leave out the same share their burn-in
 */
public record Arm(String name, Strategy strategy, Set<String> mechanismsOff) {
    /** Copies the set into a fixed order. */
    public Arm {
        mechanismsOff = Collections.unmodifiableSet(new TreeSet<>(mechanismsOff));
    }
}
