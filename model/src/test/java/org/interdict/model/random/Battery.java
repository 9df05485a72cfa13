package org.interdict.model.random;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.interdict.model.random.Place.Axis;

/**
 * Tests of randomness where keyed designs fail: along each axis (the same decision of neighbouring entities, on following days, under
 * neighbouring seeds ...), between two neighbouring walks, and across the diagonal of two axes. Each test yields a two-sided
 * p-value, small for a fit too bad or too good; under randomness every one is close to uniform on (0, 1).
 */
final class Battery {
    /** Places in a walk: all entry days and counters allow. */
    private static final int WALK = 32_000;

    private static final int CELLS = 256;
    private static final int GRID = 128;
    private static final int CROSS = 40;
    private static final int[] LAGS = {1, 2, 3, 4, 5, 7, 8, 16, 256};

    private final BlockFunction function;
    private final Map<String, Double> pValues = new LinkedHashMap<>();

    private Battery(BlockFunction function) {
        this.function = function;
    }

    /**
     * The p-value of every test, by a name that says what was tested.
     *
     * @param function the draws to test
     * @param enough end early once a p-value lies below this; 0 for every test
     */
    static Map<String, Double> pValues(BlockFunction function, double enough) {
        Battery battery = new Battery(function);
        for (Axis axis : Axis.values()) {
            if (axis != Axis.DOMAIN) {
                battery.along(axis);
            }
            if (battery.pValues.values().stream().anyMatch(p -> p < enough)) {
                return battery.pValues;
            }
        }
        battery.allUnlike();
        return battery.pValues;
    }

    private void along(Axis axis) {
        int[][] walk = walk(Place.ORIGIN, axis);
        onAWalk(axis, walk);
        for (Axis other : Axis.values()) {
            if (axis != other) {
                betweenWalks(axis, walk[0], other);
            }
            if (axis.compareTo(other) < 0 && other != Axis.DOMAIN) {
                sumsOfAGrid(axis, other);
                allPairs(axis, other);
                allPairs(other, axis);
            }
        }
    }

    private void onAWalk(Axis axis, int[][] walk) {
        String name = axis.name();
        for (int word = 0; word < Philox2x64.WORDS; word++) {
            int[] values = walk[word];
            uniform(name + " high bits of word " + word, values.length, i -> values[i] >>> 24);
            uniform(name + " low bits of word " + word, values.length, i -> values[i] & 0xFF);
            int[] next = walk[(word + 1) % Philox2x64.WORDS];
            uniform(name + " words " + word + " and next", values.length, i -> cell(values[i], next[i], 4));
        }
        int[] values = walk[0];
        for (int lag : LAGS) {
            correlation(name + " lag " + lag, values, 0, values, lag, values.length - lag);
        }
        uniform(name + " pairs", WALK / 2, i -> cell(values[2 * i], values[2 * i + 1], 4));
        uniform(
                name + " triples",
                WALK / 3,
                i -> cell(values[3 * i], values[3 * i + 1], 3) << 3 | values[3 * i + 2] >>> 29);
        avalanche(name + " bits that flip at a step", walk);
    }

    private void betweenWalks(Axis axis, int[] here, Axis other) {
        String name = axis + " beside its neighbour in " + other;
        int[] there = walk(Place.ORIGIN.move(other, 1), axis)[0];
        correlation(name, here, 0, there, 0, WALK);
        correlation(name + ", diagonal", here, 1, there, 0, WALK - 1);
        correlation(name + ", counter-diagonal", here, 0, there, 1, WALK - 1);
        uniform(name + ", pairs", WALK, i -> cell(here[i], there[i], 4));
        uniform(name + ", diagonal pairs", WALK - 1, i -> cell(here[i + 1], there[i], 4));
    }

    /** Sums over rows and over columns of a grid vary as sums of independent draws do: no good days, no lucky entities. */
    private void sumsOfAGrid(Axis rows, Axis columns) {
        double[] rowSums = new double[GRID];
        double[] columnSums = new double[GRID];
        int[] words = new int[Philox2x64.WORDS];
        for (int row = 0; row < GRID; row++) {
            Place start = Place.ORIGIN.move(rows, row);
            for (int column = 0; column < GRID; column++) {
                function.block(start.move(columns, column), words);
                double deviate = centred(words[3]);
                rowSums[row] += deviate;
                columnSums[column] += deviate;
            }
        }
        sumOfSquares("sums over " + columns + " by " + rows, rowSums, GRID / 12.0);
        sumOfSquares("sums over " + rows + " by " + columns, columnSums, GRID / 12.0);
    }

    /** All pairs among many neighbours on one axis, correlated over the other. */
    private void allPairs(Axis axis, Axis over) {
        int length = 512;
        double[][] values = new double[CROSS][length];
        int[] words = new int[Philox2x64.WORDS];
        for (int i = 0; i < CROSS; i++) {
            Place start = Place.ORIGIN.move(axis, i);
            for (int j = 0; j < length; j++) {
                function.block(start.move(over, j), words);
                values[i][j] = centred(words[1]);
            }
        }
        double[] products = new double[CROSS * (CROSS - 1) / 2];
        int pair = 0;
        for (int i = 0; i < CROSS; i++) {
            for (int k = 0; k < i; k++) {
                for (int j = 0; j < length; j++) {
                    products[pair] += values[i][j] * values[k][j];
                }
                pair++;
            }
        }
        sumOfSquares("all pairs of " + axis + " over " + over, products, length / 144.0);
    }

    /** No two blocks of a box of neighbouring places are equal. The p-value bounds the chance that any are, if they are random. */
    private void allUnlike() {
        List<Place> box = List.of(new Place(0, Domain.POPULATION, 0, 0, 0, 0, 0));
        for (Axis axis : Axis.values()) {
            int width = axis == Axis.DOMAIN ? 3 : 4;
            box = box.stream()
                    .flatMap(place -> IntStream.range(0, width).mapToObj(step -> place.move(axis, step)))
                    .toList();
        }
        int[] words = new int[Philox2x64.WORDS];
        Set<List<Integer>> blocks = new HashSet<>();
        for (Place place : box) {
            function.block(place, words);
            blocks.add(List.of(words[0], words[1], words[2], words[3]));
        }
        double pairs = box.size() * (box.size() - 1.0) / 2;
        put("blocks of a box are unlike", blocks.size() == box.size() ? 1 : pairs * 0x1.0p-128);
    }

    private int[][] walk(Place start, Axis axis) {
        int[][] walk = new int[Philox2x64.WORDS][WALK];
        int[] words = new int[Philox2x64.WORDS];
        for (int i = 0; i < WALK; i++) {
            function.block(start.move(axis, i), words);
            for (int word = 0; word < words.length; word++) {
                walk[word][i] = words[word];
            }
        }
        return walk;
    }

    private static int cell(int first, int second, int bits) {
        return first >>> (Integer.SIZE - bits) << bits | second >>> (Integer.SIZE - bits);
    }

    private static double centred(int word) {
        return (Integer.toUnsignedLong(word) + 0.5) * 0x1.0p-32 - 0.5;
    }

    private interface CellOf {
        int cell(int index);
    }

    /** Chi-square test that the cells are equally full; 512 cells for triples, else 256. */
    private void uniform(String name, int n, CellOf cells) {
        long[] observed = new long[name.endsWith("triples") ? 2 * CELLS : CELLS];
        for (int i = 0; i < n; i++) {
            observed[cells.cell(i)]++;
        }
        double statistic = ChiSquareTest.withDefaults().statistic(observed);
        put(name, chiSquare(statistic, observed.length - 1));
    }

    /** Correlation about the known mean: normal for so many products, with the known variance (1/12) squared. */
    private void correlation(String name, int[] x, int fromX, int[] y, int fromY, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += centred(x[fromX + i]) * centred(y[fromY + i]);
        }
        double z = sum * 12 / Math.sqrt(n);
        put(name, 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z)));
    }

    /** At a step every one of the 128 bits of a block flips half the time. Every second step is taken, so that they are independent. */
    private void avalanche(String name, int[][] walk) {
        double statistic = 0;
        int steps = WALK / 2;
        for (int[] values : walk) {
            int[] flips = new int[Integer.SIZE];
            for (int i = 0; i < steps; i++) {
                int changed = values[2 * i] ^ values[2 * i + 1];
                for (int bit = 0; bit < Integer.SIZE; bit++) {
                    flips[bit] += changed >>> bit & 1;
                }
            }
            for (int flipped : flips) {
                double excess = flipped - steps / 2.0;
                statistic += excess * excess / (steps / 4.0);
            }
        }
        put(name, chiSquare(statistic, Philox2x64.WORDS * Integer.SIZE));
    }

    /** Sums that should be independent, close to normal, of mean 0 and a known variance. */
    private void sumOfSquares(String name, double[] sums, double variance) {
        double statistic = 0;
        for (double sum : sums) {
            statistic += sum * sum / variance;
        }
        put(name, chiSquare(statistic, sums.length));
    }

    private static double chiSquare(double statistic, int degrees) {
        ChiSquaredDistribution reference = ChiSquaredDistribution.of(degrees);
        return Math.min(
                1, 2 * Math.min(reference.cumulativeProbability(statistic), reference.survivalProbability(statistic)));
    }

    private void put(String name, double p) {
        if (pValues.put(name, p) != null) {
            throw new IllegalStateException("two tests have the name " + name);
        }
    }
}
