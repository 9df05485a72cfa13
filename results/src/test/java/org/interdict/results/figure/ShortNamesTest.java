package org.interdict.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
    @Test
    void namesThatBeginAlikeKeepWhereTheyDiffer() {
        List<String> names = List.of(
                "Platform detection with coverage 20 %",
                "Platform detection with coverage 50 %", "Platform detection with coverage 80 %", "short");
        Map<String, String> labels = ShortNames.of(names, 24);
        assertEquals("Platform…h coverage 20 %", labels.get(names.get(0)));
        assertEquals("short", labels.get("short"));
        assertEquals(4, new HashSet<>(labels.values()).size());
    }

    @Test
    void anyNamesStayDifferentAndShort() {
        long seed = 17;
        Random random = new Random(seed);
        for (int trial = 0; trial < 2_000; trial++) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                StringBuilder name =
                        new StringBuilder("one and the same beginning of all these names ".repeat(random.nextInt(3)));
                for (int c = random.nextInt(60); c >= 0; c--) {
                    name.appendCodePoint(random.nextInt(12) == 0 ? 0x1f600 : 'a' + random.nextInt(2));
                }
                if (!names.contains(name.toString())) {
                    names.add(name.toString());
                }
            }
            Map<String, String> labels = ShortNames.of(names, 24);
            assertEquals(names.size(), new HashSet<>(labels.values()).size(), () -> "seed " + seed + ": " + labels);
            labels.values().forEach(label -> assertTrue(label.codePointCount(0, label.length()) <= 25, label));
        }
    }
}
