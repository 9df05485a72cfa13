package org.interdict.model.policy.platform;

import java.io.Serializable;
import org.interdict.model.policy.Duty;
import org.interdict.model.policy.Intervention;
import org.interdict.model.policy.Policy;
import org.interdict.model.policy.Setting;
import org.interdict.model.unit.Factor;
import org.interdict.model.unit.Grade;
import org.interdict.model.unit.InvestigatorDays;
import org.interdict.model.unit.Probability;
import org.interdict.model.unit.Share;
import org.interdict.model.world.PolicyView;
import org.interdict.model.world.lever.Levers;

/**
 * Platforms and clouds must scan, remove and report.
 *
 * <p>Raises the share of uploads scanned to {@code coverage}, over the ramp; today's share stays if it is greater. Extra triage staff works
 * on reports that would wait otherwise; each report costs {@code workPerReport}. Every scan also flags innocent traffic, which is counted
 * as a cost.
 */
@Intervention(
        name = "platform-detection",
        summary = "Obliges platforms and clouds to scan, remove and report; innocent traffic is flagged too.",
        fails = "Where reports only fill the queue because staff is missing; for new items; on forums, whose"
                + " items are stored elsewhere. Every scan flags innocent persons too.",
        evidence = "Recall and precision of matching known items are known only from vendors' statements, without"
                + " independent audit. Police cannot work on all reports that they get.",
        grade = Grade.B,
        dose = "triageStaff",
        sources = {"commission2022", "commission2023", "grossman2024", "bka2018", "ngo2024"})
public final class PlatformDetection implements Policy {
    private static final long serialVersionUID = 1L;
    private static final double PER_THOUSAND = 1_000;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of uploads scanned", usual = "0.8", neutral = "0", today = "detection.coverage")
            Share coverage,

            @Setting(
                    meaning = "Chance that a scan recognises a known item",
                    usual = "0.9",
                    today = "detection.recallKnown")
            Probability recallKnown,

            @Setting(meaning = "Chance that a scan recognises a new item", usual = "0.1", today = "detection.recallNew")
            Probability recallNew,

            @Setting(
                    meaning = "Innocent persons flagged per innocent upload scanned",
                    usual = "0.0000001",
                    high = 0.01,
                    today = "detection.falsePositives")
            Probability falsePositiveRate,

            @Setting(
                    meaning = "Reports per day that extra staff works on, per 1,000 persons at risk",
                    usual = "0",
                    high = 100,
                    today = "detection.triage")
            Factor triageStaff,

            @Setting(meaning = "Work of extra staff on one report", usual = "0.1", high = 10)
            InvestigatorDays workPerReport)
            implements Serializable {}

    /** The policy. */
    public PlatformDetection(Parameters parameters) {
        set = parameters;
    }

    @Override
    public void act(PolicyView world, Duty duty) {
        double scanned = set.coverage().value() * duty.strength();
        if (scanned == 0) {
            return;
        }
        Levers levers = world.levers();
        levers.scanned = Math.max(levers.scanned, scanned);
        levers.recallKnown = Math.max(levers.recallKnown, set.recallKnown().value());
        levers.recallNew = Math.max(levers.recallNew, set.recallNew().value());
        levers.falsePositives =
                Math.max(levers.falsePositives, set.falsePositiveRate().value());
        double reports = set.triageStaff().value() * duty.strength();
        double work = reports
                * world.settings().population()
                / PER_THOUSAND
                * set.workPerReport().value();
        if (duty.pay(work)) {
            levers.triage += reports;
            levers.charge += work;
        } else {
            // Platforms scan at their own cost, with or without extra staff: the policy has acted.
            duty.pay(0);
        }
    }
}
