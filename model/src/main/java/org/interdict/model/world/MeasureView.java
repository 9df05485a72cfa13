package org.interdict.model.world;

import org.interdict.model.population.Stage;
import org.interdict.model.venue.VenueView;
import org.interdict.model.world.state.Survey;
import org.interdict.model.world.state.Tally;

/** What a measure sees of the world at the end of a day: counts, not persons. Reading changes nothing. */
public interface MeasureView {
    /** Counts of today and since the world began; to be read only. */
    Tally tally();

    /** The last look at everybody. */
    Survey survey();

    /** Venues. */
    VenueView venues();

    /** The weights of the harm index. */
    HarmWeights weights();

    /** Persons at a stage. */
    long count(Stage stage);

    /** Members of forums. */
    long members();

    /** Members who visited a forum in the last 30 days. */
    int active30();

    /** Persons who posted in the last 30 days. */
    int posters30();

    /** Cases whose harm is ongoing. */
    int ongoingCases();

    /** Leads that wait for an agency. */
    long leadsWaiting();

    /** Reports of platforms that wait for triage. */
    long reportsWaiting();

    /** Items that can be met in an open channel, 1 in usual times, [multiples of the usual stock]. */
    double stock(int channel);
}
