package org.interdict.model.policy.prevention;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;

/**
 * Supervision in homes: parents, carers and schools are informed and supported.
 *
 * <p>Over the ramp, guardianship rises by {@code homesReached x supervision} of what is missing. That lowers search,
 * accidents and the opportunity to offend offline. The work of reaching homes is charged in investigator-days.
 */
@Intervention(
        name = "guardianship",
        summary = "Raises supervision in the homes that are reached: less search, fewer accidents, less opportunity.",
        fails = "Where the homes reached are not those in need. It does nothing about members of forums, whose"
                + " visits depend on engagement.",
        evidence = "Routine activity theory says that absent guardians matter, and unsupervised time in a lockdown"
                + " raised the use of open channels. What a programme adds is assumed.",
        grade = Grade.C,
        sources = {"cohen1979", "europol2020", "huikuri2023"})
public final class Guardianship implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of homes reached", usual = "0.3", neutral = "0")
            Share homesReached,

            @Setting(meaning = "Share of the missing guardianship that is added in a home reached", usual = "0.3")
            Share supervision,

            @Setting(
                    meaning = "Work per day to reach all homes, per 1,000 persons at risk, in investigator-days",
                    usual = "0.1",
                    high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public Guardianship(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double reached = set.homesReached().value() * duty.strength();
        double work = reached * set.workPerThousand().value() * world.settings().thousands();
        if (reached == 0 || !duty.pay(work)) {
            return;
        }
        world.levers().charge += work;
        world.levers().guardianship = Math.max(
                world.levers().guardianship, reached * set.supervision().value());
    }
}
