package org.interdict.benchmarks.doses;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.interdict.model.scenario.Strategy;
import org.interdict.results.figure.DosePanel;
import org.interdict.results.figure.DosesFigure;
import org.interdict.results.figure.file.Figure;
import org.interdict.results.figure.file.FigureFiles;
import org.interdict.results.figure.file.Provenance;

/**
 * The effect of every policy at five levels of its main setting, in paired runs, once with people's reactions and once without them.
 *
 * <pre>
 *   Doses PAGE IMAGES SEEDS PERSONS [PART OF A POLICY'S NAME ...]
 * </pre>
 *
 * Exit code 1 if a policy has no entry.
 */
public final class Doses {
    private static final int BURN_IN = 1_460;
    private static final int EVALUATION = 730;
    private static final String IMAGE = "doses";

    private Doses() {}

    /** One policy with its two curves. */
    record Row(Dose dose, DoseCurve reacting, DoseCurve still) {}

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length < 4) {
            System.err.println("expected PAGE IMAGES SEEDS PERSONS [PART OF A POLICY'S NAME ...]");
            System.exit(2);
        }
        List<String> missing = DoseList.missing();
        if (!missing.isEmpty()) {
            System.err.println("policies without a dose: " + String.join(", ", missing));
            System.exit(1);
        }
        List<String> parts = List.of(arguments).subList(4, arguments.length);
        List<Dose> doses = DoseList.ALL.stream()
                .filter(dose -> parts.isEmpty() || parts.stream().anyMatch(dose.policy()::contains))
                .toList();
        int seeds = Integer.parseInt(arguments[2]);
        DoseTrials trials = new DoseTrials(Integer.parseInt(arguments[3]), BURN_IN, EVALUATION);
        List<Row> rows = rows(doses, trials, seeds);
        Files.writeString(Path.of(arguments[0]), DosePage.of(rows, trials, seeds, Path.of(arguments[1]), IMAGE));
        Figure figure = DosesFigure.of(IMAGE, rows.stream().map(Doses::panel).toList());
        FigureFiles.write(
                figure,
                Path.of(arguments[1]),
                new Provenance("", "", "Java " + Runtime.version().feature(), "", 1, seeds));
    }

    private static List<Row> rows(List<Dose> doses, DoseTrials trials, int seeds)
            throws InterruptedException, ExecutionException {
        List<Strategy> strategies = new ArrayList<>(List.of(Strategy.STATUS_QUO));
        for (Dose dose : doses) {
            dose.levels().forEach(level -> strategies.add(dose.strategy(level)));
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        List<Future<double[][]>> reacting = new ArrayList<>();
        List<Future<double[][]>> still = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            long own = seed;
            reacting.add(workers.submit(() -> trials.rows(Map.of(), strategies, own)));
            still.add(workers.submit(() -> trials.rows(DoseList.WITHOUT_REACTIONS, strategies, own)));
        }
        double[][][] with = all(reacting);
        double[][][] without = all(still);
        workers.shutdown();
        List<Row> rows = new ArrayList<>();
        int first = 1;
        for (Dose dose : doses) {
            rows.add(new Row(dose, curve(dose, with, first), curve(dose, without, first)));
            first += dose.levels().size();
        }
        return rows;
    }

    private static double[][][] all(List<Future<double[][]>> pending) throws InterruptedException, ExecutionException {
        double[][][] all = new double[pending.size()][][];
        for (int seed = 0; seed < all.length; seed++) {
            all[seed] = pending.get(seed).get();
            System.err.printf(Locale.ROOT, "%d of %d worlds%n", seed + 1, all.length);
        }
        return all;
    }

    private static DoseCurve curve(Dose dose, double[][][] rows, int first) {
        int column = DoseTrials.column(dose.measure());
        List<double[]> levels = new ArrayList<>();
        for (int level = 0; level < dose.levels().size(); level++) {
            levels.add(values(rows, first + level, column));
        }
        return DoseCurve.of(values(rows, 0, column), levels);
    }

    private static double[] values(double[][][] rows, int strategy, int column) {
        double[] values = new double[rows.length];
        for (int seed = 0; seed < rows.length; seed++) {
            values[seed] = rows[seed][strategy][column];
        }
        return values;
    }

    private static DosePanel panel(Row row) {
        return new DosePanel(
                row.dose().policy(),
                row.dose().setting(),
                row.dose().measure(),
                row.dose().levels(),
                line(row.reacting()),
                line(row.still()));
    }

    private static DosePanel.Line line(DoseCurve curve) {
        return new DosePanel.Line(curve.effects(), curve.lower(), curve.upper());
    }
}
