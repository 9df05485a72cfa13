package org.interdict.model.world;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Factors that policies write and mechanisms read; neither knows the other. Neutral each morning. Additions combine by
 * {@code Math.max} where two policies mean the same thing, by sum where they add work, by product where they thin out.
 */
public final class Levers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Factor on deliberate searches that get through; 1 is neutral. */
    public double search;
    /** Factor on accidental exposures; 1 is neutral. */
    public double accidental;
    /** Share of traffic that platforms scan; the larger of this and the baseline counts. */
    public double scanned;
    /** Chance that a scan recognises a known item; 0 leaves the baseline. */
    public double recallKnown;
    /** Chance that a scan recognises a new item; 0 leaves the baseline. */
    public double recallNew;
    /** Innocent persons flagged a scanned upload of the population's traffic; negative leaves the baseline. */
    public double falsePositives;
    /** Investigator-days a day worked outside the agencies' own staff, to be counted as cost. */
    public double charge;
    /** Cost to platforms, hosts and search services beside that of scanning, in investigator-day equivalents. */
    public double platformCharge;
    /** Innocent persons flagged or turned away beside those flagged by scans. */
    public double flagged;
    /** Reports a day that extra triage staff handles, per 1,000 persons at risk. */
    public double triage;
    /** Addition to the cooperation of each region. */
    public final double[] cooperation;
    /** Addition to the cooperation of hosts. */
    public double hosts;
    /** Share by which anonymity is reduced where providers must answer, [0, 1]. */
    public double disclosure;
    /** Factor on the speed of notices to hosts; 1 is neutral. */
    public double notices;
    /** Factor on the chance that a removed item comes back; 1 is neutral. */
    public double reupload;
    /** Addition to guardianship, [0, 1]. */
    public double guardianship;
    /** Factor on the capacity to help; 1 is neutral. */
    public double helpCapacity;
    /** Factor on the share of those who wish to stop who seek help; 1 is neutral. */
    public double helpVisibility;
    /** Factor on the analysts who identify victims; 1 is neutral. */
    public double analysts;
    /** Evidence about victims that each seizure secures beyond what arrests bring by themselves, in seized sets. */
    public double victimPriority;
    /** Pressure of opponents on forums, [0, 1]. */
    public double opposition;
    /** Factor on the time an operation takes; 1 is neutral. */
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
