package org.interdict.model.venue;

/** Venues to be read. They are numbered from 0; forums begin at {@link Venues#FIRST_FORUM}. */
public interface VenueView {
    /** Venues that there are or have been. */
    int count();

    /** Forums open now. */
    int open();

    /** Whether the venue works. */
    boolean isOpen(int venue);

    /** Members whose home the forum is, [persons]. */
    int members(int forum);

    /** Hosting region, [number]. */
    int region(int forum);

    /** Trust climate, [0, 1]. */
    double trust(int forum);

    /** Cohesion, [0, 1]. */
    double cohesion(int forum);

    /** What members perceive of police action, [0, 1]. */
    double alarm(int forum);

    /** Chance that an assignment is refused, [0, 1]. */
    double strictness(int forum);
}
