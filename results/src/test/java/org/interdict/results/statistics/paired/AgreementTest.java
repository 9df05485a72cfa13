package org.interdict.results.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.interdict.model.measure.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For random comparisons of any size and shape, the interval, the adjusted p and the finding say the same. */
class AgreementTest {
    private static final int CASES = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void anIntervalExcludesZeroExactlyWhenPIsSmallAndTheFindingClaimsADifference(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int clear = 0;
        int unclear = 0;
        for (int i = 0; i < CASES; i++) {
            PairedValues values = values(random);
            double confidence = random.nextBoolean() ? 0.95 : 0.9;
            String primary = random.nextBoolean() ? "m0" : null;
            Comparison comparison =
                    Comparison.of(values, new ComparisonPlan(confidence, primary, Map.of("m0", 0.05, "m1", 0.3)));
            List<Effect> all = new ArrayList<>(comparison.effects());
            all.addAll(comparison.contrasts());
            for (Effect effect : all) {
                String what = "seed " + seed + ", case " + i + ": " + effect;
                boolean claims = effect.clear();
                assertEquals(claims, effect.pAdjusted() < 1 - confidence, what);
                assertEquals(claims, effect.lower() > 0 || effect.upper() < 0, what);
                if (effect.relativeInterval().isDefined()) {
                    assertEquals(
                            claims,
                            effect.relativeInterval().lower() > 0
                                    || effect.relativeInterval().upper() < 0,
                            what);
                }
                assertTrue(!(effect.pAdjusted() < effect.p() - 1e-12), what);
                assertTrue(!(effect.lower() > effect.mean()) && !(effect.upper() < effect.mean()), what);
                clear += claims ? 1 : 0;
                unclear += claims ? 0 : 1;
            }
        }
        assertTrue(clear > 500 && unclear > 500, clear + " clear, " + unclear + " not");
    }

    private static PairedValues values(SplittableRandom random) {
        int strategies = 2 + random.nextInt(4);
        int measures = 1 + random.nextInt(3);
        int replicates = 2 + random.nextInt(20);
        int shape = random.nextInt(5);
        double[][][] values = new double[strategies][replicates][measures];
        double[][] effect = new double[strategies][measures];
        for (double[] row : effect) {
            for (int m = 0; m < measures; m++) {
                row[m] = random.nextBoolean() ? 0 : 2 * random.nextGaussian();
            }
        }
        for (int r = 0; r < replicates; r++) {
            double shared = random.nextGaussian();
            for (int s = 0; s < strategies; s++) {
                for (int m = 0; m < measures; m++) {
                    double x = effect[s][m] + shared + random.nextGaussian();
                    values[s][r][m] = switch (shape) {
                        case 0 -> 10 + x;
                        case 1 -> StrictMath.exp(x);
                        case 2 -> Math.max(0, Math.rint(x));
                        case 3 -> random.nextInt(4) == 0 ? StrictMath.exp(x) : 0;
                        default -> -10 + (random.nextInt(30) == 0 ? Double.NaN : x);
                    };
                }
            }
        }
        List<ComparedMeasure> names = new ArrayList<>();
        for (int m = 0; m < measures; m++) {
            names.add(ComparisonTest.measure("m" + m, random.nextBoolean() ? Direction.LESS : Direction.MORE));
        }
        return new PairedValues(List.of("a", "b", "c", "d", "e").subList(0, strategies), "a", names, values);
    }
}
