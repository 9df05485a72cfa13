package org.interdict.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.interdict.model.catalogue.Parameters;
import org.interdict.model.unit.ParameterDeclaration;

/**
 * Whether every parameter and every construct of the model changes what happens: each parameter at both ends of its plausible range, each
 * construct against a world from which it is taken out, in paired runs. What moves nothing in one set of circumstances is tried in the next,
 * and then again with more seeds.
 *
 * <pre>
 *   Screening PAGE [PART OF A NAME ...]
 * </pre>
 *
 * Exit code 1 if something moves nothing anywhere.
 */
public final class Screening {
    private static final int PERSONS = 1_200;
    private static final int BURN_IN = 240;
    private static final int EVALUATION = 240;
    private static final int SEEDS = 8;
    private static final int MORE_SEEDS = 32;

    private Screening() {}

    private record Row(String name, String circumstances, Movement movement) {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length == 0) {
            System.err.println("expected PAGE [PART OF A NAME ...]");
            System.exit(2);
        }
        List<String> parts = List.of(arguments).subList(1, arguments.length);
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<Row>> pending = new ArrayList<>();
        for (ParameterDeclaration each : Parameters.ALL) {
            if (wanted(each.name(), parts) && each.low() < each.high()) {
                pending.add(workers.submit(() -> parameter(each)));
            }
        }
        for (Construct each : Construct.all()) {
            if (wanted(each.name(), parts)) {
                pending.add(workers.submit(() -> construct(each)));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Future<Row> each : pending) {
            Row row = each.get();
            rows.add(row);
            System.err.println(line(row));
        }
        workers.shutdown();
        Files.writeString(Path.of(arguments[0]), page(rows));
        System.exit(rows.stream().allMatch(row -> row.movement().clear()) ? 0 : 1);
    }

    private static boolean wanted(String name, List<String> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(name::contains);
    }

    private static Row parameter(ParameterDeclaration parameter) {
        Row best = new Row(parameter.name(), "", Movement.IDENTICAL);
        for (int seeds : new int[] {SEEDS, MORE_SEEDS}) {
            for (Circumstances each : Circumstances.ALL) {
                Movement movement = Movement.clearest(
                        Trial.MEASURES,
                        "",
                        Trial.rows(
                                each.scenario(PERSONS, BURN_IN, EVALUATION, parameter.name(), parameter.low()),
                                each.strategy(),
                                seeds),
                        Trial.rows(
                                each.scenario(PERSONS, BURN_IN, EVALUATION, parameter.name(), parameter.high()),
                                each.strategy(),
                                seeds));
                best = better(best, new Row(parameter.name(), each.name(), movement));
                if (best.movement().clear()) {
                    return best;
                }
            }
        }
        return best;
    }

    private static Row construct(Construct construct) {
        Row best = new Row(construct.name(), "", Movement.IDENTICAL);
        for (int seeds : new int[] {SEEDS, MORE_SEEDS}) {
            for (Circumstances each : Circumstances.ALL) {
                var scenario = each.scenario(PERSONS, BURN_IN, EVALUATION, "", 0);
                Movement movement = Movement.clearest(
                        Trial.MEASURES,
                        construct.own(),
                        Trial.rows(scenario, each.strategy(), seeds),
                        Trial.rows(scenario, each.strategy(), seeds, construct.away()));
                best = better(best, new Row(construct.name(), each.name(), movement));
                if (best.movement().clear()) {
                    return best;
                }
            }
        }
        return best;
    }

    private static Row better(Row one, Row other) {
        boolean first = one.movement().measure().isEmpty();
        boolean second = other.movement().measure().isEmpty();
        return second || !first && one.movement().p() <= other.movement().p() ? one : other;
    }

    private static String line(Row row) {
        Movement movement = row.movement();
        if (movement.measure().isEmpty()) {
            return String.format(Locale.ROOT, "| `%s` | nothing moves: every run is the same | | |", row.name());
        }
        return String.format(
                Locale.ROOT,
                "| `%s` | %s%s | `%s` | %+.3g (%.3g) |",
                row.name(),
                movement.clear() ? "" : "no more than luck: ",
                row.circumstances(),
                movement.measure(),
                movement.change(),
                movement.level());
    }

    private static String page(List<Row> rows) {
        long clear = rows.stream().filter(row -> row.movement().clear()).count();
        String head = String.format(
                Locale.ROOT,
                """
                # Screening

                Does every parameter and every construct change what happens? Each parameter is set to both ends of its plausible range; each construct is taken out
                of the world every morning of the evaluation; measures that show only that are left out. %d seeds are run at both ends, with the same chance events. A movement counts if the paired t test,
                corrected for the %d measures looked at, gives p at most %s. What moves nothing under the status quo is tried in a livelier world, then with every
                policy in force, then under a shock, and then again with %d seeds. Each run has %d persons, %d days of burn-in and %d of evaluation.

                %d of %d move a measure by more than luck. The page is made by `.ci/screening`.

                | what | moves in | most clearly | change from low to high, or when taken out (level before) |
                |---|---|---|---|
                """,
                SEEDS,
                Trial.MEASURES.size(),
                Movement.CLEAR,
                MORE_SEEDS,
                PERSONS,
                BURN_IN,
                EVALUATION,
                clear,
                rows.size());
        return Stream.concat(Stream.of(head.stripTrailing()), rows.stream().map(Screening::line))
                .reduce((one, other) -> one + "\n" + other)
                .orElse("")
                + "\n";
    }
}
