package org.interdict.model.policy.policing;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.world.World;
import org.interdict.model.world.lever.Levers;

/**
 * More analysts who identify victims, and evidence about victims first in every operation.
 *
 * <p>Over the ramp, there are {@code 1 + analystsAdded} times today's analysts. Each seizure of a forum secures {@code
 * priority} sets of evidence about every victim of its members, and each arrest as many more than it does today.
 */
@Intervention(
        name = "victim-identification",
        summary = "Adds analysts who identify victims, and puts evidence about victims first in every operation.",
        fails =
                "Where there is no evidence to work on: without seizures, arrests and detection of new items there is little"
                        + " to analyse. Offenders exposed wait where there is no staff.",
        evidence =
                "The number of victims identified grew two to three times as fast when more countries and analysts took"
                        + " part; that it was the analysts is plausible and not tested.",
        grade = Grade.B,
        sources = {"interpol2022", "ecpat2018", "huikuri2023", "nca2020"})
public final class VictimPriority implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Analysts added, in multiples of today's", usual = "1", neutral = "0", high = 100)
            Factor analystsAdded,

            @Setting(
                    meaning = "Sets of evidence about each victim that an operation secures beyond today's",
                    usual = "1",
                    high = 100)
            Factor priority,

            @Setting(
                    meaning = "Work of analysts a day per 1,000 persons at risk, for each multiple of today's",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public VictimPriority(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(World world, Duty duty) {
        double added = set.analystsAdded().value() * duty.strength();
        double work = added * set.workPerThousand().value() * world.settings.thousands();
        if (added == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers;
        levers.charge += work;
        levers.analysts = Math.max(levers.analysts, 1 + added);
        levers.victimPriority = Math.max(levers.victimPriority, set.priority().value() * duty.strength());
    }
}
