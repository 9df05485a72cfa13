package org.interdict.model.catalogue;

import java.util.List;

/** Every mechanism, in the order of the day. */
public final class Mechanisms {
    /** A line an entry. */
    public static final List<MechanismType> ALL = List.of();

    private Mechanisms() {}
}
