package org.interdict.model.policy.platform;

import java.io.Serializable;
import java.util.List;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.venue.VenueKind;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Ways in (search, lists of links, network operators) are changed so that they no longer lead to the material.
 *
 * <p>In the channels that are {@code treated}, a share {@code channels x blocked} of the entries that come through search and links is stopped, over the
 * ramp. Who is stopped tries other ways: nearly all find one if few are closed, few do if most are (see channels, where this reaction is a property of
 * persons and not of the policy). Persons who would have come by accident do not look elsewhere. Blocks are signals: some who had come by chance leave for
 * good (see signals).
 */
@Intervention(
        name = "search-blocking",
        summary = "Changes ways in so that they lead nowhere; some searchers go to channels that are not treated.",
        fails = "Where one channel is treated and the others stay open, because persons who search on purpose"
                + " go to them."
                + " It does nothing about members of forums, drives some to forums, and blocks pages of"
                + " innocent persons.",
        evidence = "Blocking of one dominant site of unlicensed works moved its users to other sites; blocking of many"
                + " lowered use. That is an analogue; blocking of such material was not measured.",
        grade = Grade.B,
        sources = {"danaher2020", "aguiar2018", "nurmi2024", "cohen1979"})
public final class SearchBlocking implements Policy {
    private static final long serialVersionUID = 1L;

    private static final List<VenueKind> KINDS = List.of(VenueKind.values());

    private final Parameters set;

    /** Which open channels are treated. */
    public enum Treated {
        /** All of them. */
        ALL,
        /** Platforms of the clear web and social media only. */
        CLEAR_WEB,
        /** Sharing from peer to peer only. */
        PEER_TO_PEER,
        /** Clouds and image hosts only. */
        CLOUD,
        /** Live-stream services only. */
        LIVE_STREAM
    }

    /** What can be set. */
    public record Parameters(
            @Setting(
                    meaning = "Share of the ways in to a treated channel that are treated",
                    usual = "0.5",
                    neutral = "0")
            Share channels,

            @Setting(meaning = "Which channels are treated", usual = "all")
            Treated treated,

            @Setting(meaning = "Share of entries through a treated way that are stopped", usual = "0.7")
            Share blocked,

            @Setting(
                    meaning = "Work per day of the authority in charge, per 1,000 persons at risk, if all channels"
                            + " are treated",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to services per day, per 1,000 persons at risk, if all channels are treated,"
                            + " in investigator-days",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays serviceCostPerThousand,

            @Setting(
                    meaning =
                            "Innocent persons blocked per day, per 1,000 persons at risk, if all channels are treated",
                    usual = "0.05",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public SearchBlocking(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double treated = set.channels().value() * duty.strength();
        double thousands = world.settings().thousands();
        double extent = set.treated() == Treated.ALL ? treated : treated / world.levers().blocked.length;
        double work = extent * set.workPerThousand().value() * thousands;
        if (treated == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        double stopped = treated * set.blocked().value();
        for (int place = 0; place < KINDS.size(); place++) {
            if (reaches(KINDS.get(place))) {
                // What one policy stops no longer comes to the next.
                levers.blocked[place] = 1 - (1 - levers.blocked[place]) * (1 - stopped);
            }
        }
        levers.platformCharge += extent * set.serviceCostPerThousand().value() * thousands;
        levers.flagged += extent * set.innocentPerThousand().value() * thousands;
    }

    private boolean reaches(VenueKind channel) {
        return switch (channel) {
            case DARKNET_FORUM -> false;
            case CLEAR_WEB_PLATFORM -> set.treated() == Treated.ALL || set.treated() == Treated.CLEAR_WEB;
            case P2P_NETWORK -> set.treated() == Treated.ALL || set.treated() == Treated.PEER_TO_PEER;
            case CLOUD_SERVICE -> set.treated() == Treated.ALL || set.treated() == Treated.CLOUD;
            case LIVE_STREAM -> set.treated() == Treated.ALL || set.treated() == Treated.LIVE_STREAM;
        };
    }
}
