package org.interdict.model.policy.policing;

import org.interdict.model.world.lever.TargetRule;

/** Which forum comes first. */
public enum ForumRule {
    /** Most members. */
    LARGEST,
    /** Most visits of late. */
    MOST_ACTIVE,
    /** Most exposures of late. */
    MOST_HARMFUL,
    /** Each as likely. */
    RANDOM;

    TargetRule rule() {
        return TargetRule.valueOf(name());
    }
}
