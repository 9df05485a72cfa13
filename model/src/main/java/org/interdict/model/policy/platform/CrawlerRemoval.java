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
 * Crawlers and hotlines look for items on open hosts and send notices.
 *
 * <p>Over the ramp, the rate of crawling and notices rises to {@code 1 + crawlAdded} times today's: more items are found, up to a ceiling, and sooner. How
 * fast they are removed depends on the hosts. A share {@code matchedAgain} of the items that come back is recognised at once. Analysts who
 * do not belong to the agencies check what is found; hosts have a cost; some notices are wrong.
 */
@Intervention(
        name = "crawler-removal",
        summary = "Crawlers find items on open hosts and send notices; hosts remove at two speeds.",
        fails = "Where hosts do not cooperate, where no crawler comes, where removed items come back or"
                + " suppliers upload more. It lowers"
                + " exposures and identifies nobody.",
        evidence = "Times of removal are published (Germany, INHOPE, Arachnid). Which share of all items crawlers"
                + " find is assumed.",
        grade = Grade.B,
        sources = {"c3p2021", "bundesregierung2023", "bundesregierung2024", "inhope2023"})
public final class CrawlerRemoval implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Crawling added, in multiples of today's", usual = "2", neutral = "0", high = 1000)
            Factor crawlAdded,

            @Setting(meaning = "Share of items that come back that is recognised at once", usual = "0.3")
            Share matchedAgain,

            @Setting(
                    meaning = "Work per day to check finds, per 1,000 persons at risk, for each multiple added",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to hosts per day, per 1,000 persons at risk, for each multiple added, in"
                            + " investigator-days",
                    usual = "0.01",
                    high = 100)
            InvestigatorDays hostCostPerThousand,

            @Setting(
                    meaning = "Innocent persons who get a wrong notice per day, per 1,000 persons at risk, for"
                            + " each multiple added",
                    usual = "0.001",
                    high = 1000)
            Factor innocentPerThousand)
            implements Serializable {}

    /** The policy. */
    public CrawlerRemoval(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double added = set.crawlAdded().value() * duty.strength();
        double thousands = world.settings().thousands();
        double work = added * set.workPerThousand().value() * thousands;
        if (added == 0 || !duty.pay(work)) {
            return;
        }
        Levers levers = world.levers();
        levers.charge += work;
        levers.notices = Math.max(levers.notices, 1 + added);
        levers.reupload = Math.min(levers.reupload, 1 - set.matchedAgain().value() * duty.strength());
        levers.platformCharge += added * set.hostCostPerThousand().value() * thousands;
        levers.flagged += added * set.innocentPerThousand().value() * thousands;
    }
}
