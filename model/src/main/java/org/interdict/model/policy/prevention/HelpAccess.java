package org.interdict.model.policy.prevention;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Helplines and therapy for those who wish to stop: more places, and more of those in need who know of them.
 *
 * <p>Over the ramp, places rise to {@code 1 + placesAdded} times today's, and those who wish to stop seek help {@code 1 + visibilityAdded}
 * times as often. The places for persons who were warned rise likewise (see signals). Visibility without places makes the queue longer and gives no more treatments. The staff of helplines is charged in
 * investigator-days.
 */
@Intervention(
        name = "help-access",
        summary = "Adds places of helpline and therapy, and makes them known to those who wish to stop.",
        fails = "Where help is well known but has no places; the effect of treatment is small, and most who wish"
                + " to stop never"
                + " seek help.",
        evidence = "Half of the respondents of a survey wish to stop, one in seven sought help, one in thirty got"
                + " it. One randomised trial of therapy found a small effect. The respondents are self-selected.",
        grade = Grade.B,
        sources = {"insoll2024", "nurmi2024", "latth2022"})
public final class HelpAccess implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Places added, in multiples of today's", usual = "2", neutral = "0", high = 100)
            Factor placesAdded,

            @Setting(
                    meaning = "Persons added who seek help, among those who wish to stop, in multiples of today's",
                    usual = "0.5",
                    high = 100)
            Factor visibilityAdded,

            @Setting(
                    meaning = "Staff per day, per 1,000 persons at risk, for each multiple of today's places, in"
                            + " investigator-days",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public HelpAccess(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double places = set.placesAdded().value() * duty.strength();
        double work = places * set.workPerThousand().value() * world.settings().thousands();
        if (places == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.helpCapacity = Math.max(levers.helpCapacity, 1 + places);
        levers.helpVisibility =
                Math.max(levers.helpVisibility, 1 + set.visibilityAdded().value() * duty.strength());
    }
}
