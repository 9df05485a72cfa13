package org.interdict.model.world.channel;

import java.io.Serializable;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** What an open channel is like: the same list for each of the four, with values of its own. */
public interface ChannelTraits extends Serializable {
    /** Weight of the channel among open channels for a person who chooses one without fear. */
    Factor access();

    /** Uploads per day, in multiples of the usual stock. */
    PerDay uploads();

    /** Mean time for which an upload can be met if nobody removes it. */
    Days lifeDays();

    /** Share of uploads that lie with a host who can take them down. */
    Share hosted();

    /** Share of these hosts that cooperate with notices. */
    Share cooperative();

    /** Share of uploads that a scan by the platform can read. */
    Share scannable();

    /** Share of uploads that are on no list of known items. */
    Share unlisted();

    /** How far the channel hides its users. */
    Share anonymity();

    /** Share of entries that come through search and links, where they can be blocked or warned. */
    Share searched();
}
