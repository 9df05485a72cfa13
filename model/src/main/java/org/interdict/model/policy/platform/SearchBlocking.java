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
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Entry channels (search, lists of links, network operators) are changed so that they no longer lead to the material.
 *
 * <p>A share T = {@code channels x blocked} of entries is stopped. Of those who searched on purpose, {@code displacement x (1 - channels)}
 * go to channels that are not treated: the fewer such channels there are, the fewer persons do so. Persons who would have come by accident
 * do not look elsewhere.
 */
@Intervention(
        name = "search-blocking",
        summary =
                "Changes entry channels so that they lead nowhere; some searchers go to channels that are not treated.",
        fails = "Where many channels stay open, because persons who search on purpose go to them. It does"
                + " nothing about members of forums, and it blocks pages of innocent persons.",
        evidence = "Search for such material on an anonymity network is frequent. That closing entry channels"
                + " lowers entry and moves a part of it to other channels is known from crime prevention in"
                + " general. The sizes are assumed.",
        grade = Grade.C,
        sources = {"nurmi2024", "cohen1979", "ladegaard2019"})
public final class SearchBlocking implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of entry channels treated", usual = "0.5", neutral = "0")
            Share channels,

            @Setting(meaning = "Share of entries through a treated channel that are stopped", usual = "0.7")
            Share blocked,

            @Setting(
                    meaning = "Share of stopped purposeful searchers who would go to another channel, if no other"
                            + " channel were treated",
                    usual = "0.6")
            Share displacement,

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
        double work = treated * set.workPerThousand().value() * thousands;
        if (treated == 0 || !duty.pay(work)) {
            return;
        }
        double stopped = treated * set.blocked().value();
        double displaced = set.displacement().value() * (1 - treated);
        Levers levers = world.levers();
        levers.charge += work;
        levers.search *= 1 - stopped * (1 - displaced);
        levers.accidental *= 1 - stopped;
        levers.platformCharge += treated * set.serviceCostPerThousand().value() * thousands;
        levers.flagged += treated * set.innocentPerThousand().value() * thousands;
    }
}
