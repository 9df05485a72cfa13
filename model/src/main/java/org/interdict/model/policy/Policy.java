package org.interdict.model.policy;

import java.io.Serializable;
import org.interdict.model.world.PolicyView;

/** Something that can be done against the harm. It writes levers and orders, pays for them, and changes nothing else. */
public interface Policy extends Serializable {
    /**
     * Acts today. Called only on days on which the policy is in force.
     *
     * @param world what the policy sees, and the levers and orders that it writes
     * @param duty today's strength, whether a single operation is due, and the purse
     */
    void act(PolicyView world, Duty duty);
}
