package org.interdict.model.policy.policing;

import org.interdict.model.world.lever.TargetRule;

/** Which forum comes first. */
public enum ForumRule {
    /** Most members. */
    LARGEST,
    /** Most recent visits. */
    MOST_ACTIVE,
    /** Most recent exposures. */
    MOST_HARMFUL,
    /** All are equally likely. */
    RANDOM;

    TargetRule rule() {
        return TargetRule.valueOf(name());
    }
}
