package org.interdict.experiments.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.statistics.drawn.Driver;
import org.interdict.results.statistics.drawn.Spread;
import org.interdict.results.statistics.drawn.WorldDifference;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.paired.ProbabilityBest;
import org.interdict.results.text.Json;
import org.jspecify.annotations.Nullable;

/** What the drawn worlds of a study show, as trees for JSON; field names are a contract. */
final class WorldDocument {
    /** Drivers listed of each effect. */
    private static final int DRIVERS = 10;

    private WorldDocument() {}

    /** Adds the fields of a study that draws parameters. */
    static void put(Map<String, @Nullable Object> document, WorldFindings findings) {
        Map<String, @Nullable Object> worlds = new LinkedHashMap<>();
        worlds.put("source", findings.source());
        worlds.put("drawn", findings.drawn());
        worlds.put("compared", findings.compared());
        worlds.put("dead", findings.dead());
        worlds.put("replicates", findings.replicates());
        worlds.put("parameters", findings.parameters());
        document.put("worlds", worlds);
        document.put(
                "probabilityBest",
                findings.best().stream().map(WorldDocument::best).toList());
        document.put(
                "worldDifferences",
                findings.standing().differences().stream()
                        .map(WorldDocument::difference)
                        .toList());
        List<Object> shares = new ArrayList<>();
        List<Object> drivers = new ArrayList<>();
        for (Spread spread : findings.spreads()) {
            spread.parts().forEach(part -> shares.add(share(spread, part)));
            spread.drivers().stream().limit(DRIVERS).forEach(driver -> drivers.add(driver(spread, driver)));
        }
        document.put("varianceShares", shares);
        document.put("drivers", drivers);
    }

    private static Map<String, @Nullable Object> difference(WorldDifference row) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("measure", row.measure());
        entry.put("worlds", row.worlds());
        entry.put("variance", Json.finite(row.variance()));
        entry.put("p", Json.finite(row.p()));
        entry.put("level", WorldDifference.LEVEL);
        entry.put("clear", row.clear());
        return entry;
    }

    private static Map<String, @Nullable Object> best(ProbabilityBest row) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", row.strategy());
        entry.put("measure", row.measure());
        entry.put("mean", Json.finite(row.mean()));
        entry.put("lower", Json.finite(row.lower()));
        entry.put("upper", Json.finite(row.upper()));
        entry.put("n", row.n());
        return entry;
    }

    private static Map<String, @Nullable Object> share(Spread spread, Spread.Part part) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", spread.strategy());
        entry.put("measure", spread.measure().name());
        entry.put("part", part.source().word());
        entry.put("share", Json.finite(part.share()));
        entry.put("lower", Json.finite(part.interval().lower()));
        entry.put("upper", Json.finite(part.interval().upper()));
        return entry;
    }

    private static Map<String, @Nullable Object> driver(Spread spread, Driver driver) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("strategy", spread.strategy());
        entry.put("measure", spread.measure().name());
        entry.put("parameter", driver.parameter().name());
        entry.put("grade", driver.parameter().grade().name());
        entry.put("source", String.join(", ", driver.parameter().sources()));
        entry.put("correlation", Json.finite(driver.correlation()));
        entry.put("lower", Json.finite(driver.interval().lower()));
        entry.put("upper", Json.finite(driver.interval().upper()));
        entry.put("p", Json.finite(driver.p()));
        entry.put("pAdjusted", Json.finite(driver.pAdjusted()));
        entry.put("share", Json.finite(driver.share()));
        entry.put("clear", driver.clear());
        return entry;
    }
}
