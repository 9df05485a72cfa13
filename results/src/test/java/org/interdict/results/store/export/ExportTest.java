package org.interdict.results.store.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.model.measure.Measure;
import org.interdict.model.measure.MeasureKind;
import org.interdict.results.store.folder.Database;
import org.interdict.results.store.folder.Existing;
import org.interdict.results.store.folder.FolderRefused;
import org.interdict.results.store.folder.RunFolder;
import org.interdict.results.store.folder.StudyHeader;
import org.interdict.results.store.runs.RunStore;
import org.interdict.results.store.runs.Runs;
import org.interdict.results.store.runs.UnitId;
import org.interdict.results.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExportTest {
    private static final List<Measure> MEASURES = List.of(
            new Measure(
                    "harm.exposures",
                    "Exposures.",
                    "exposures",
                    MeasureKind.HARM,
                    Direction.LESS,
                    Aggregate.TOTAL,
                    world -> 0),
            new Measure(
                    "activity.active30",
                    "Active persons.",
                    "persons",
                    MeasureKind.OUTCOME,
                    Direction.LESS,
                    Aggregate.MEAN,
                    world -> 0));
    private static final EffectRow EFFECT = new EffectRow(
            "detection",
            "status quo",
            "harm.exposures",
            -2,
            -3,
            -1,
            -2.5,
            -1.5,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            0.5,
            0.4,
            0.6,
            12,
            1,
            4.5,
            1e-7,
            2e-7,
            -0.5,
            1,
            0.75,
            1,
            "better");
    private static final YearRow YEAR = new YearRow(2, 365, 729, EFFECT);
    private static final InteractionRow INTERACTION = new InteractionRow(
            "both, \"twice\"",
            List.of("a, b", "c"),
            "status quo",
            "harm.exposures",
            -4,
            -5,
            1,
            -0.5,
            2.5,
            12,
            0.25,
            0.5,
            "no-clear-difference");
    private static final CostRow COST = new CostRow(
            "detection",
            "status quo",
            "harm.exposures",
            "cost.strategyDays",
            10,
            9,
            11,
            2,
            0.2,
            "any",
            Double.NaN,
            Double.NaN,
            "dominated-by-mix",
            List.of("status quo", "c"),
            Double.NaN,
            Double.NaN);
    private static final ComparisonRows COMPARED =
            new ComparisonRows(List.of(EFFECT), List.of(EFFECT), List.of(YEAR), List.of(INTERACTION), List.of(COST));

    @TempDir
    Path temporary;

    private Path export(String name, List<UnitId> units, ExportFormat format) {
        Path folder = temporary.resolve(name);
        try (RunStore store = RunStore.open(folder, Runs.header("a"), Runs.noDraws(), Existing.RESUME, "name: e\n")) {
            units.forEach(unit -> store.append(unit, Runs.unit(unit)));
            Export.of(store, COMPARED, MEASURES).write(folder.resolve("export"), format);
        }
        return folder.resolve("export");
    }

    private static List<UnitId> units() {
        return IntStream.range(0, 12)
                .mapToObj(replicate -> new UnitId(0, replicate))
                .toList();
    }

    @Test
    void columnsAreTheContract() throws IOException {
        Path export = export("it's", units(), ExportFormat.CSV);
        assertEquals("run_id,strategy,draw,replicate,seed,parameters,status,error,wall_ms", head(export, "runs.csv"));
        assertEquals("run_id,measure,value", head(export, "summary.csv"));
        assertEquals("run_id,day,measure,value", head(export, "daily.csv"));
        assertEquals("run_id,person,day,from,to,act,venue", head(export, "events.csv"));
        assertEquals(
                List.of(
                        "run_id,forum,opened,closed,ended,region,cooperation,founder,accounts,members,visits,posts",
                        "s0.d0.r0,4,-731,3,given-up,0,0.05,first,12,5,3000000000,70",
                        "s0.d0.r0,5,2,,open,7,0.6,successor,2,2,9,0"),
                Files.readAllLines(export.resolve("forums.csv")).subList(0, 3));
        assertEquals(
                List.of("run_id,payer,began,purchases,in_evaluation,facilitators", "s0.d0.r0,0,-9,30,4,2"),
                Files.readAllLines(export.resolve("payers.csv")).subList(0, 2));
        assertEquals(
                "strategy,baseline,measure,mean,lower,upper,pointwiseLower,pointwiseUpper,relative,relativeLower,"
                        + "relativeUpper,ratio,ratioLower,ratioUpper,n,dropped,varianceRatio,p,pAdjusted,effectSize,"
                        + "probabilityBetter,probabilityBetterLower,probabilityBetterUpper,finding",
                head(export, "effects.csv"));
        assertEquals(
                "detection,status quo,harm.exposures,-2.0,-3.0,-1.0,-2.5,-1.5,,,,0.5,0.4,0.6,12,1,4.5,1e-07,2e-07,-0.5,1.0,"
                        + "0.75,1.0,better",
                Files.readAllLines(export.resolve("effects.csv")).get(1));
        assertEquals(head(export, "effects.csv"), head(export, "contrasts.csv"));
        assertTrue(
                Files.readAllLines(export.resolve("years.csv")).get(1).startsWith("2,365,729,detection,status quo,"));
        List<String> runs = Files.readAllLines(export.resolve("runs.csv"));
        assertEquals(37, runs.size());
        assertEquals(
                "s1.d0.r0,\"takedown, twice\",0,0,1000,\"{\"\"learning.differentialAssociation\"\":0.02}\",done,,12",
                runs.get(2));
        assertTrue(
                runs.get(15).contains("failed,\"IllegalStateException: \"\"quoted\"\", with a comma\""), runs.get(15));
        List<String> summary = Files.readAllLines(export.resolve("summary.csv"));
        assertEquals("s0.d0.r0,activity.active30,0.1", summary.get(1));
        List<String> table = Files.readAllLines(export.resolve("behaviorspace.csv"));
        assertTrue(table.get(0).startsWith("\"BehaviorSpace results"), table.get(0));
        assertEquals(
                "\"[run number]\",\"strategy\",\"draw\",\"replicate\",\"seed\",\"[step]\",\"harm.exposures\","
                        + "\"activity.active30\"",
                table.get(6));
        assertEquals("\"1\",\"status quo\",\"0\",\"0\",\"1000\",\"0\",\"0.0\",\"0.1\"", table.get(7));
        assertEquals(7 + (36 - 2) * Runs.DAYS, table.size());
        assertTrue(Files.readString(export.resolve("datapackage.json")).contains("\"pAdjusted\""));
    }

    @Test
    void packagesAndCostsAreTables() throws IOException {
        Path export = export("compared", List.of(), ExportFormat.CSV);
        assertEquals(
                List.of(
                        "strategy,parts,baseline,measure,together,sum,mean,lower,upper,n,p,pAdjusted,finding",
                        "\"both, \"\"twice\"\"\",\"[\"\"a, b\"\",\"\"c\"\"]\",status quo,harm.exposures,-4.0,-5.0,1.0,-0.5,2.5,"
                                + "12,0.25,0.5,no-clear-difference"),
                Files.readAllLines(export.resolve("interactions.csv")));
        assertEquals(
                List.of(
                        "strategy,baseline,measure,costMeasure,cost,costLower,costUpper,gained,perInvestigatorDay,"
                                + "intervalKind,lower,upper,standing,dominatedBy,dominatedIn,"
                                + "perInvestigatorDayOverPrevious",
                        "detection,status quo,harm.exposures,cost.strategyDays,10.0,9.0,11.0,2.0,0.2,any,,,"
                                + "dominated-by-mix,\"[\"\"status quo\"\",\"\"c\"\"]\",,"),
                Files.readAllLines(export.resolve("cost-effectiveness.csv")));
    }

    /** Every column of every table is described, in its order, and nothing else is. */
    @Test
    void theDictionaryDescribesWhatIsThere() throws IOException {
        Path export = export("described", units(), ExportFormat.CSV);
        JsonNode dictionary = Json.MAPPER.readTree(Files.readString(export.resolve("datapackage.json")));
        assertEquals(13, dictionary.path("resources").size());
        for (JsonNode resource : dictionary.path("resources")) {
            List<String> columns = new ArrayList<>();
            for (JsonNode field : resource.path("schema").path("fields")) {
                columns.add(field.path("name").asString());
                assertFalse(field.path("description").asString().isBlank(), field.toString());
            }
            String file = resource.path("path").asString();
            String names = file.equals("behaviorspace.csv")
                    ? Files.readAllLines(export.resolve(file)).get(6).replace("\"", "")
                    : head(export, file);
            assertEquals(names, String.join(",", columns), file);
        }
    }

    @Test
    void orderOfStorageDoesNotShow() throws IOException {
        List<UnitId> shuffled = new ArrayList<>(units());
        Collections.shuffle(shuffled, new Random(5));
        for (ExportFormat format : ExportFormat.values()) {
            Path sorted = export("sorted " + format, units(), format);
            Path other = export("shuffled " + format, shuffled, format);
            for (String name : List.of(
                    "runs",
                    "summary",
                    "daily",
                    "quantiles",
                    "events",
                    "forums",
                    "payers",
                    "effects",
                    "interactions",
                    "cost-effectiveness")) {
                String file = name + "." + format.extension();
                assertEquals(-1, Files.mismatch(sorted.resolve(file), other.resolve(file)), file);
            }
            assertEquals(-1, Files.mismatch(sorted.resolve("behaviorspace.csv"), other.resolve("behaviorspace.csv")));
        }
    }

    /** Runs in tables of another version are refused in words, for reading and for writing. */
    @Test
    void tablesOfAnotherVersionAreRefused() {
        export("older", units(), ExportFormat.CSV);
        Path folder = temporary.resolve("older");
        try (Database database = Database.writable(folder.resolve(RunFolder.DATABASE))) {
            database.execute("UPDATE meta SET value = '5' WHERE key = 'schema'");
        }
        FolderRefused read = assertThrows(FolderRefused.class, () -> RunStore.read(folder));
        assertTrue(read.toString().contains("another version"), read.toString());
        FolderRefused refused = assertThrows(
                FolderRefused.class,
                () -> RunStore.open(folder, Runs.header("a"), Runs.noDraws(), Existing.RESUME, "name: e\n"));
        assertTrue(refused.toString().matches(".*another version.*--force"), refused.toString());
    }

    @Test
    void whatVariesBetweenDrawsIsAColumn() throws IOException {
        StudyHeader one = Runs.header("a");
        StudyHeader two = new StudyHeader(
                one.experiment(),
                one.question(),
                one.identity(),
                one.version(),
                one.seed(),
                one.strategies(),
                one.baseline(),
                one.measures(),
                2,
                one.design());
        List<Map<String, Double>> draws = List.of(Map.of("a.same", 3.0), Map.of("a.same", 3.0, "world.forums", 4.0));
        Path folder = temporary.resolve("drawn");
        try (RunStore store = RunStore.open(folder, two, draws, Existing.RESUME, "name: e\n")) {
            for (int draw = 0; draw < 2; draw++) {
                store.append(new UnitId(draw, 0), Runs.unit(new UnitId(draw, 0)));
            }
            Export.of(store, COMPARED, MEASURES).write(folder.resolve("export"), ExportFormat.CSV);
        }
        List<String> runs = Files.readAllLines(folder.resolve("export/runs.csv"));
        assertEquals("run_id,strategy,draw,replicate,seed,parameters,world.forums,status,error,wall_ms", runs.get(0));
        assertTrue(runs.get(4).contains(",4.0,done,"), runs.get(4));
        List<String> table = Files.readAllLines(folder.resolve("export/behaviorspace.csv"));
        assertTrue(table.get(6).contains("\"seed\",\"world.forums\",\"[step]\""), table.get(6));
        assertTrue(table.get(table.size() - 1).contains("\"1000\",\"4.0\",\"4\""), table.get(table.size() - 1));
    }

    /** The runs of a strategy have the values 0 to 11 above its own on every day. */
    @Test
    void quantilesAreOverTheRunsOfADay() throws IOException {
        List<String> rows =
                Files.readAllLines(export("spread", units(), ExportFormat.CSV).resolve("quantiles.csv"));
        assertEquals("strategy,measure,day,n,lowest,q05,q25,q50,q75,q95,highest", rows.get(0));
        assertTrue(rows.contains("status quo,harm.exposures,3,12,3.0,3.55,5.75,8.5,11.25,13.45,14.0"), rows.toString());
        assertEquals(1 + 3 * 2 * Runs.DAYS, rows.size());
    }

    private static String head(Path folder, String file) throws IOException {
        return Files.readAllLines(folder.resolve(file)).get(0);
    }
}
