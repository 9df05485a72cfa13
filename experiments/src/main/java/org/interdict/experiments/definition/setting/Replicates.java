package org.interdict.experiments.definition.setting;

import org.jspecify.annotations.Nullable;

/**
 * How many replicates (seeds) each strategy gets; where parameters are drawn, how many it gets in each world.
 *
 * <p>Between several worlds, another seed in a world costs as much as another world and says less, so few seeds and many worlds are the
 * better use of runs: a world's own mean matters only as far as chance is not small compared with the parameters. The target is then met by
 * the interval over worlds, and more seeds per world are run only while they can still meet it.
 *
 * @param min fewest, 1 to {@value #MOST}; all of them run before the target is looked at
 * @param max most, {@code min} to {@value #MOST}
 * @param until stop between {@code min} and {@code max} once this is reached; null runs {@code max}
 */
public record Replicates(int min, int max, @Nullable StoppingTarget until) {
    /** Largest legal number of replicates. */
    public static final int MOST = 100_000;
    /** {@code min} where none is given. */
    public static final int DEFAULT_MIN = 20;
    /** {@code max} where none is given. */
    public static final int DEFAULT_MAX = 100;
    /** {@code min} where none is given and parameters are drawn: two, since with one, chance cannot be separated from the parameters. */
    public static final int DEFAULT_MIN_OF_A_WORLD = 2;
    /** {@code max} where none is given and parameters are drawn. */
    public static final int DEFAULT_MAX_OF_A_WORLD = 3;

    /** @throws IllegalArgumentException if a value is out of range, or {@code min > max} */
    public Replicates {
        if (min < 1 || max > MOST || min > max) {
            throw new IllegalArgumentException(
                    "replicates need 1 <= min <= max <= " + MOST + ", not min " + min + " and max " + max);
        }
    }

    /** Exactly {@code number} replicates, no stopping rule. */
    public static Replicates exactly(int number) {
        return new Replicates(number, number, null);
    }

    /**
     * When to stop: the interval of the paired difference is narrow enough for every strategy.
     *
     * @param measure name of the measure looked at
     * @param relativeHalfWidth half-width of the interval of the paired difference, relative to the baseline's mean; above 0, at
     *     most 10
     * @param confidence confidence level of that interval, between 0.5 and 0.9999
     */
    public record StoppingTarget(String measure, double relativeHalfWidth, double confidence) {
        /** {@code relativeHalfWidth} where none is given. */
        public static final double DEFAULT_RELATIVE_HALF_WIDTH = 0.05;
        /** {@code confidence} where none is given. */
        public static final double DEFAULT_CONFIDENCE = 0.95;
        /** Smallest legal {@code relativeHalfWidth}. */
        public static final double SMALLEST_HALF_WIDTH = 1e-6;
        /** Largest legal {@code relativeHalfWidth}. */
        public static final double LARGEST_HALF_WIDTH = 10;
        /** Smallest legal {@code confidence}. */
        public static final double LEAST_CONFIDENCE = 0.5;
        /** Largest legal {@code confidence}. */
        public static final double MOST_CONFIDENCE = 0.9999;

        /** @throws IllegalArgumentException if a value is out of range */
        public StoppingTarget {
            if (!(relativeHalfWidth >= SMALLEST_HALF_WIDTH && relativeHalfWidth <= LARGEST_HALF_WIDTH)) {
                throw new IllegalArgumentException("relativeHalfWidth must lie in [" + SMALLEST_HALF_WIDTH + ", "
                        + LARGEST_HALF_WIDTH + "], not " + relativeHalfWidth);
            }
            if (!(confidence >= LEAST_CONFIDENCE && confidence <= MOST_CONFIDENCE)) {
                throw new IllegalArgumentException("confidence must lie in [" + LEAST_CONFIDENCE + ", "
                        + MOST_CONFIDENCE + "], not " + confidence);
            }
        }

        /** The default width and confidence for this measure. */
        public static StoppingTarget of(String measure) {
            return new StoppingTarget(measure, DEFAULT_RELATIVE_HALF_WIDTH, DEFAULT_CONFIDENCE);
        }
    }
}
