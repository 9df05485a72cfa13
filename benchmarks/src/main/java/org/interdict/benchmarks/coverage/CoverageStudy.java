package org.interdict.benchmarks.coverage;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.StoppingDecision;
import org.interdict.results.statistics.paired.StoppingRule;

/**
 * How often the 95 % intervals of a comparison hold the truth, on planted data:
 *
 * <pre>
 *   quick | full [SEED]    tables in Markdown: fixed numbers of replicates, the stopping rule, worlds of different size, several effects together
 * </pre>
 *
 * <p>{@code quick} takes 300 samples for each number and shows that the study works; {@code full} takes 4,000, so that a share of 95 % has a standard error of 0.34 points.
 */
public final class CoverageStudy {
    private static final int QUICK = 300;
    private static final int FULL = 4_000;
    private static final long SEED = 20_261_201;
    private static final double CONFIDENCE = 0.95;
    private static final int[] NUMBERS = {2, 3, 5, 10, 20, 40};
    private static final int[] MINIMA = {2, 20, 30};
    private static final double[] WIDTHS = {0.75, 0.5, 0.35};
    private static final int MOST = 200;
    private static final int[] WORLDS = {32, 64};
    private static final double[] LOG_DEVIATIONS = {0, 0.7, 1.0, 1.5};
    private static final double[][] TOGETHER = {{0, 0, 0, 0}, {1, 0, 0, 0}, {1, -1, 1, -1}, {3, 3, 3, 3}};
    private static final ComparedMeasure MEASURE =
            new ComparedMeasure("planted", "a planted outcome", "items", Direction.LESS, Aggregate.TOTAL);

    private final int samples;
    private final SplittableRandom random;
    private final PrintStream out;

    private CoverageStudy(int samples, long seed, PrintStream out) {
        this.samples = samples;
        this.random = new SplittableRandom(seed);
        this.out = out;
    }

    /** Runs it. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean known = arguments.length >= 1 && arguments.length <= 2
                && (arguments[0].equals("quick") || arguments[0].equals("full"));
        if (!known) {
            System.err.println("usage: CoverageStudy quick | full [SEED]");
            System.exit(2);
        }
        long seed = arguments.length == 2 ? Long.parseLong(arguments[1]) : SEED;
        new CoverageStudy(arguments[0].equals("quick") ? QUICK : FULL, seed, out).run();
    }

    private void run() {
        fixed();
        stopping();
        worlds();
        together();
    }

    private void fixed() {
        List<String> head = new ArrayList<>(List.of("shape"));
        for (int n : NUMBERS) {
            head.add("n = " + n);
        }
        row(head);
        rule(head.size());
        for (PlantedShape shape : PlantedShape.values()) {
            List<String> cells = new ArrayList<>(List.of(name(shape)));
            for (int n : NUMBERS) {
                Count count = new Count();
                for (int sample = 0; sample < samples; sample++) {
                    count.add(effect(sample(shape, n)), shape.difference());
                }
                cells.add(count.text());
            }
            row(cells);
        }
        out.println();
    }

    private void stopping() {
        row(List.of("shape", "min", "half-width, in standard deviations", "replicates on average", "coverage"));
        rule(5);
        for (PlantedShape shape : PlantedShape.values()) {
            for (int min : MINIMA) {
                for (double width : WIDTHS) {
                    stopping(shape, min, width);
                }
            }
        }
        out.println();
    }

    private void stopping(PlantedShape shape, int min, double width) {
        double[] scale = scale(shape);
        StoppingRule rule = new StoppingRule(MEASURE.name(), min, MOST, width * scale[1] / scale[0], CONFIDENCE);
        Count count = new Count();
        double replicates = 0;
        for (int sample = 0; sample < samples; sample++) {
            PairedValues all = sample(shape, MOST);
            int look = rule.nextLook(0);
            StoppingDecision decision = rule.decide(first(all, look));
            while (!decision.stop()) {
                look = decision.nextLook();
                decision = rule.decide(first(all, look));
            }
            replicates += look;
            count.add(effect(first(all, look)), shape.difference());
        }
        row(List.of(
                name(shape),
                String.valueOf(min),
                String.valueOf(width),
                String.format(Locale.ROOT, "%.0f", replicates / samples),
                count.text()));
    }

    /** Mean of the baseline, and standard deviation of the differences, from a large sample. */
    private double[] scale(PlantedShape shape) {
        PairedValues large = sample(shape, 20_000);
        double mean = 0;
        double squares = 0;
        for (int i = 0; i < large.replicates(); i++) {
            double base = large.values()[0][i][0];
            double difference = large.values()[1][i][0] - base - shape.difference();
            mean += base / large.replicates();
            squares += difference * difference / large.replicates();
        }
        return new double[] {mean, Math.sqrt(squares)};
    }

    /** Worlds of lognormal size in which the strategy leaves 80 % on average, with luck of 0.3 on the logarithm. */
    private void worlds() {
        row(List.of("log-sd of size", "worlds", "difference", "relative (Fieller)", "ratio (mean log ratio)"));
        rule(5);
        double luck = 0.3;
        double share = 0.8 * Math.exp(luck * luck / 2);
        for (double deviation : LOG_DEVIATIONS) {
            for (int worlds : WORLDS) {
                Count absolute = new Count();
                Count relative = new Count();
                Count ratio = new Count();
                double mean = Math.exp(deviation * deviation / 2);
                for (int sample = 0; sample < samples; sample++) {
                    double[][][] values = new double[2][worlds][1];
                    for (int w = 0; w < worlds; w++) {
                        double size = StrictMath.exp(deviation * random.nextGaussian());
                        values[0][w][0] = size * StrictMath.exp(luck * random.nextGaussian() - luck * luck / 2);
                        values[1][w][0] = size * 0.8 * StrictMath.exp(luck * random.nextGaussian());
                    }
                    Effect effect = effect(values);
                    absolute.add(effect.lower(), effect.upper(), (share - 1) * mean);
                    relative.add(effect.relativeInterval().lower(), effect.relativeInterval().upper(), share - 1);
                    ratio.add(
                            effect.ratioInterval().lower(),
                            effect.ratioInterval().upper(),
                            0.8 * Math.exp(luck * luck / 2));
                }
                row(List.of(
                        String.valueOf(deviation),
                        String.valueOf(worlds),
                        absolute.text(),
                        relative.text(),
                        ratio.text()));
            }
        }
        out.println();
    }

    private void together() {
        row(List.of("true effects, in standard deviations", "all 4 intervals hold, n = 10", "n = 40"));
        rule(3);
        for (double[] truth : TOGETHER) {
            List<String> cells = new ArrayList<>(List.of(java.util.Arrays.toString(truth)));
            for (int n : new int[] {10, 40}) {
                Count count = new Count();
                for (int sample = 0; sample < samples; sample++) {
                    count.all(comparison(n, truth), truth);
                }
                cells.add(count.text());
            }
            row(cells);
        }
    }

    private Comparison comparison(int n, double[] truth) {
        List<String> names = new ArrayList<>(List.of("baseline"));
        double[][][] values = new double[truth.length + 1][n][1];
        for (int s = 0; s < truth.length; s++) {
            names.add("strategy " + s);
        }
        for (int r = 0; r < n; r++) {
            values[0][r][0] = Math.sqrt(0.5) * random.nextGaussian();
            for (int s = 0; s < truth.length; s++) {
                values[s + 1][r][0] = truth[s] + Math.sqrt(0.5) * random.nextGaussian();
            }
        }
        return Comparison.of(new PairedValues(names, "baseline", List.of(MEASURE), values), CONFIDENCE);
    }

    private PairedValues sample(PlantedShape shape, int n) {
        double[][][] values = new double[2][n][1];
        for (int r = 0; r < n; r++) {
            double[] pair = shape.pair(random);
            values[0][r][0] = pair[0];
            values[1][r][0] = pair[1];
        }
        return paired(values);
    }

    private static PairedValues first(PairedValues all, int n) {
        return paired(new double[][][] {
            java.util.Arrays.copyOf(all.values()[0], n), java.util.Arrays.copyOf(all.values()[1], n)
        });
    }

    private static PairedValues paired(double[][][] values) {
        return new PairedValues(List.of("baseline", "strategy"), "baseline", List.of(MEASURE), values);
    }

    private static Effect effect(double[][][] values) {
        return effect(paired(values));
    }

    private static Effect effect(PairedValues values) {
        return Comparison.of(values, CONFIDENCE).effects().get(0);
    }

    private static String name(PlantedShape shape) {
        return shape.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void row(List<String> cells) {
        out.println("| " + String.join(" | ", cells) + " |");
    }

    private void rule(int columns) {
        out.println("|" + "---|".repeat(columns));
    }

    /** How often an interval held, among the samples that have one. */
    private static final class Count {
        private int samples;
        private int defined;
        private int held;

        void add(Effect effect, double truth) {
            add(effect.lower(), effect.upper(), truth);
        }

        void add(double lower, double upper, double truth) {
            samples++;
            if (!Double.isNaN(lower)) {
                defined++;
                held += lower <= truth && truth <= upper ? 1 : 0;
            }
        }

        void all(Comparison comparison, double[] truth) {
            boolean all = true;
            for (int s = 0; s < truth.length; s++) {
                Effect effect = comparison.effects().get(s);
                all &= effect.lower() <= truth[s] && truth[s] <= effect.upper();
            }
            samples++;
            defined++;
            held += all ? 1 : 0;
        }

        String text() {
            if (defined == 0) {
                return "none";
            }
            String share = String.format(Locale.ROOT, "%.1f", 100.0 * held / defined);
            return defined == samples
                    ? share
                    : String.format(Locale.ROOT, "%s (in %.0f %%)", share, 100.0 * defined / samples);
        }
    }
}
