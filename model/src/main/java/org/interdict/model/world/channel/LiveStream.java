package org.interdict.model.world.channel;

import org.interdict.model.unit.Coefficient;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** Services over which streams are bought: an open channel. */
@Group("liveStream")
public record LiveStream(
        @Evidence(
                meaning = "Weight of live-stream services among open channels, if they cost nothing",
                usual = 0.1,
                low = 0.02,
                high = 0.3,
                grade = Grade.C,
                source = "europol2020")
        Factor access,

        @Evidence(
                meaning = "Uploads per day to live-stream services, in multiples of the usual stock",
                usual = 0.36,
                low = 0.2,
                high = 0.6,
                grade = Grade.C,
                source = "assumption")
        PerDay uploads,

        @Evidence(
                meaning = "Mean time for which an upload can be met on live-stream services if nobody removes it",
                usual = 3,
                low = 1,
                high = 10,
                least = 1,
                most = 36500,
                grade = Grade.C,
                source = "brown2020")
        Days lifeDays,

        @Evidence(
                meaning = "Share of uploads to live-stream services that lie with a host who can take them down",
                usual = 0.2,
                low = 0,
                high = 0.5,
                grade = Grade.C,
                source = "assumption")
        Share hosted,

        @Evidence(
                meaning = "Share of hosts of live-stream services that cooperate with notices today",
                usual = 0.4,
                low = 0.2,
                high = 0.7,
                grade = Grade.C,
                source = "huikuri2023")
        Share cooperative,

        @Evidence(
                meaning = "Share of uploads to live-stream services that a scan by the platform can read today",
                usual = 0.1,
                low = 0,
                high = 0.3,
                grade = Grade.C,
                source = "europol2020")
        Share scannable,

        @Evidence(
                meaning = "Share of uploads to live-stream services that are on no list of known items",
                usual = 0.9,
                low = 0.7,
                high = 1,
                grade = Grade.C,
                source = "brown2020")
        Share unlisted,

        @Evidence(
                meaning = "How far live-stream services hide their users",
                usual = 0.4,
                low = 0.2,
                high = 0.6,
                grade = Grade.C,
                source = "assumption")
        Share anonymity,

        @Evidence(
                meaning = "Share of entries to live-stream services that come through search and links, where"
                        + " they can be blocked or warned",
                usual = 0.7,
                low = 0.3,
                high = 1,
                grade = Grade.C,
                source = "assumption")
        Share searched,

        @Evidence(
                meaning = "Price of a live stream, in multiples of the usual one",
                usual = 1,
                low = 0.5,
                high = 2,
                grade = Grade.C,
                source = "brown2020")
        Factor price,

        @Evidence(
                meaning = "Effect of the usual price on the choice of live streams, downwards",
                usual = 0.7,
                low = 0.2,
                high = 1.5,
                grade = Grade.C,
                source = "brown2020")
        Coefficient priceEffect)
        implements ChannelTraits {}
