package org.interdict.results.store.runs;

import java.util.Comparator;

/**
 * The unit of work and of storage: one world under one seed. The world is burnt in once and copied for every strategy; its runs are
 * stored together or not at all, so that pairs are always complete. Ordered breadth-first: all draws of replicate 0, then of
 * replicate 1 and so on.
 *
 * @param draw index of the parameter draw, from 0
 * @param replicate index of the replicate, from 0
 */
public record UnitId(int draw, int replicate) implements Comparable<UnitId> {
    private static final Comparator<UnitId> ORDER =
            Comparator.comparingInt(UnitId::replicate).thenComparingInt(UnitId::draw);

    @Override
    public int compareTo(UnitId other) {
        return ORDER.compare(this, other);
    }
}
