package org.interdict.model.catalogue;

import java.util.List;
import org.interdict.model.policy.ForumTakedown;
import org.interdict.model.policy.PlatformDetection;
import org.interdict.model.policy.RandomArrests;
import org.interdict.model.policy.StatusQuo;
import org.interdict.model.policy.TargetedArrests;

/** Every policy, in alphabetical order. */
public final class Policies {
    /** A line an entry. */
    public static final List<PolicyType> ALL = List.of(
            PolicyType.of(ForumTakedown.class),
            PolicyType.of(PlatformDetection.class),
            PolicyType.of(RandomArrests.class),
            PolicyType.of(StatusQuo.class),
            PolicyType.of(TargetedArrests.class));

    private Policies() {}

    /**
     * The policy of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static PolicyType named(String name) {
        return ALL.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no policy '" + name + "'"));
    }
}
