package org.interdict.model.world.channel;

import java.io.Serializable;
import java.util.Map;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * What the open channels are like, and how persons react to them.
 *
 * @param peerToPeer sharing from peer to peer
 * @param clearWeb platforms of the clear web and social media
 * @param cloud clouds and image hosts
 * @param liveStream services over which streams are bought
 * @param reactions how persons react
 */
public record ChannelSettings(
        PeerToPeer peerToPeer, ClearWeb clearWeb, CloudStorage cloud, LiveStream liveStream, ChannelReactions reactions)
        implements Serializable {
    /**
     * The usual values, with these overrides by full name.
     *
     * @throws IllegalArgumentException if a value is out of range
     */
    public static ChannelSettings of(Map<String, Double> parameters) {
        return new ChannelSettings(
                ParameterDeclaration.read(PeerToPeer.class, parameters),
                ParameterDeclaration.read(ClearWeb.class, parameters),
                ParameterDeclaration.read(CloudStorage.class, parameters),
                ParameterDeclaration.read(LiveStream.class, parameters),
                ParameterDeclaration.read(ChannelReactions.class, parameters));
    }

    /** The traits of the channels, in the order of {@link org.interdict.model.venue.VenueKind}. */
    ChannelTraits[] traits() {
        return new ChannelTraits[] {peerToPeer, clearWeb, cloud, liveStream};
    }
}
