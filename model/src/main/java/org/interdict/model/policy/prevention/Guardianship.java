package org.interdict.model.policy.prevention;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Share;
import org.interdict.model.world.World;

/**
 * Supervision in homes: parents, carers and schools are reached and equipped.
 *
 * <p>Over the ramp, guardianship rises by {@code homesReached x supervision} of what is missing. That lowers search,
 * accidents and the opportunity to offend offline. The work of those who reach homes is charged in investigator-days.
 */
@Intervention(
        name = "guardianship",
        summary = "Raises supervision in the homes that are reached: less search, fewer accidents, less opportunity.",
        fails =
                "Where the homes reached are not those in need; it does nothing about those already in forums, whose visits"
                        + " hang on engagement.",
        evidence =
                "That absent guardians matter is routine activity theory, and unsupervised time in a lockdown raised the"
                        + " use of open channels; what a programme adds is assumed.",
        grade = Grade.C,
        sources = {"cohen1979", "europol2020", "huikuri2023"})
public final class Guardianship implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of homes reached", usual = "0.3", neutral = "0")
            Share homesReached,

            @Setting(meaning = "Share of the missing guardianship that is made good in a home reached", usual = "0.3")
            Share supervision,

            @Setting(
                    meaning = "Work a day per 1,000 persons at risk to reach all homes, in investigator-days",
                    usual = "0.1",
                    high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public Guardianship(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(World world, Duty duty) {
        double reached = set.homesReached().value() * duty.strength();
        double work = reached * set.workPerThousand().value() * world.settings.thousands();
        if (reached == 0 || !duty.pay(work)) {
            return;
        }
        world.levers.charge += work;
        world.levers.guardianship =
                Math.max(world.levers.guardianship, reached * set.supervision().value());
    }
}
