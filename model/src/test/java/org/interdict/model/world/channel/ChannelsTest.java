package org.interdict.model.world.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.world.lever.Levers;
import org.junit.jupiter.api.Test;

/** Closed forms of choice, blocking and substitution. */
class ChannelsTest {
    private static final int P2P = VenueKind.P2P_NETWORK.ordinal();
    private static final int WEB = VenueKind.CLEAR_WEB_PLATFORM.ordinal();
    private static final int CLOUD = VenueKind.CLOUD_SERVICE.ordinal();
    private static final int STREAM = VenueKind.LIVE_STREAM.ordinal();
    private static final double CLOSE = 1e-9;

    private final Levers levers = new Levers(1);
    /** Four equal channels that are entered by search alone, and nobody gets round a block. */
    private final Map<String, Double> parameters = new HashMap<>(Map.of(
            "peerToPeer.access", 1.0,
            "clearWeb.access", 1.0,
            "cloud.access", 1.0,
            "liveStream.access", 1.0,
            "channel.circumvention", 0.0,
            "channel.substitution", 0.8));

    ChannelsTest() {
        parameters.putAll(Map.of(
                "peerToPeer.searched", 1.0,
                "clearWeb.searched", 1.0,
                "cloud.searched", 1.0,
                "liveStream.searched", 1.0,
                "liveStream.priceEffect", 0.0));
    }

    private Channels channels() {
        return new Channels(ChannelSettings.of(parameters), levers);
    }

    @Test
    void thereIsALeverForEachChannel() {
        assertEquals(Channels.COUNT, levers.blocked.length);
        assertEquals(Channels.COUNT, VenueKind.DARKNET_FORUM.ordinal());
    }

    @Test
    void inUsualTimesAllHoldTheirUsualStock() {
        Channels channels = channels();
        for (int channel = 0; channel < Channels.COUNT; channel++) {
            assertEquals(1, channels.stock(channel), CLOSE);
            assertEquals(0.25, channels.pull(channel, 0), CLOSE);
            assertEquals(0, channels.closed(channel));
            assertEquals(1, channels.offer(channel), CLOSE);
            assertEquals(1, channels.toForums(channel), CLOSE);
        }
        assertEquals(1, channels.accidents(), CLOSE);
        assertEquals(1, channels.rush(), CLOSE);
    }

    @Test
    void nearlyAllFindAnotherWayIfOneOfFourIsClosedAndNobodyIfAllAre() {
        levers.blocked[WEB] = 1;
        Channels channels = channels();
        // s (1 - C) / (1 - s C) with s = 0.8 and C = 1/4
        assertEquals(0.75, channels.otherWay(1), CLOSE);
        assertEquals(0, channels.pull(WEB, 0));
        java.util.Arrays.fill(levers.blocked, 1);
        channels.prepare();
        assertEquals(0, channels.otherWay(1), CLOSE);
        assertEquals(0, channels.accidents(), CLOSE);
    }

    /** The loss of visits is convex in coverage: the last quarter of all ways takes more than the first. */
    @Test
    void theLossIsConvexInCoverage() {
        double before = 0;
        double step = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            java.util.Arrays.fill(levers.blocked, quarter / 4.0);
            Channels channels = channels();
            double loss = channels.closed(WEB) * (1 - channels.otherWay(1));
            assertTrue(loss - before > step, "coverage " + quarter / 4.0 + ": " + loss);
            step = loss - before;
            before = loss;
        }
        assertEquals(1, before, CLOSE);
    }

    @Test
    void theDrivenFindOtherWaysMoreOftenAndWithoutSubstitutionNobodyDoes() {
        levers.blocked[WEB] = 1;
        assertTrue(channels().otherWay(2) > channels().otherWay(1));
        assertTrue(channels().otherWay(1) > channels().otherWay(0.3));
        parameters.put("channel.substitution", 0.0);
        assertEquals(0, channels().otherWay(2), CLOSE);
    }

    @Test
    void blocksReachEntriesBySearchThatNobodyGetsRound() {
        levers.blocked[WEB] = 0.5;
        parameters.put("clearWeb.searched", 0.8);
        parameters.put("channel.circumvention", 0.25);
        assertEquals(0.5 * 0.8 * 0.75, channels().closed(WEB), CLOSE);
        assertEquals(0, channels().closed(CLOUD), CLOSE);
    }

    @Test
    void shortageFearAndPriceMoveTheChoice() {
        parameters.putAll(Map.of(
                "channel.findEffect", 2.0,
                "channel.fearEffect", 1.0,
                "peerToPeer.anonymity", 0.0,
                "cloud.anonymity", 1.0));
        Channels channels = channels();
        channels.listed[CLOUD] = 0.5;
        channels.unlisted[CLOUD] = 0;
        channels.prepare();
        assertEquals(0.25 * 0.25, channels.pull(CLOUD, 1), CLOSE, "half of the stock, squared; hidden");
        assertEquals(0.25 * Math.exp(-1), channels.pull(P2P, 1), CLOSE, "nothing hidden");
        parameters.putAll(Map.of("liveStream.price", 4.0, "liveStream.priceEffect", 0.5));
        Channels dear = channels();
        assertEquals(Math.exp(-2), dear.pull(STREAM, 0) / dear.pull(WEB, 0), CLOSE, "price 4, effect 1/2");
    }

    @Test
    void whoFindsLessLooksRoundAndAppliesMoreReadily() {
        parameters.putAll(Map.of("channel.look", 0.02, "channel.shortage", 0.3, "channel.toForums", 0.5));
        Channels channels = channels();
        assertEquals(0.02, channels.restless(CLOUD), CLOSE);
        channels.listed[CLOUD] = 0.4;
        channels.unlisted[CLOUD] = 0;
        assertEquals(0.02 + 0.3 * 0.6, channels.restless(CLOUD), CLOSE);
        assertEquals(1.3, channels.toForums(CLOUD), CLOSE);
        assertEquals(0.5, channels.toForums(-1), CLOSE, "stopped");
        channels.news = 2;
        parameters.put("channel.newcomers", 0.1);
        assertEquals(1.2, channels.rush(), CLOSE);
    }

    @Test
    void accidentsHappenWhereSomethingIsToBeMet() {
        levers.blocked[P2P] = 1;
        Channels channels = channels();
        channels.listed[STREAM] = 0;
        channels.unlisted[STREAM] = 0.5;
        channels.prepare();
        assertEquals(0.25 + 0.25 + 0.125, channels.accidents(), CLOSE);
        assertEquals(WEB, channels.accident(0.01));
        assertEquals(CLOUD, channels.accident(0.5));
        assertEquals(STREAM, channels.accident(0.99));
    }

    @Test
    void aCopyIsIndependent() {
        Channels channels = channels();
        channels.moved = 0.1;
        channels.facilitators = 3;
        Channels copy = channels.copy(new Levers(1));
        channels.listed[WEB] = 0;
        levers.blocked[WEB] = 1;
        assertEquals(1, copy.stock(WEB), CLOSE);
        assertEquals(0, copy.closed(WEB));
        assertEquals(0.1, copy.moved);
        assertEquals(3, copy.facilitators);
    }
}
