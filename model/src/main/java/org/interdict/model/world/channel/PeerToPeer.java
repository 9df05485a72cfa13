package org.interdict.model.world.channel;

import org.interdict.model.unit.Days;
import org.interdict.model.unit.Evidence;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.Group;
import org.interdict.model.unit.PerDay;
import org.interdict.model.unit.Share;

/** Sharing from peer to peer: an open channel. */
@Group("peerToPeer")
public record PeerToPeer(
        @Evidence(
                meaning = "Weight of peer-to-peer networks among open channels",
                usual = 0.25,
                low = 0.1,
                high = 0.5,
                grade = Grade.C,
                source = "bissias2016")
        Factor access,

        @Evidence(
                meaning = "Uploads per day to peer-to-peer networks, in multiples of the usual stock",
                usual = 0.0092,
                low = 0.005,
                high = 0.02,
                grade = Grade.C,
                source = "assumption")
        PerDay uploads,

        @Evidence(
                meaning = "Mean time for which an upload can be met on peer-to-peer networks if nobody removes it",
                usual = 120,
                low = 60,
                high = 240,
                least = 1,
                most = 36500,
                grade = Grade.C,
                source = "bissias2016")
        Days lifeDays,

        @Evidence(
                meaning = "Share of uploads to peer-to-peer networks that lie with a host who can take them down",
                usual = 0.05,
                low = 0,
                high = 0.2,
                grade = Grade.C,
                source = "huikuri2023")
        Share hosted,

        @Evidence(
                meaning = "Share of hosts of peer-to-peer networks that cooperate with notices today",
                usual = 0.5,
                low = 0.2,
                high = 0.8,
                grade = Grade.C,
                source = "huikuri2023")
        Share cooperative,

        @Evidence(
                meaning = "Share of uploads to peer-to-peer networks that a scan by the platform can read today",
                usual = 0.05,
                low = 0,
                high = 0.2,
                grade = Grade.C,
                source = "huikuri2023")
        Share scannable,

        @Evidence(
                meaning = "Share of uploads to peer-to-peer networks that are on no list of known items",
                usual = 0.3,
                low = 0.1,
                high = 0.5,
                grade = Grade.C,
                source = "bissias2016")
        Share unlisted,

        @Evidence(
                meaning = "How far peer-to-peer networks hide their users",
                usual = 0.3,
                low = 0.1,
                high = 0.5,
                grade = Grade.C,
                source = "bissias2016")
        Share anonymity,

        @Evidence(
                meaning = "Share of entries to peer-to-peer networks that come through search and links,"
                        + " where they can be blocked or warned",
                usual = 0.6,
                low = 0.3,
                high = 0.9,
                grade = Grade.C,
                source = "assumption")
        Share searched)
        implements ChannelTraits {}
