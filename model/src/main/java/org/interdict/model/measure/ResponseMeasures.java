package org.interdict.model.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.interdict.model.world.MeasureView;

/** What agencies achieve, what waits for them, and what it costs. */
public final class ResponseMeasures {
    private ResponseMeasures() {}

    /** The family. */
    public static List<Measure> all() {
        return List.of(
                flow("response.arrests", "Persons arrested", "persons", Direction.MORE, w -> w.tally().arrests),
                flow(
                        "response.arrestsOfCore",
                        "Established and inner-circle members arrested",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().arrestsOfCore),
                flow(
                        "response.arrestsOfLeaders",
                        "Coordinators arrested",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().arrestsOfLeaders),
                flow(
                        "response.diverted",
                        "Arrested persons treated in place of custody",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().diverted),
                flow("response.identified", "Persons identified", "persons", Direction.MORE, w -> w.tally().identified),
                flow("response.leads", "Leads that reached an agency", "leads", Direction.MORE, w -> w.tally().leads),
                flow("response.reports", "Reports by platforms", "reports", Direction.MORE, w -> w.tally().reports),
                flow("response.seizures", "Forums seized", "forums", Direction.MORE, w -> w.tally().seizures),
                flow(
                        "response.victimsIdentified",
                        "Victims identified",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().victimsIdentified),
                flow(
                        "response.victimsInOperations",
                        "Victims identified with evidence from an arrest or a seizure",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().victimsInOperations),
                flow(
                        "response.payersMatched",
                        "Payers matched to arrested facilitators of live streams",
                        "persons",
                        Direction.MORE,
                        w -> w.tally().payersMatched),
                new Measure(
                        "response.daysToIdentification",
                        "Mean time from the opening of a case to its identification, since the world began",
                        "days",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.LAST,
                        w -> ratio(w.tally().totalDaysToIdentification, w.tally().totalVictimsIdentified)),
                new Measure(
                        "response.leadsWaiting",
                        "Leads that wait for an agency",
                        "leads",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        w -> w.leadsWaiting()),
                new Measure(
                        "response.reportsWaiting",
                        "Reports that wait for triage",
                        "reports",
                        MeasureKind.OUTCOME,
                        Direction.LESS,
                        Aggregate.MEAN,
                        w -> w.reportsWaiting()),
                cost(
                        "cost.investigatorDays",
                        "Investigator-days worked, today's policing included",
                        "investigator-days",
                        w -> w.tally().investigatorDays),
                cost(
                        "cost.platformCost",
                        "Cost to platforms, hosts and search services, that of scanning included",
                        "investigator-day equivalents",
                        w -> w.tally().platformCost),
                cost("cost.innocentFlagged", "Innocent persons flagged", "persons", w -> w.tally().innocentFlagged),
                cost("cost.appeals", "Appeals of innocent persons flagged", "appeals", w -> w.tally().appeals),
                new Measure(
                        "cost.falseAlarmsPerReport",
                        "Innocent persons flagged per report by platforms, since the world began",
                        "persons",
                        MeasureKind.COST,
                        Direction.LESS,
                        Aggregate.LAST,
                        w -> ratio(w.tally().totalFlagged, w.tally().totalReports)),
                cost(
                        "cost.strategyDays",
                        "Investigator-days that the strategy pays for: what its budget counts, whether staff"
                                + " gets to it or not",
                        "investigator-days",
                        w -> w.tally().strategyDays));
    }

    private static Measure flow(
            String name, String summary, String unit, Direction direction, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, MeasureKind.OUTCOME, direction, Aggregate.TOTAL, reader);
    }

    private static Measure cost(String name, String summary, String unit, ToDoubleFunction<MeasureView> reader) {
        return new Measure(name, summary, unit, MeasureKind.COST, Direction.LESS, Aggregate.TOTAL, reader);
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
