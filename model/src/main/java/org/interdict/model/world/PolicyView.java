package org.interdict.model.world;

import org.interdict.model.scenario.WorldSettings;
import org.interdict.model.world.lever.Levers;
import org.interdict.model.world.lever.Orders;
import org.interdict.model.world.policing.TargetSelection;

/** What a policy sees of the world, and the only two things that it writes: levers and orders. It cannot change anything else. */
public interface PolicyView {
    /** Size of the world. */
    WorldSettings settings();

    /** Members of forums. */
    long members();

    /** Facilitators of live streams at work, [persons]. */
    double facilitators();

    /** How agencies pick persons and forums; picking writes orders and changes nothing else. */
    TargetSelection targets();

    /** Factors to be set. */
    Levers levers();

    /** Operations to be asked for. */
    Orders orders();
}
