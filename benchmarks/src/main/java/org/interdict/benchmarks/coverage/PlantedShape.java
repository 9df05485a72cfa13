package org.interdict.benchmarks.coverage;

import java.util.SplittableRandom;

/** A shape of planted outcomes: a value under the baseline and one under the strategy, from the same replicate, with a known mean difference. */
enum PlantedShape {
    /** Normal, a shared part and a part of each. */
    NORMAL(0.3) {
        @Override
        double[] pair(SplittableRandom random) {
            double shared = 10 + 2 * random.nextGaussian();
            return new double[] {
                shared + Math.sqrt(0.5) * random.nextGaussian(), shared + 0.3 + Math.sqrt(0.5) * random.nextGaussian()
            };
        }
    },
    /** Lognormal sizes (standard deviation of the logarithm 0.5), lowered by a fifth on average with luck of its own. */
    LOGNORMAL((0.8 * Math.exp(0.045) - 1) * Math.exp(0.125)) {
        @Override
        double[] pair(SplittableRandom random) {
            double size = StrictMath.exp(0.5 * random.nextGaussian());
            return new double[] {size, 0.8 * size * StrictMath.exp(0.3 * random.nextGaussian())};
        }
    },
    /** Differences that are themselves lognormal (0.5): always of one sign, with a long tail. */
    LOGNORMAL_DIFFERENCE(Math.exp(0.125)) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {10, 10 + StrictMath.exp(0.5 * random.nextGaussian())};
        }
    },
    /** The same with a very long tail (1.0). */
    LONG_TAIL(Math.exp(0.5)) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {10, 10 + StrictMath.exp(random.nextGaussian())};
        }
    },
    /** No difference in 7 of 10 replicates, an exponential one in the others. */
    ZERO_INFLATED(0.3) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {5, 5 + (random.nextDouble() < 0.3 ? exponential(random) : 0)};
        }
    },
    /** Counts with means of 2 and 1.2. */
    COUNTS(-0.8) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {count(random, 2), count(random, 1.2)};
        }
    },
    /** Rare counts, with means of 0.5 and 0.3. */
    RARE_COUNTS(-0.2) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {count(random, 0.5), count(random, 0.3)};
        }
    },
    /** Very rare counts: a mean of 0.1, and none under the strategy. */
    VERY_RARE(-0.1) {
        @Override
        double[] pair(SplittableRandom random) {
            return new double[] {count(random, 0.1), 0};
        }
    };

    private final double difference;

    PlantedShape(double difference) {
        this.difference = difference;
    }

    /** The true mean difference. */
    double difference() {
        return difference;
    }

    /** Baseline and strategy in one replicate. */
    abstract double[] pair(SplittableRandom random);

    private static double exponential(SplittableRandom random) {
        return -StrictMath.log(1 - random.nextDouble());
    }

    /** A Poisson count: arrivals before time 1. */
    private static double count(SplittableRandom random, double mean) {
        int count = 0;
        for (double time = exponential(random) / mean; time < 1; time += exponential(random) / mean) {
            count++;
        }
        return count;
    }
}
