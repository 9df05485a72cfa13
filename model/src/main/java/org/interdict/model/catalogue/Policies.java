package org.interdict.model.catalogue;

import java.util.List;

/** Every policy, in alphabetical order. */
public final class Policies {
    /** A line an entry. */
    public static final List<PolicyType> ALL = List.of();

    private Policies() {}
}
