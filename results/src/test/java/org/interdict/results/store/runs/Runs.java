package org.interdict.results.store.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.simulation.Event;
import org.interdict.model.simulation.Forum;
import org.interdict.model.simulation.Payer;
import org.interdict.model.simulation.Result;
import org.interdict.results.store.folder.StudyHeader;

/** Runs with known values for the tests of this package. */
public final class Runs {
    static final List<String> STRATEGIES = List.of("status quo", "takedown, twice", "detection");
    static final List<String> MEASURES = List.of("harm.exposures", "activity.active30", "cost.investigatorDays");
    public static final int DAYS = 5;

    private Runs() {}

    public static StudyHeader header(String identity) {
        return new StudyHeader(
                "example",
                "Which?",
                identity,
                "0.1.0",
                7,
                STRATEGIES,
                "status quo",
                MEASURES.subList(0, 2),
                1,
                "comparison");
    }

    public static List<Map<String, Double>> noDraws() {
        return List.of(Map.of());
    }

    /** The third strategy of every fifth replicate fails. */
    public static List<RunRecord> unit(UnitId unit) {
        List<RunRecord> runs = new ArrayList<>();
        for (int s = 0; s < STRATEGIES.size(); s++) {
            boolean failed = s == 2 && unit.replicate() % 5 == 4;
            RunEntry entry = new RunEntry(
                    new RunId(s, unit.draw(), unit.replicate()),
                    STRATEGIES.get(s),
                    1000 + unit.replicate(),
                    Seeds.of(1000 + unit.replicate()),
                    Map.of("learning.differentialAssociation", 0.02),
                    failed ? RunStatus.FAILED : RunStatus.DONE,
                    failed ? "IllegalStateException: \"quoted\", with a comma" : "",
                    12);
            runs.add(new RunRecord(entry, failed ? null : result(s, unit)));
        }
        return runs;
    }

    static double value(int strategy, UnitId unit, int measure) {
        return 10 * strategy + unit.replicate() + 0.1 * measure;
    }

    private static Result result(int s, UnitId unit) {
        double[][] daily = new double[DAYS][MEASURES.size()];
        double[] summary = new double[MEASURES.size()];
        for (int m = 0; m < summary.length; m++) {
            summary[m] = value(s, unit, m);
            for (int day = 0; day < DAYS; day++) {
                daily[day][m] = summary[m] + day;
            }
        }
        return new Result(
                STRATEGIES.get(s),
                Seeds.of(1000 + unit.replicate()),
                MEASURES,
                daily,
                summary,
                List.of(new Event(3, -2, "aware", "aware", "", -1), new Event(3, 1, "aware", "viewer", "visit", 2)),
                forums(unit),
                List.of(new Payer(0, -9, 30, 4 + unit.replicate(), 2)),
                List.of());
    }

    private static List<Forum> forums(UnitId unit) {
        return List.of(
                new Forum(
                        4,
                        -731,
                        OptionalInt.of(3),
                        Forum.End.GIVEN_UP,
                        0,
                        0.05,
                        Forum.Founder.FIRST,
                        12,
                        5,
                        3_000_000_000L + unit.replicate(),
                        70),
                new Forum(5, 2, OptionalInt.empty(), Forum.End.OPEN, 7, 0.6, Forum.Founder.SUCCESSOR, 2, 2, 9, 0));
    }
}
