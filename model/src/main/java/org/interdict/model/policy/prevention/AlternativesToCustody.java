package org.interdict.model.policy.prevention;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Days;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Treatment under supervision in place of custody, for persons arrested for the first time of whom no offline offence is known.
 *
 * <p>Over the ramp, there are places for {@code admissions} such persons per year and 1,000 persons at risk. An arrested person who may have
 * it takes a place with probability {@code share}, if one is free; all others go into custody. The treatment takes {@code programmeDays}.
 * At its end the chance that the person goes on is lower by the part {@code effect} than after custody: custody as such does not lower it
 * (Villettaz et al. 2015), treatment does (Gannon et al. 2019). A share {@code dropout} breaks it off, without effect; they are back the
 * sooner. Each place is paid for, used or not.
 */
@Intervention(
        name = "alternatives-to-custody",
        dose = "admissions",
        summary = "Treats some arrested persons under supervision in place of custody.",
        fails =
                "Where few are arrested; where many break it off; where it is much shorter than custody, so that those who"
                        + " go on are back sooner.",
        evidence =
                "Meta-analyses find a third less re-offending after specialised treatment, and no less after custody than"
                        + " after other sanctions. Both are about other groups of offenders, and not from trials alone.",
        grade = Grade.B,
        sources = {"gannon2019", "villettaz2015", "seto2011"})
public final class AlternativesToCustody implements Policy {
    private static final long serialVersionUID = 1L;
    private static final double DAYS_A_YEAR = 365;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of those who may have it who take it", usual = "0.6", neutral = "0")
            Share share,

            @Setting(meaning = "Places per year and 1,000 persons at risk", usual = "0.5", neutral = "0", high = 100)
            Factor admissions,

            @Setting(meaning = "Part by which it lowers the chance of going on", usual = "0.33")
            Share effect,

            @Setting(meaning = "Share who break it off", usual = "0.2")
            Probability dropout,

            @Setting(meaning = "Days that it takes", usual = "365", high = 3650)
            Days programmeDays,

            @Setting(meaning = "Staff for each place, in investigator-days", usual = "10", high = 1000)
            InvestigatorDays workPerPlace)
            implements Serializable {}

    /** The policy. */
    public AlternativesToCustody(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double places =
                set.admissions().value() * duty.strength() * world.settings().thousands() / DAYS_A_YEAR;
        double work = places * set.workPerPlace().value();
        if (places == 0 || set.share().value() == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.alternatives += places;
        levers.alternativeShare = Math.max(levers.alternativeShare, set.share().value());
        levers.alternativeEffect =
                Math.max(levers.alternativeEffect, set.effect().value());
        levers.alternativeDropout = set.dropout().value();
        levers.alternativeDays = set.programmeDays().value();
    }
}
