package org.interdict.model.policy.prevention;

import java.io.Serializable;
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
 * Platforms check ages: children are kept from platforms of adults and adults from those of children.
 *
 * <p>Over the ramp, on a share {@code coverage} of platforms of the clear web, a part {@code contactsAvoided} of contacts in which a child could be solicited
 * no longer comes about, and a part {@code accidentsAvoided} of accidental exposures. A share {@code unverified} of the searches there ends at the check;
 * these persons look for other ways (see channels). Some adults are refused in error.
 */
@Intervention(
        name = "age-assurance",
        summary = "Platforms check ages: fewer contacts in which a child can be solicited, and fewer accidents.",
        fails = "On services that do not check, to which contacts move; where checks are passed by others. It"
                + " keeps adults out in"
                + " error and asks everybody for proof.",
        evidence = "No measured effect on solicitation was found; the sizes are assumed.",
        grade = Grade.C,
        sources = {"commission2022", "huikuri2023"})
public final class AgeAssurance implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of platforms of the clear web that check ages", usual = "0.5", neutral = "0")
            Share coverage,

            @Setting(
                    meaning = "Part of contacts on these platforms in which a child could be solicited that"
                            + " no longer comes about",
                    usual = "0.3")
            Share contactsAvoided,

            @Setting(meaning = "Part of accidental exposures on these platforms that is avoided", usual = "0.2")
            Share accidentsAvoided,

            @Setting(meaning = "Share of searches on these platforms that ends at the check", usual = "0.1")
            Share unverified,

            @Setting(
                    meaning = "Work of the authority in charge per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to platforms per day, per 1,000 persons at risk, at full coverage, in"
                            + " investigator-days",
                    usual = "0.05",
                    high = 100)
            InvestigatorDays platformCostPerThousand,

            @Setting(
                    meaning = "Adults refused in error per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.1",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public AgeAssurance(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double covered = set.coverage().value() * duty.strength();
        double thousands = world.settings().thousands();
        double work = covered * set.workPerThousand().value() * thousands;
        if (covered == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        int web = VenueKind.CLEAR_WEB_PLATFORM.ordinal();
        levers.charge += work;
        levers.reachable *= 1 - covered * set.contactsAvoided().value();
        levers.accidental *= 1 - covered * set.accidentsAvoided().value();
        levers.blocked[web] =
                1 - (1 - levers.blocked[web]) * (1 - covered * set.unverified().value());
        levers.platformCharge += covered * set.platformCostPerThousand().value() * thousands;
        levers.flagged += covered * set.innocentPerThousand().value() * thousands;
    }
}
