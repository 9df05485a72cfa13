package org.interdict.results.store.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interdict.results.store.calibration.CalibrationStore.Key;
import org.interdict.results.store.calibration.CalibrationStore.Member;
import org.interdict.results.store.calibration.CalibrationStore.Simulation;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.StudyHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationStoreTest {
    private static final Simulation SEEN = new Simulation(5, Map.of("x", 0.25, "y", Double.NaN), "", 12);
    private static final Simulation FAILED = new Simulation(6, Map.of(), "IllegalStateException", 3);

    @TempDir
    private Path folder;

    @Test
    void whatIsKnownIsFoundAgain() {
        try (CalibrationStore store = open()) {
            store.append(Map.of(new Key(0, 0), SEEN, new Key(0, 1), FAILED));
            assertThrows(IllegalArgumentException.class, () -> store.append(Map.of(new Key(0, 0), SEEN)));
        }
        try (CalibrationStore store = open()) {
            assertEquals(SEEN, store.find(new Key(0, 0)).orElseThrow());
            assertTrue(store.find(new Key(1, 0)).isEmpty());
            assertEquals(2, store.size());
            assertEquals(Map.of(new Key(0, 1), FAILED), store.failures());
            assertEquals("settings as text", store.settings());
        }
    }

    @Test
    void aSampleKeepsTheOrderOfItsParametersAndReplacesTheOldOne() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("z", 1.0);
        values.put("a", 2.0);
        Member member = new Member(values, 0.5);
        try (CalibrationStore store = open()) {
            store.replaceSamples(Map.of("prior", List.of(member, member)));
            store.replaceSamples(Map.of("posterior", List.of(member)));
            assertEquals(List.of(), store.sample("prior"));
            assertEquals(List.of(member), store.sample("posterior"));
            assertEquals(
                    List.of("z", "a"),
                    List.copyOf(store.sample("posterior").get(0).values().keySet()));
        }
    }

    @Test
    void whatIsOpenForReadingIsNotWritten() {
        open().close();
        try (CalibrationStore store = CalibrationStore.read(folder)) {
            assertThrows(IllegalStateException.class, () -> store.append(Map.of(new Key(0, 0), SEEN)));
        }
    }

    private CalibrationStore open() {
        StudyHeader header = new StudyHeader(
                "e", "", "identity", "0.1.0", 7, List.of("calibration"), "calibration", List.of(), 1, "calibration");
        return CalibrationStore.open(folder, header, "settings as text", Existing.RESUME, "name: e\n");
    }
}
