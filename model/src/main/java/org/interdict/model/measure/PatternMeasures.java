package org.interdict.model.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interdict.model.world.MeasureView;

/** Shares that published studies report too, counted since the world began. The model is checked against them. */
public final class PatternMeasures {
    private PatternMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        return List.of(
                share(
                        "pattern.sharingShare",
                        "Registered persons who ever shared",
                        Direction.LESS,
                        w -> ratio(w.tally().everShared, w.tally().everRegistered)),
                share(
                        "pattern.postingShare",
                        "Registered persons who ever posted",
                        Direction.LESS,
                        w -> ratio(w.tally().everPosted, w.tally().everRegistered)),
                share(
                        "pattern.consumingShare",
                        "Registered persons who viewed items in a forum",
                        Direction.LESS,
                        w -> ratio(w.tally().everViewed, w.tally().everRegistered)),
                share(
                        "pattern.originalShare",
                        "Posts that open a thread",
                        Direction.LESS,
                        w -> ratio(w.tally().totalOriginals, w.tally().totalPosts)),
                share(
                        "pattern.accidentalEntry",
                        "First exposures that came by accident",
                        Direction.LESS,
                        w -> ratio(w.tally().firstByAccident, w.tally().firstExposures)),
                share(
                        "pattern.activeShare",
                        "Registered persons who visited a forum on the last day",
                        Direction.LESS,
                        w -> ratio(w.tally().forumVisits, w.tally().everRegistered)),
                share(
                        "pattern.attribution",
                        "Leads worked on that identified a person",
                        Direction.MORE,
                        w -> ratio(w.tally().totalIdentified, w.tally().totalLeadsWorked)),
                share(
                        "pattern.contactFoundPerArrest",
                        "Arrested persons found to have offended offline",
                        Direction.MORE,
                        w -> ratio(w.tally().totalContactFound, w.tally().totalArrests)),
                new Measure(
                        "pattern.payersPerFacilitator",
                        "Payers matched per arrested facilitator of live streams, since the world began",
                        "persons",
                        MeasureKind.OUTCOME,
                        Direction.MORE,
                        Aggregate.LAST,
                        w -> ratio(w.tally().totalPayersMatched, w.tally().totalFacilitators)),
                share(
                        "pattern.wantedToStop",
                        "Users who came to wish to stop",
                        Direction.MORE,
                        w -> ratio(w.tally().totalWantedToStop, w.tally().users)),
                share(
                        "pattern.soughtHelp",
                        "Users who sought help",
                        Direction.MORE,
                        w -> ratio(w.tally().totalSoughtHelp, w.tally().users)),
                share(
                        "pattern.gotHelp",
                        "Users who got help",
                        Direction.MORE,
                        w -> ratio(w.tally().totalGotHelp, w.tally().users)),
                share(
                        "displacement.resumed7",
                        "Members of closed forums active in another within 7 days",
                        Direction.LESS,
                        w -> ratio(w.tally().resumed7, w.tally().totalDisplaced)),
                share(
                        "displacement.resumed30",
                        "Members of closed forums active in another within 30 days",
                        Direction.LESS,
                        w -> ratio(w.tally().resumed30, w.tally().totalDisplaced)),
                share(
                        "displacement.resumed90",
                        "Members of closed forums active in another within 90 days",
                        Direction.LESS,
                        w -> ratio(w.tally().resumed90, w.tally().totalDisplaced)));
    }

    private static Measure share(
            String name, String summary, Direction direction, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, "share", MeasureKind.OUTCOME, direction, Aggregate.LAST, reader);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
