package org.interdict.model.world.lever;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Factors that policies write and mechanisms read; neither knows the other. Neutral each morning. Additions combine by
 * {@code Math.max} where two policies mean the same thing, by sum where they add work, by product where they thin out.
 */
public final class Levers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Deliberate searches that get through; 1 is neutral, [factor]. */
    public double search;
    /** Accidental exposures; 1 is neutral, [factor]. */
    public double accidental;
    /** Share of traffic that platforms scan; the larger of this and the baseline counts, [0, 1]. */
    public double scanned;
    /** Chance that a scan recognises a known item; 0 leaves the baseline, [0, 1]. */
    public double recallKnown;
    /** Chance that a scan recognises a new item; 0 leaves the baseline, [0, 1]. */
    public double recallNew;
    /** Innocent persons flagged an innocent upload scanned; negative leaves the baseline, [0, 1]. */
    public double falsePositives;
    /** Work a day outside the agencies' own staff, to be counted as cost, [investigator-days]. */
    public double charge;
    /** Cost a day to platforms, hosts and search services beside that of scanning, [investigator-days]. */
    public double platformCharge;
    /** Innocent persons flagged or turned away a day beside those flagged by scans, [persons]. */
    public double flagged;
    /** Reports a day that extra triage staff handles, [per 1,000 persons at risk]. */
    public double triage;
    /** Addition to the cooperation of each region, [0, 1]. */
    public final double[] cooperation;
    /** Addition to the cooperation of hosts, [0, 1]. */
    public double hosts;
    /** Share by which anonymity is reduced where providers must answer, [0, 1]. */
    public double disclosure;
    /** Speed of notices to hosts; 1 is neutral, [factor]. */
    public double notices;
    /** Chance that a removed item comes back; 1 is neutral, [factor]. */
    public double reupload;
    /** Part of what guardianship leaves unguarded that is guarded too, [0, 1]. */
    public double guardianship;
    /** Places for help; 1 is neutral, [factor]. */
    public double helpCapacity;
    /** Share of those who wish to stop who seek help; 1 is neutral, [factor]. */
    public double helpVisibility;
    /** Analysts who identify victims; 1 is neutral, [factor]. */
    public double analysts;
    /** Evidence about victims that each seizure secures beyond what arrests bring, [seized sets]. */
    public double victimPriority;
    /** Pressure of opponents on forums, [0, 1]. */
    public double opposition;
    /** Lead time of operations; 1 is neutral, [factor]. */
    public double operationTime;

    /** Neutral levers for so many regions. */
    public Levers(int regions) {
        cooperation = new double[regions];
        reset();
    }

    /** Back to neutral. */
    public void reset() {
        search = 1;
        accidental = 1;
        scanned = 0;
        recallKnown = 0;
        recallNew = 0;
        falsePositives = -1;
        triage = 0;
        charge = 0;
        platformCharge = 0;
        flagged = 0;
        Arrays.fill(cooperation, 0);
        hosts = 0;
        disclosure = 0;
        notices = 1;
        reupload = 1;
        guardianship = 0;
        helpCapacity = 1;
        helpVisibility = 1;
        analysts = 1;
        victimPriority = 0;
        opposition = 0;
        operationTime = 1;
    }
}
