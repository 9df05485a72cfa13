package org.interdict.results.store.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.StoreFailure;
import org.interdict.results.store.folder.StudyHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final UnitId FIRST = new UnitId(0, 0);
    private static final UnitId FIFTH = new UnitId(0, 4);

    @TempDir
    Path temporary;

    private RunStore open(Path folder, String identity) {
        return RunStore.open(folder, Runs.header(identity), Runs.noDraws(), Existing.RESUME, "name: e\n");
    }

    @Test
    void whatIsStoredIsReadBackInOrder() {
        Path folder = temporary.resolve("with a space, and 'quotes'");
        try (RunStore store = open(folder, "a")) {
            store.append(FIFTH, Runs.unit(FIFTH));
            store.append(FIRST, Runs.unit(FIRST));
            assertThrows(IllegalArgumentException.class, () -> store.append(FIRST, Runs.unit(FIRST)));
        }
        try (RunStore store = RunStore.read(folder)) {
            assertEquals(Runs.header("a"), store.header());
            assertEquals(List.of(FIRST, FIFTH), List.copyOf(store.recorded()));
            RunReader runs = store.runs();
            assertEquals(
                    List.of("s0.d0.r0", "s1.d0.r0", "s2.d0.r0", "s0.d0.r4", "s1.d0.r4", "s2.d0.r4"),
                    runs.entries().stream().map(run -> run.id().toString()).toList());
            assertEquals(Runs.unit(FIFTH).get(2).entry(), runs.failures().get(0));
            assertEquals(5, runs.count(RunStatus.DONE));
            assertEquals(
                    Runs.value(1, FIRST, 2),
                    runs.summary(RunId.parse("s1.d0.r0")).get("cost.investigatorDays"));
            double[][][] values = runs.values(List.of("activity.active30"), 100);
            assertEquals(Runs.value(1, FIFTH, 1), values[1][1][0]);
            assertTrue(Double.isNaN(values[2][1][0]));
            assertArrayEquals(new double[] {10, 11, 12, 13, 14}, runs.daily(RunId.parse("s1.d0.r0"), "harm.exposures"));
            assertEquals(0, runs.daily(RunId.parse("s1.d0.r0"), "cost.investigatorDays").length);
            assertEquals(2, runs.series(0, "harm.exposures", 100).length);
            assertEquals(2, runs.events(RunId.parse("s0.d0.r4")).size());
        }
    }

    @Test
    void anotherExperimentIsRefusedUnlessReplaced() throws Exception {
        Path folder = temporary.resolve("runs");
        try (RunStore store = open(folder, "a")) {
            store.append(FIRST, Runs.unit(FIRST));
        }
        Files.writeString(folder.resolve("my notes.txt"), "keep");
        FolderRefused refused = assertThrows(FolderRefused.class, () -> open(folder, "b"));
        assertTrue(refused.toString().contains("--force"), refused.toString());
        try (RunStore store = open(folder, "a")) {
            assertEquals(1, store.recorded().size());
        }
        try (RunStore store = RunStore.open(folder, Runs.header("b"), Runs.noDraws(), Existing.REPLACE, "name: e\n")) {
            assertEquals(0, store.recorded().size());
        }
        assertEquals("keep", Files.readString(folder.resolve("my notes.txt")));
    }

    @Test
    void aFolderWithOtherThingsIsNeverTouched() throws Exception {
        Path report = Files.createDirectories(temporary.resolve("mine/report"));
        Files.writeString(report.resolve("thesis.tex"), "years");
        for (Existing existing : Existing.values()) {
            assertThrows(
                    FolderRefused.class,
                    () -> RunStore.open(
                            temporary.resolve("mine"), Runs.header("a"), Runs.noDraws(), existing, "name: e\n"));
        }
        assertEquals("years", Files.readString(report.resolve("thesis.tex")));
        Path file = Files.writeString(temporary.resolve("file"), "x");
        assertThrows(FolderRefused.class, () -> open(file, "a"));
        assertThrows(FolderRefused.class, () -> open(file.resolve("below"), "a"));
        assertThrows(FolderRefused.class, () -> RunStore.read(temporary.resolve("nothing here")));
    }

    @Test
    void oneProcessWritesAtATime() {
        Path folder = temporary.resolve("runs");
        try (RunStore store = open(folder, "a")) {
            FolderRefused refused = assertThrows(FolderRefused.class, () -> open(folder, "a"));
            assertTrue(refused.toString().contains("in use"), refused.toString());
            store.append(FIRST, Runs.unit(FIRST));
        }
        open(folder, "a").close();
    }

    @Test
    void aHalfMadeFolderIsMadeAnew() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("runs"));
        Files.writeString(folder.resolve("runs.duckdb.new"), "half a database");
        Files.writeString(folder.resolve("runs.duckdb.new.wal"), "half a log");
        Files.writeString(folder.resolve("runs.duckdb.wal"), "a log of nothing");
        try (RunStore store = open(folder, "a")) {
            store.append(FIRST, Runs.unit(FIRST));
        }
        assertFalse(Files.exists(folder.resolve("runs.duckdb.new")));
    }

    @Test
    void aDamagedDatabaseIsSaid() throws Exception {
        Path folder = temporary.resolve("runs");
        open(folder, "a").close();
        Files.writeString(folder.resolve("runs.duckdb"), "this was a database once");
        StoreFailure failure = assertThrows(StoreFailure.class, () -> open(folder, "a"));
        assertTrue(failure.toString().contains("damaged"), failure.toString());
        assertThrows(StoreFailure.class, () -> RunStore.read(folder));
        RunStore.open(folder, Runs.header("a"), Runs.noDraws(), Existing.REPLACE, "name: e\n")
                .close();
    }

    @Test
    void aFailedWriteLeavesTheStoreAsItWas() {
        Path folder = temporary.resolve("runs");
        try (RunStore store = open(folder, "a")) {
            List<RunRecord> runs = Runs.unit(FIRST);
            RunRecord broken = new RunRecord(
                    runs.get(1).entry(),
                    null == runs.get(1).result()
                            ? null
                            : new org.interdict.model.simulation.Result(
                                    "x",
                                    runs.get(1).entry().seeds(),
                                    Runs.MEASURES,
                                    new double[][] {{1}},
                                    new double[] {1, 2, 3},
                                    List.of(),
                                    List.of(),
                                    List.of(),
                                    List.of()));
            assertThrows(RuntimeException.class, () -> store.append(FIRST, List.of(runs.get(0), broken)));
            assertEquals(List.of(), store.runs().units());
            store.append(FIRST, runs);
        }
        try (RunStore store = RunStore.read(folder)) {
            assertEquals(3, store.runs().entries().size());
        }
    }

    @Test
    void partsAreJoinedOnce() {
        UnitId second = new UnitId(0, 1);
        try (RunStore one = open(temporary.resolve("one"), "a");
                RunStore two = open(temporary.resolve("it's two"), "a");
                RunStore other = open(temporary.resolve("other"), "b")) {
            one.append(FIRST, Runs.unit(FIRST));
            two.append(FIRST, Runs.unit(FIRST));
            two.append(second, Runs.unit(second));
            other.append(second, Runs.unit(second));
        }
        try (RunStore whole = open(temporary.resolve("whole"), "a")) {
            whole.absorb(temporary.resolve("one"));
            whole.absorb(temporary.resolve("it's two"));
            assertThrows(FolderRefused.class, () -> whole.absorb(temporary.resolve("other")));
            assertEquals(List.of(FIRST, second), List.copyOf(whole.recorded()));
            assertEquals(6, whole.runs().entries().size());
            assertEquals(2, whole.runs().events(RunId.parse("s1.d0.r1")).size());
            assertEquals(18, whole.runs().summaryMeasures().size() * 6);
        }
    }

    @Test
    void drawsAreKept() {
        StudyHeader one = Runs.header("a");
        StudyHeader two = new StudyHeader(
                one.experiment(),
                one.question(),
                "d",
                one.version(),
                one.seed(),
                one.strategies(),
                one.baseline(),
                one.measures(),
                2,
                one.design());
        List<Map<String, Double>> draws = List.of(Map.of("a.b", 1.0, "a.c", 2.0), Map.of("a.b", 3.0, "a.c", 4.0));
        try (RunStore store = RunStore.open(temporary.resolve("d"), two, draws, Existing.RESUME, "name: e\n")) {
            assertEquals(draws, store.runs().draws());
        }
    }
}
