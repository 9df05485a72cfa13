package org.interdict.model.world.lever;

import java.io.Serializable;
import java.util.Arrays;

/**
 * Factors that policies write and mechanisms read; neither knows the other. They are neutral each morning. Where two policies write one
 * lever, the larger value counts if both mean the same thing, the sum if they add work, the product if both reduce something.
 */
public final class Levers implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Open channels, in the order of the kinds of venue. */
    private static final int CHANNELS = 4;

    /** Share of entries to each open channel that come through search and are stopped, [0, 1]. */
    public final double[] blocked = new double[CHANNELS];
    /** Share of searches that meet a warning, [0, 1]. */
    public double warned;
    /** Share of those warned for the first time who turn away at that visit, [0, 1]. */
    public double attrition;
    /** Share of warnings that lead to an offer of help, [0, 1]. */
    public double helpOffered;
    /** Share of what platforms scan today that a scan can still read; 1 is neutral, [factor]. */
    public double readable;
    /** Share of uploads that devices scan, whatever platforms can read, [0, 1]. */
    public double deviceScanned;
    /** Share of possible contacts online that can still be solicited; 1 is neutral, [factor]. */
    public double reachable;
    /** Accidental exposures; 1 is neutral, [factor]. */
    public double accidental;
    /** Share of traffic that platforms scan; the larger of this and the baseline counts, [0, 1]. */
    public double scanned;
    /** Chance that a scan recognises a known item; 0 leaves the baseline, [0, 1]. */
    public double recallKnown;
    /** Chance that a scan recognises a new item; 0 leaves the baseline, [0, 1]. */
    public double recallNew;
    /** Innocent persons flagged per innocent upload scanned; negative leaves the baseline, [0, 1]. */
    public double falsePositives;
    /** Work per day outside the agencies' own staff, counted as cost, [investigator-days]. */
    public double charge;
    /** Cost per day to platforms, hosts and search services, without that of scanning, [investigator-days]. */
    public double platformCharge;
    /** Innocent persons flagged or turned away per day, without those flagged by scans, [persons]. */
    public double flagged;
    /** Reports per day that extra triage staff handles, [per 1,000 persons at risk]. */
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
    /** Part of the unguarded rest that is guarded too, [0, 1]. */
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
    /** Price of live streams; 1 is neutral, [factor]. */
    public double price;
    /** In which order leads are taken up. */
    public LeadOrder leadOrder;
    /** Error of scores of risk, standard deviation on the log scale, [factor]. */
    public double leadError;
    /** Arrested persons who can be treated in place of custody, [persons per day]. */
    public double alternatives;
    /** Share of those arrested persons to whom this is offered who may have it, [0, 1]. */
    public double alternativeShare;
    /** Part by which such a treatment lowers the chance of going on, [0, 1]. */
    public double alternativeEffect;
    /** Share of those who break such a treatment off, [0, 1]. */
    public double alternativeDropout;
    /** Length of such a treatment, [days]. */
    public double alternativeDays;

    /** Neutral levers for this number of regions. */
    public Levers(int regions) {
        cooperation = new double[regions];
        reset();
    }

    /** Back to neutral. */
    public void reset() {
        Arrays.fill(blocked, 0);
        warned = 0;
        attrition = 0;
        helpOffered = 0;
        readable = 1;
        deviceScanned = 0;
        reachable = 1;
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
        price = 1;
        leadOrder = LeadOrder.TODAY;
        leadError = 0;
        alternatives = 0;
        alternativeShare = 0;
        alternativeEffect = 0;
        alternativeDropout = 0;
        alternativeDays = 0;
    }
}
