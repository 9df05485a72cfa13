package org.interdict.model.world.channel;

import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** Platforms of the clear web and social media: an open channel. */
@Group("clearWeb")
public record ClearWeb(
        @Evidence(
                meaning = "Weight of the clear web and social media among open channels",
                usual = 0.45,
                low = 0.2,
                high = 0.6,
                grade = Grade.C,
                source = "fortin2018")
        Factor access,

        @Evidence(
                meaning = "Uploads per day to the clear web and social media, in multiples of the usual stock",
                usual = 0.037,
                low = 0.02,
                high = 0.08,
                grade = Grade.C,
                source = "assumption")
        PerDay uploads,

        @Evidence(
                meaning = "Mean time for which an upload can be met on the clear web and social media if"
                        + " nobody removes it",
                usual = 40,
                low = 20,
                high = 90,
                least = 1,
                most = 36500,
                grade = Grade.C,
                source = "c3p2021")
        Days lifeDays,

        @Evidence(
                meaning = "Share of uploads to the clear web and social media that lie with a host who can"
                        + " take them down",
                usual = 0.95,
                low = 0.8,
                high = 1,
                grade = Grade.C,
                source = "inhope2023")
        Share hosted,

        @Evidence(
                meaning = "Share of hosts of the clear web and social media that cooperate with notices today",
                usual = 0.6,
                low = 0.3,
                high = 0.7,
                grade = Grade.C,
                source = "inhope2023")
        Share cooperative,

        @Evidence(
                meaning = "Share of uploads to the clear web and social media that a scan by the platform can"
                        + " read today",
                usual = 0.8,
                low = 0.5,
                high = 0.95,
                grade = Grade.C,
                source = "commission2023")
        Share scannable,

        @Evidence(
                meaning = "Share of uploads to the clear web and social media that are on no list of known items",
                usual = 0.45,
                low = 0.3,
                high = 0.6,
                grade = Grade.C,
                source = "inhope2023")
        Share unlisted,

        @Evidence(
                meaning = "How far the clear web and social media hide their users",
                usual = 0.2,
                low = 0.05,
                high = 0.4,
                grade = Grade.C,
                source = "assumption")
        Share anonymity,

        @Evidence(
                meaning = "Share of entries to the clear web and social media that come through search and"
                        + " links, where they can be blocked or warned",
                usual = 0.95,
                low = 0.7,
                high = 1,
                grade = Grade.C,
                source = "assumption")
        Share searched)
        implements ChannelTraits {}
