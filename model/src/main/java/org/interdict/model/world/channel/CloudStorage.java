package org.interdict.model.world.channel;

import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** Cloud and image hosting services: an open channel. */
@Group("cloud")
public record CloudStorage(
        @Evidence(
                meaning = "Weight of clouds and image hosts among open channels",
                usual = 0.25,
                low = 0.1,
                high = 0.4,
                grade = Grade.C,
                source = "huikuri2023")
        Factor access,

        @Evidence(
                meaning = "Uploads per day to clouds and image hosts, in multiples of the usual stock",
                usual = 0.0235,
                low = 0.01,
                high = 0.05,
                grade = Grade.C,
                source = "assumption")
        PerDay uploads,

        @Evidence(
                meaning = "Mean time for which an upload can be met on clouds and image hosts if nobody removes it",
                usual = 60,
                low = 30,
                high = 120,
                least = 1,
                most = 36500,
                grade = Grade.C,
                source = "c3p2021")
        Days lifeDays,

        @Evidence(
                meaning = "Share of uploads to clouds and image hosts that lie with a host who can take them down",
                usual = 0.9,
                low = 0.7,
                high = 1,
                grade = Grade.C,
                source = "c3p2021")
        Share hosted,

        @Evidence(
                meaning = "Share of hosts of clouds and image hosts that cooperate with notices today",
                usual = 0.5,
                low = 0.3,
                high = 0.7,
                grade = Grade.C,
                source = "huikuri2023")
        Share cooperative,

        @Evidence(
                meaning = "Share of uploads to clouds and image hosts that a scan by the platform can read today",
                usual = 0.5,
                low = 0.2,
                high = 0.8,
                grade = Grade.C,
                source = "huikuri2023")
        Share scannable,

        @Evidence(
                meaning = "Share of uploads to clouds and image hosts that are on no list of known items",
                usual = 0.45,
                low = 0.3,
                high = 0.6,
                grade = Grade.C,
                source = "inhope2023")
        Share unlisted,

        @Evidence(
                meaning = "How far clouds and image hosts hide their users",
                usual = 0.3,
                low = 0.1,
                high = 0.5,
                grade = Grade.C,
                source = "assumption")
        Share anonymity,

        @Evidence(
                meaning = "Share of entries to clouds and image hosts that come through search and links,"
                        + " where they can be blocked or warned",
                usual = 0.8,
                low = 0.4,
                high = 1,
                grade = Grade.C,
                source = "assumption")
        Share searched)
        implements ChannelTraits {}
