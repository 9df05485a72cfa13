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
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Payment services refuse payments to facilitators of live streams, so that paying costs more.
 *
 * <p>Over the ramp, a share {@code coverage} of services takes part; the price of a live stream, with the trouble of paying, rises by {@code
 * coverage x priceRise}. Demand falls with the price, but some payers find another way to pay (live-streaming). Services refuse
 * {@code refusedPerThousand} innocent payments per day and 1,000 persons at risk at full coverage, and bear a cost of their own; the liaison
 * staff is charged in investigator-days.
 */
@Intervention(
        name = "financial-disruption",
        summary = "Payment services refuse payments for live streams, so that they cost more.",
        fails =
                "Where payers find another way to pay; where few services take part. Those who pay most may be the ones whom"
                        + " a price moves least. Innocent payments are refused too.",
        evidence =
                "Demand for illicit drugs falls with the price, less than in proportion (a meta-analysis, an analogue). No"
                        + " study of such payments was found; how many find another way is assumed.",
        grade = Grade.C,
        sources = {"gallet2014", "brown2020", "cubitt2021"})
public final class FinancialDisruption implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of payment services that take part", usual = "0.5", neutral = "0")
            Share coverage,

            @Setting(
                    meaning = "Rise of the price where all take part, in multiples of today's",
                    usual = "1",
                    neutral = "0",
                    high = 100)
            Factor priceRise,

            @Setting(
                    meaning = "Innocent payments refused per day and 1,000 persons at risk, at full coverage",
                    usual = "0.05",
                    high = 1000)
            Factor refusedPerThousand,

            @Setting(
                    meaning = "Cost to payment services per day and 1,000 persons at risk, at full coverage, in"
                            + " investigator-days",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays costPerThousand,

            @Setting(meaning = "Liaison work per day, per 1,000 persons at risk", usual = "0.005", high = 100)
            InvestigatorDays workPerThousand)
            implements Serializable {}

    /** The policy. */
    public FinancialDisruption(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double coverage = set.coverage().value() * duty.strength();
        double thousands = world.settings().thousands();
        double work = coverage * set.workPerThousand().value() * thousands;
        if (coverage == 0 || set.priceRise().value() == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.price = Math.max(levers.price, 1 + coverage * set.priceRise().value());
        levers.flagged += coverage * set.refusedPerThousand().value() * thousands;
        levers.platformCharge += coverage * set.costPerThousand().value() * thousands;
    }
}
