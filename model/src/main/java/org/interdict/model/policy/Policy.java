package org.interdict.model.policy;

import java.io.Serializable;
import org.interdict.model.world.World;

/** Something that can be done. It writes levers and orders, pays for them, and touches nothing else. */
public interface Policy extends Serializable {
    /**
     * Acts today. Called only on days on which the policy is in force.
     *
     * @param world to be written through its levers and orders only
     * @param duty today's strength, whether a single operation is due, and the purse
     */
    void act(World world, Duty duty);
}
