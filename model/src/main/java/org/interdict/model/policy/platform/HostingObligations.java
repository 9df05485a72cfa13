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
 * Clouds, hosts and providers of peer-to-peer services must answer warrants and keep logs.
 *
 * <p>Over the ramp, {@code coverage x answering} is added to the share of hosts that cooperate with notices and to the cooperation with
 * seizures, on every channel, and {@code coverage x logging} of anonymity is lifted. In time, a part of the
 * suppliers moves to hosts that the obligation does not reach (see removal). Warrants are work of staff that does not belong to the agencies, logs
 * cost providers, and each warrant may disclose innocent persons.
 */
@Intervention(
        name = "hosting-obligations",
        summary = "Obliges clouds, hosts and providers to answer warrants and keep logs; innocent customers are"
                + " disclosed too.",
        fails = "With providers that the law does not reach, to which hosting moves; where agencies have no"
                + " staff to ask. Logs reveal little about persons who hide well.",
        evidence = "Removal is fast at hosts that must cooperate and slow elsewhere (Germany 2022); what logs would add"
                + " to identification is assumed.",
        grade = Grade.B,
        sources = {"bundesregierung2023", "inhope2023", "huikuri2023", "justiceinitiative2023"})
public final class HostingObligations implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of providers that the obligation binds", usual = "0.5", neutral = "0")
            Share coverage,

            @Setting(meaning = "Share of these providers that answer now and did not before", usual = "0.5")
            Share answering,

            @Setting(meaning = "Share of anonymity that logs of all providers would lift", usual = "0.1")
            Share logging,

            @Setting(
                    meaning = "Work on warrants per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to providers per day, per 1,000 persons at risk, at full coverage, in"
                            + " investigator-days",
                    usual = "0.05",
                    high = 100)
            InvestigatorDays providerCostPerThousand,

            @Setting(
                    meaning = "Innocent persons disclosed per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.01",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public HostingObligations(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double bound = set.coverage().value() * duty.strength();
        double thousands = world.settings().thousands();
        double work = bound * set.workPerThousand().value() * thousands;
        if (bound == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.hosts = Math.max(levers.hosts, bound * set.answering().value());
        levers.disclosure = Math.max(levers.disclosure, bound * set.logging().value());
        levers.platformCharge += bound * set.providerCostPerThousand().value() * thousands;
        levers.flagged += bound * set.innocentPerThousand().value() * thousands;
    }
}
