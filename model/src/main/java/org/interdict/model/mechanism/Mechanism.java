package org.interdict.model.mechanism;

import java.io.Serializable;
import org.interdict.model.world.World;

/**
 * One process of the day. A mechanism that is switched off is absent from the order of the day; no mechanism asks whether it is enabled. It
 * keeps no state of its own: what changes lies in the world, so that a world can be forked.
 */
public interface Mechanism extends Serializable {
    /** Changes the world by one day. Allocates nothing. */
    void step(World world);
}
