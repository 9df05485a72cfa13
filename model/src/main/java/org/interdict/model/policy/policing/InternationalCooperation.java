package org.interdict.model.policy.policing;

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
 * A joint task force: raises the cooperation of chosen regions and shortens operations, over the ramp.
 *
 * <p>Cooperation of each chosen region rises by {@code participation x gain}, operations take {@code 1 - participation
 * (1 - operationTime)} of their lead time. Liaison staff works outside the agencies' own and is paid every day.
 */
@Intervention(
        name = "international-cooperation",
        summary = "A joint task force raises the cooperation of regions and shortens operations.",
        fails = "Alone it does little: it helps operations and leads that someone must order and staff. A haven that"
                + " does not take part stays one, and hosts go there.",
        evidence = "The largest closures were the work of task forces of many countries; how much cooperation rises by"
                + " one is not measured.",
        grade = Grade.C,
        sources = {"europol2021", "closedplatforms2025", "huikuri2023"})
public final class InternationalCooperation implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** Which regions take part. */
    public enum Regions {
        /** Every region. */
        ALL,
        /** The haven alone. */
        HAVEN,
        /** Every region but the haven. */
        OTHERS
    }

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Which regions take part", usual = "others")
            Regions regions,

            @Setting(meaning = "How far they take part", usual = "1", neutral = "0")
            Share participation,

            @Setting(meaning = "Rise of cooperation where a region takes part in full", usual = "0.3")
            Share gain,

            @Setting(meaning = "Lead time of operations, in multiples of today's", usual = "0.7", high = 1)
            Factor operationTime,

            @Setting(meaning = "Liaison work a day per 1,000 persons at risk", usual = "0.01", high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public InternationalCooperation(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(World world, Duty duty) {
        double part = set.participation().value() * duty.strength();
        double work = part * set.workPerThousand().value() * world.settings.thousands();
        if (part == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers;
        levers.charge += work;
        levers.operationTime = Math.min(
                levers.operationTime, 1 - part * (1 - set.operationTime().value()));
        for (int region = 0; region < levers.cooperation.length; region++) {
            boolean haven = region == 0 && levers.cooperation.length > 1;
            boolean asked = set.regions() == Regions.ALL || haven == (set.regions() == Regions.HAVEN);
            if (asked) {
                levers.cooperation[region] =
                        Math.max(levers.cooperation[region], part * set.gain().value());
            }
        }
    }
}
