package org.interdict.model.world.state;

import java.io.Serializable;
import java.util.Arrays;
import org.interdict.model.venue.Venues;

/** Counts that measures read: flows of today, zero each morning, and totals since the first day of the world. */
public final class Tally implements Serializable, Cloneable {
    private static final long serialVersionUID = 1L;

    // Flows of today.
    /** Visits to forums. */
    public long forumVisits;
    /** Visits to open channels. */
    public long openVisits;
    /** Items viewed in forums. */
    public long forumExposures;
    /** Items viewed on open channels. */
    public long openExposures;
    /** Items viewed on each open channel; parts of those viewed on open channels. */
    private long[] channelExposures = new long[Venues.FIRST_FORUM];
    /** Visits to each open channel. */
    private long[] channelVisits = new long[Venues.FIRST_FORUM];
    /** Views of items on no list, in forums and on open channels, as expected from what each holds. */
    public double unlistedExposures;
    /** Searches that were stopped by a block or turned away by a warning. */
    public long turnedAway;
    /** Searchers who left for good after a warning or a block. */
    public long leftForGood;
    /** Persons who got help after a warning. */
    public long helpedAfterWarning;
    /** Items viewed in forums that police ran; part of those viewed in forums. */
    public long operationExposures;
    /** Posts. */
    public long posts;
    /** Posts that open a thread. */
    public long originals;
    /** Item posts, items exchanged or given to be let in, and items shared on open channels. */
    public long shares;
    /** Items that came onto a board for the first time. */
    public long supplied;
    /** New items produced. */
    public long newItems;
    /** Solicitations online. */
    public long solicitations;
    /** Transitions to offline offending. */
    public long contacts;
    /** Live streams bought. */
    public long purchases;
    /** Persons who joined their first forum. */
    public long registrations;
    /** Persons arrested. */
    public long arrests;
    /** Arrested persons at the stage established or beyond. */
    public long arrestsOfCore;
    /** Arrested coordinators. */
    public long arrestsOfLeaders;
    /** Arrested persons treated in place of custody. */
    public long diverted;
    /** Persons identified by an agency. */
    public long identified;
    /** Leads that reached an agency. */
    public long leads;
    /** Leads that were worked on. */
    public long leadsWorked;
    /** Reports by platforms. */
    public long reports;
    /** Victims identified. */
    public long victimsIdentified;
    /** Victims identified with evidence from an arrest or a seizure. */
    public long victimsInOperations;
    /** Payers matched to arrested facilitators. */
    public long payersMatched;
    /** Cases opened. */
    public long casesOpened;
    /** Forums seized. */
    public long seizures;
    /** Forums opened. */
    public long openings;
    /** Investigator-days worked. */
    public double investigatorDays;
    /** Investigator-days that the strategy pays for today, worked or not. */
    public double strategyDays;
    /** Cost to platforms, in the unit of the cost model (investigator-day equivalents). */
    public double platformCost;
    /** Innocent persons flagged. */
    public double innocentFlagged;
    /** Appeals of innocent persons flagged. */
    public double appeals;

    // Totals since the first day.
    /** Persons ever registered, of those in the population now or before. */
    public long everRegistered;
    /** Registered persons who have posted. */
    public long everPosted;
    /** Registered persons who have shared. */
    public long everShared;
    /** Registered persons who have viewed items. */
    public long everViewed;
    /** Persons who ever looked for items and viewed some. */
    public long users;
    /** First exposures. */
    public long firstExposures;
    /** First exposures by accident. */
    public long firstByAccident;
    /** All posts. */
    public long totalPosts;
    /** Posts that open a thread, all of them. */
    public long totalOriginals;
    /** Arrests. */
    public long totalArrests;
    /** Arrested persons found to have offended offline. */
    public long totalContactFound;
    /** Leads worked on. */
    public long totalLeadsWorked;
    /** Leads that identified a person. */
    public long totalIdentified;
    /** Persons who lost their home venue. */
    public long totalDisplaced;
    /** Persons who lost their home venue and were active in another forum within 7 days. */
    public long resumed7;
    /** Within 30 days. */
    public long resumed30;
    /** Within 90 days. */
    public long resumed90;
    /** Persons who wished to stop, of those who used material. */
    public long totalWantedToStop;
    /** Persons who wished to stop and sought help. */
    public long totalSoughtHelp;
    /** Persons who sought help and got it. */
    public long totalGotHelp;
    /** Victims identified. */
    public long totalVictimsIdentified;
    /** Days from the opening of a case to its identification, summed. */
    public double totalDaysToIdentification;
    /** Reports by platforms. */
    public long totalReports;
    /** Innocent persons flagged. */
    public double totalFlagged;
    /** Facilitators of live streams arrested. */
    public long totalFacilitators;
    /** Payers matched to arrested facilitators. */
    public long totalPayersMatched;
    /** Operations against forums that strategies ordered. */
    public int totalOperationsOrdered;
    /** Operations that strategies ordered and that ended before they were carried out. */
    public int totalOperationsGivenUp;

    /** Flows back to zero. */
    public void beginDay() {
        forumVisits = 0;
        openVisits = 0;
        forumExposures = 0;
        openExposures = 0;
        operationExposures = 0;
        posts = 0;
        originals = 0;
        shares = 0;
        supplied = 0;
        newItems = 0;
        solicitations = 0;
        contacts = 0;
        purchases = 0;
        registrations = 0;
        arrests = 0;
        arrestsOfCore = 0;
        arrestsOfLeaders = 0;
        diverted = 0;
        identified = 0;
        leads = 0;
        leadsWorked = 0;
        reports = 0;
        victimsIdentified = 0;
        victimsInOperations = 0;
        payersMatched = 0;
        casesOpened = 0;
        seizures = 0;
        openings = 0;
        investigatorDays = 0;
        strategyDays = 0;
        platformCost = 0;
        innocentFlagged = 0;
        appeals = 0;
        unlistedExposures = 0;
        turnedAway = 0;
        leftForGood = 0;
        helpedAfterWarning = 0;
        Arrays.fill(channelExposures, 0);
        Arrays.fill(channelVisits, 0);
    }

    /** Counts a view or views on an open channel, of which this share is expected to be on no list. */
    public void viewed(int channel, int items, double unlisted) {
        openExposures += items;
        channelExposures[channel] += items;
        unlistedExposures += items * unlisted;
    }

    /** Counts a visit to an open channel. */
    public void browsed(int channel) {
        openVisits++;
        channelVisits[channel]++;
    }

    /** Items viewed today on an open channel. */
    public long exposuresOn(int channel) {
        return channelExposures[channel];
    }

    /** Visits today to an open channel. */
    public long visitsTo(int channel) {
        return channelVisits[channel];
    }

    /** An independent copy. */
    public Tally copy() {
        try {
            Tally copy = (Tally) clone();
            copy.channelExposures = channelExposures.clone();
            copy.channelVisits = channelVisits.clone();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }
}
