package org.interdict.model.policy.platform;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Levers;

/**
 * Entry channels (search, lists of links, network operators) are treated so that they no longer lead to the
 * material.
 *
 * <p>A share T = {@code channels x blocked} of entries is stopped. Of those who looked on purpose, {@code displacement
 * x (1 - channels)} go over to channels that are not treated: the fewer of them there are, the fewer do. Who would
 * have come by accident does not look elsewhere.
 */
@Intervention(
        name = "search-blocking",
        summary = "Treats entry channels so that they lead nowhere; some go over to channels that are not treated.",
        fails = "Where many channels stay open, since who looks on purpose goes over to them; it does nothing about"
                + " those already in forums, and blocks pages of innocents.",
        evidence = "Search for such material on an anonymity network is frequent; that closing ways in lowers entry and"
                + " moves part of it is known from crime prevention at large. Sizes are assumed.",
        grade = Grade.C,
        sources = {"nurmi2024", "cohen1979", "ladegaard2019"})
public final class SearchBlocking implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of entry channels treated", usual = "0.5", neutral = "0")
            Share channels,

            @Setting(meaning = "Share of entries by a treated channel that are stopped", usual = "0.7")
            Share blocked,

            @Setting(
                    meaning =
                            "Share of those stopped on purpose who would go over to another channel, were none other treated",
                    usual = "0.6")
            Share displacement,

            @Setting(
                    meaning =
                            "Work of the authority that keeps it up, a day per 1,000 persons at risk, all channels treated",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning =
                            "Cost to services a day per 1,000 persons at risk, all channels treated, in investigator-days",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays serviceCostPerThousand,

            @Setting(
                    meaning = "Innocent persons blocked a day per 1,000 persons at risk, all channels treated",
                    usual = "0.05",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public SearchBlocking(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(World world, Duty duty) {
        double treated = set.channels().value() * duty.strength();
        double thousands = world.settings.thousands();
        double work = treated * set.workPerThousand().value() * thousands;
        if (treated == 0 || !duty.pay(work)) {
            return;
        }
        double stopped = treated * set.blocked().value();
        double displaced = set.displacement().value() * (1 - treated);
        Levers levers = world.levers;
        levers.charge += work;
        levers.search *= 1 - stopped * (1 - displaced);
        levers.accidental *= 1 - stopped;
        levers.platformCharge += treated * set.serviceCostPerThousand().value() * thousands;
        levers.flagged += treated * set.innocentPerThousand().value() * thousands;
    }
}
