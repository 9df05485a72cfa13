package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.scenario.Timing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Daily series of three small scenarios, stored to the last digit. They change only on purpose: {@code -Dinterdict.golden=rewrite} writes
 * them anew, and the change log says <b>[results change]</b>.
 */
class GoldenSeriesTest {
    private static final String FOLDER = "golden/";
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("interdict.golden"));
    private static final int EVERY_DAYS = 5;

    /** What is stored. */
    private enum Golden {
        STATUS_QUO(SmallWorlds.of(60, 60), Strategy.STATUS_QUO),
        TAKEDOWNS_AND_ARRESTS(
                SmallWorlds.of(60, 60).withParameters(SmallWorlds.busy()),
                SmallWorlds.strategy(
                        SmallWorlds.policy(
                                "forum-takedown", new Timing(5, null, 20, 0, 0, null, null), Map.of("leadDays", 5.0)),
                        SmallWorlds.policy("targeted-arrests", new Timing(0, null, 10, 3, 0, 200.0, null), Map.of()))),
        DETECTION_WITHOUT_STATUS(
                SmallWorlds.of(60, 60).withParameters(SmallWorlds.busy()).withMechanismsOff(java.util.Set.of("status")),
                SmallWorlds.strategy(SmallWorlds.policy(
                        "platform-detection", new Timing(10, null, 0, 0, 20, null, null), Map.of())));

        private final Scenario scenario;
        private final Strategy strategy;

        Golden(Scenario scenario, Strategy strategy) {
            this.scenario = scenario;
            this.strategy = strategy;
        }

        private String file() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".csv";
        }
    }

    @ParameterizedTest
    @EnumSource(Golden.class)
    void isAsStored(Golden golden) throws IOException {
        String now = series(
                Simulation.of(golden.scenario).withChecks(Checks.INVARIANTS).run(golden.strategy, Seeds.of(20)));
        if (REWRITE) {
            Path folder = Path.of("src/test/resources").resolve(FOLDER);
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(golden.file()), now);
            return;
        }
        assertEquals(
                stored(golden.file()), now, "if on purpose: -Dinterdict.golden=rewrite, and say so in the change log");
    }

    /** A measure a line, every fifth day a column: a measure added adds a line. */
    private static String series(Result result) {
        StringBuilder csv = new StringBuilder("measure");
        for (int day = 0; day < result.daily().length; day += EVERY_DAYS) {
            csv.append(',').append(day);
        }
        csv.append(",run\n");
        List<String> measures = result.measures();
        for (int column = 0; column < measures.size(); column++) {
            csv.append(measures.get(column));
            for (int day = 0; day < result.daily().length; day += EVERY_DAYS) {
                csv.append(',').append(result.daily()[day][column]);
            }
            csv.append(',').append(result.summary()[column]).append('\n');
        }
        return csv.toString();
    }

    private static String stored(String file) throws IOException {
        try (InputStream in = GoldenSeriesTest.class.getResourceAsStream("/" + FOLDER + file)) {
            assertNotNull(in, file + " is not stored; -Dinterdict.golden=rewrite writes it");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
