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
 * Opponents speak up in and against forums.
 *
 * <p>Over the ramp, opposition rises to {@code pressure}. It holds members somewhat against the definitions they meet;
 * and it is felt as condemnation, which raises belonging, neutralisation and cohesion: the backlash. Which of the two
 * is larger is for the simulation to say.
 */
@Intervention(
        name = "counter-speech",
        summary =
                "Opponents' pressure on forums: holds members against definitions, and strengthens cohesion (backlash).",
        fails = "Where condemnation from outside binds members together: then it strengthens what it opposes.",
        evidence = "Accounts of such communities describe that opposition strengthens them; no study measures what"
                + " counter-speech does to them.",
        grade = Grade.C,
        sources = {"oconnell2001", "jenkins2001", "holt2010", "prichard2011"})
public final class CounterSpeech implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Pressure of opponents on forums", usual = "0.3", neutral = "0")
            Share pressure,

            @Setting(
                    meaning =
                            "Work of opponents a day per 1,000 persons at risk at full pressure, in investigator-days",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public CounterSpeech(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(World world, Duty duty) {
        double pressure = set.pressure().value() * duty.strength();
        double work = pressure * set.workPerThousand().value() * world.settings.thousands();
        if (pressure == 0 || !duty.pay(work)) {
            return;
        }
        world.levers.charge += work;
        world.levers.opposition = Math.max(world.levers.opposition, pressure);
    }
}
