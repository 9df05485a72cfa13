package org.interdict.experiments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The drawing in {@code docs/architecture.md}, and the line about each room, are those of the code. */
class DrawingTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final String REWRITE = "interdict.drawing";
    private static final String BEGIN = "<!-- from the code: begin -->\n";
    private static final String END = "<!-- from the code: end -->\n";
    private static final SortedMap<String, SortedSet<String>> CODE = RoomDrawing.ofTheCode();

    @Test
    void theDrawingIsThatOfTheCode() throws IOException {
        assertUpToDate(0, RoomDrawing.mermaid(CODE));
    }

    @Test
    void everyRoomHasItsLine() throws IOException {
        assertUpToDate(1, "\n" + RoomDrawing.lines(CODE) + "\n");
    }

    /** Rooms on each floor, a known arrow on each, and none that goes up. */
    @Test
    void theCodeIsRead() {
        for (String module : RoomDrawing.MODULES) {
            assertTrue(
                    CODE.keySet().stream()
                                    .filter(room -> room.startsWith(module + "."))
                                    .count()
                            > 3,
                    module);
        }
        assertTrue(arrow("experiments.cli", "experiments.definition"));
        assertTrue(arrow("results.report", "results.figure"));
        assertTrue(arrow("model.mechanism", "model.world"));
        CODE.forEach((room, used) ->
                used.forEach(other -> assertTrue(floor(room) <= floor(other), room + " uses " + other)));
    }

    @Test
    void anArrowThatFollowsFromOthersIsNotDrawn() {
        SortedMap<String, SortedSet<String>> reduced = RoomDrawing.reduced(
                rooms(Map.of("a", Set.of("b", "c", "d"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of())));
        assertEquals(rooms(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("d"), "d", Set.of())), reduced);
    }

    @Test
    void aCircleIsNamed() {
        SortedMap<String, SortedSet<String>> circle =
                rooms(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b")));
        Exception refused = assertThrows(IllegalArgumentException.class, () -> RoomDrawing.reduced(circle));
        assertTrue(String.valueOf(refused.getMessage()).endsWith("b, c"), refused::toString);
    }

    @Test
    void packagesAreJoinedIntoRoomsUnlessTheseRunInACircle() {
        SortedMap<String, SortedSet<String>> packages = rooms(Map.of(
                "m.a.x", Set.of("m.b"),
                "m.b", Set.of("m.a.y"),
                "m.a.y", Set.of("m.c.z"),
                "m.c.z", Set.of(),
                "m.c.w", Set.of("m.c.z")));
        assertEquals(
                rooms(Map.of(
                        "m.a.x", Set.of("m.b"),
                        "m.b", Set.of("m.a.y"),
                        "m.a.y", Set.of("m.c"),
                        "m.c", Set.of())),
                RoomDrawing.rooms(packages));
    }

    @Test
    void theDrawingLosesNoWay() {
        SortedMap<String, SortedSet<String>> reduced = RoomDrawing.reduced(CODE);
        CODE.forEach((room, used) ->
                used.forEach(other -> assertTrue(leads(reduced, room, other), room + " leads to " + other)));
        long drawn = reduced.values().stream().mapToLong(Set::size).sum();
        long all = CODE.values().stream().mapToLong(Set::size).sum();
        assertTrue(drawn < all / 2, "fewer arrows than " + drawn + " of " + all);
    }

    /** Whether any package of a room uses any of another. */
    private static boolean arrow(String from, String to) {
        return CODE.entrySet().stream()
                .anyMatch(room -> room.getKey().startsWith(from)
                        && room.getValue().stream().anyMatch(other -> other.startsWith(to)));
    }

    private static int floor(String room) {
        return RoomDrawing.MODULES.indexOf(room.substring(0, room.indexOf('.')));
    }

    private static boolean leads(SortedMap<String, SortedSet<String>> arrows, String from, String to) {
        return from.equals(to)
                || arrows.getOrDefault(from, new TreeSet<>()).stream().anyMatch(next -> leads(arrows, next, to));
    }

    private static SortedMap<String, SortedSet<String>> rooms(Map<String, Set<String>> uses) {
        SortedMap<String, SortedSet<String>> rooms = new TreeMap<>();
        uses.forEach((room, used) -> rooms.put(room, new TreeSet<>(used)));
        return rooms;
    }

    /** Compares, or writes, the part of the page between the marks of this number. */
    private static void assertUpToDate(int part, String text) throws IOException {
        String page = Files.readString(PAGE).replace("\r\n", "\n");
        int from = -1;
        for (int count = 0; count <= part; count++) {
            from = page.indexOf(BEGIN, from + 1);
            assertFalse(from < 0, "docs/architecture.md lacks the mark " + BEGIN);
        }
        from += BEGIN.length();
        int to = page.indexOf(END, from);
        assertFalse(to < 0, "docs/architecture.md lacks the mark " + END);
        if ("rewrite".equals(System.getProperty(REWRITE))) {
            Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
            return;
        }
        List<String> stored = page.substring(from, to).lines().toList();
        if (!stored.equals(text.lines().toList())) {
            fail("docs/architecture.md is not what the code says. Write it anew and commit it with your change:\n"
                    + "  mvn -q -pl experiments -am test -Dtest=DrawingTest -Dsurefire.failIfNoSpecifiedTests=false -D"
                    + REWRITE
                    + "=rewrite\nThe code says:\n" + text);
        }
    }
}
