package org.interdict.results.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.Effect;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** What the report says follows from the intervals alone. */
class ComparisonWordingTest {
    private static final ComparedMeasure LESS =
            new ComparedMeasure("harm.caseDays", "", "case-days", Direction.LESS, Aggregate.TOTAL);
    private static final ComparedMeasure MORE =
            new ComparedMeasure("response.found", "", "persons", Direction.MORE, Aggregate.LAST);
    private static final double[] BASE = {100, 110, 90, 105, 95};

    @Test
    void aClearDifferenceSaysHowBigAndWhichWayIsBetter() {
        ComparisonWording less = wording(LESS, BASE, times(0.7));
        assertTrue(
                answer(less).startsWith("<strong>b</strong>: better, case days lower by 30% (interval: "),
                answer(less));
        assertTrue(answer(wording(LESS, BASE, times(1.3))).contains("worse, case days higher by 30%"));
        assertTrue(answer(wording(MORE, BASE, times(1.3))).contains("better, found higher by 30%"));
        assertTrue(answer(wording(MORE, BASE, times(0.7))).contains("worse, found lower by 30%"));
    }

    @Test
    void anIntervalThatCoversZeroIsNoClearDifference() {
        double[] other = {90, 125, 80, 118, 93};
        String answer = answer(wording(LESS, BASE, other));
        assertTrue(answer.contains("no clear difference in case days (interval: from "), answer);
        assertTrue(!answer.contains("better") && !answer.contains("worse"), answer);
    }

    @Test
    void aSureButSmallDifferenceIsCalledSmall() {
        String answer = answer(wording(LESS, BASE, times(0.996)));
        assertTrue(answer.contains("lower by 0.4%") && answer.contains("a clear but small difference"), answer);
    }

    @Test
    void identicalIsSaidAsIdentical() {
        assertTrue(answer(wording(LESS, BASE, BASE))
                .contains("identical case days in 5 of 5 replicates (at most 45% of all replicates differ)"));
    }

    @Test
    void aBaselineOfZeroIsTalkedOfInUnits() {
        String answer = answer(wording(LESS, new double[5], new double[] {4, 5, 6, 5, 5}));
        assertTrue(answer.contains("worse, case days higher by 5.00 case-days (interval: "), answer);
    }

    @Test
    void strategiesAreOrderedOnlyWhenTheirIntervalsLieApart() {
        double[] good = {50, 56, 44, 53, 47};
        double[] middle = {80, 88, 72, 84, 76};
        double[] wide = {60, 99, 70, 90, 66};
        assertTrue(wording(LESS, BASE, good, middle).amongStrategies().contains("“b” is best, judged by case days"));
        assertTrue(wording(MORE, BASE, good, middle).amongStrategies().contains("“c” is best"));
        assertTrue(wording(LESS, BASE, middle, wide).amongStrategies().contains("not settled"));
        assertEquals("", wording(LESS, BASE, good).amongStrategies());
    }

    @Test
    void theTitleOfAFigureSaysWhatIsSeen() {
        ComparisonWording wording = wording(LESS, BASE, times(0.7), new double[] {90, 125, 80, 118, 93}, BASE);
        assertEquals(
                "Case days: lower under “b”; no clear difference under “c”; identical under “d”",
                wording.effectTitle(LESS));
    }

    @Test
    void everyEffectHasAClause() {
        ComparisonWording wording = new ComparisonWording(Synthetic.input(1));
        for (Effect effect : Synthetic.input(1).comparison().effects()) {
            assertTrue(wording.clause(effect).startsWith("too few replicates"));
        }
    }

    private static double[] times(double factor) {
        double[] out = BASE.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = out[i] * factor + 0.01 * (i % 2);
        }
        return out;
    }

    private static String answer(ComparisonWording wording) {
        return wording.answer(UnaryOperator.identity()).get(0).replaceFirst("^b", "");
    }

    private static ComparisonWording wording(ComparedMeasure measure, double[]... samples) {
        double[][][] values = new double[samples.length][samples[0].length][1];
        for (int s = 0; s < samples.length; s++) {
            for (int r = 0; r < samples[s].length; r++) {
                values[s][r][0] = samples[s][r];
            }
        }
        PairedValues paired =
                new PairedValues(List.of("a", "b", "c", "d").subList(0, samples.length), "a", List.of(measure), values);
        ReportInput input = Synthetic.input(2);
        return new ComparisonWording(new ReportInput(
                "x",
                "",
                Comparison.of(paired, 0.95),
                List.of(),
                Portfolio.NONE,
                List.of(),
                List.of(),
                input.strategyDescriptions(),
                Map.of(),
                "max",
                "",
                1,
                1,
                1,
                0,
                input.parameterOverrides(),
                List.of(),
                List.of(),
                List.of(),
                "",
                input.provenance(),
                input.worlds(),
                input.tipping()));
    }
}
