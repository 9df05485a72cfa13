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
 * Devices scan what is to be uploaded, before it is encrypted.
 *
 * <p>Over the ramp, devices scan a share {@code coverage x (1 - evasion)} of uploads, whatever platforms can read: persons who are concerned use devices
 * that do not scan. What is recognised is blocked and reported as by platforms. At full coverage {@code innocentPerThousand} innocent persons per day and
 * 1,000 persons at risk are flagged, less the share {@code audited} that an audit finds before anything follows.
 */
@Intervention(
        name = "device-scanning",
        summary = "Devices scan uploads before they are encrypted; an audit corrects a part of the false alarms.",
        fails = "Where those concerned evade it, where nobody audits its errors, and where triage has no"
                + " staff for more reports."
                + " It scans everybody.",
        evidence = "No system of this kind has been measured in use. Recall is that of platforms; evasion and"
                + " errors are assumed.",
        grade = Grade.C,
        sources = {"commission2022", "commission2023"})
public final class DeviceScanning implements Policy {
    private static final long serialVersionUID = 1L;

    private final Parameters set;

    /** What can be set. */
    public record Parameters(
            @Setting(meaning = "Share of devices that scan", usual = "0.5", neutral = "0")
            Share coverage,

            @Setting(
                    meaning = "Share of the uploads concerned that is made with devices that do not scan",
                    usual = "0.4")
            Share evasion,

            @Setting(
                    meaning = "Innocent persons flagged per day, per 1,000 persons at risk, at full coverage"
                            + " and without an audit",
                    usual = "0.2",
                    high = 1000)
            Factor innocentPerThousand,

            @Setting(meaning = "Share of these that an audit finds before anything follows", usual = "0.5")
            Share audited,

            @Setting(
                    meaning = "Work on audits per day, per 1,000 persons at risk, at full coverage",
                    usual = "0.02",
                    high = 100)
            InvestigatorDays workPerThousand,

            @Setting(
                    meaning = "Cost to makers of devices per day, per 1,000 persons at risk, at full"
                            + " coverage, in investigator-days",
                    usual = "0.1",
                    high = 100)
            InvestigatorDays makerCostPerThousand)
            implements Serializable {}

    /** The policy. */
    public DeviceScanning(Parameters parameters) {
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
        levers.charge += work;
        levers.deviceScanned =
                Math.max(levers.deviceScanned, covered * (1 - set.evasion().value()));
        levers.platformCharge += covered * set.makerCostPerThousand().value() * thousands;
        levers.flagged +=
                covered * set.innocentPerThousand().value() * (1 - set.audited().value()) * thousands;
    }
}
