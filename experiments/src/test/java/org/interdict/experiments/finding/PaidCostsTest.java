package org.interdict.experiments.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.portfolio.CostEffect;
import org.interdict.results.statistics.portfolio.CostEffectiveness;
import org.junit.jupiter.api.Test;

/** What platforms pay counts: a strategy that costs agencies nothing does not dominate for that reason. */
class PaidCostsTest {
    private static ComparedMeasure measure(String name) {
        return new ComparedMeasure(name, name, "unit", Direction.LESS, Aggregate.TOTAL);
    }

    /** Detection averts 10 and costs platforms 40; takedown averts 8 and costs agencies 20. */
    private static PairedValues values() {
        double[][][] values = new double[3][4][];
        for (int r = 0; r < 4; r++) {
            values[0][r] = new double[] {100 + r, 0, 0};
            values[1][r] = new double[] {90 + r + 0.1 * r, 0, 40};
            values[2][r] = new double[] {92 + r - 0.1 * r, 20, 0};
        }
        return new PairedValues(
                List.of("status quo", "detection", "takedown"),
                "status quo",
                List.of(measure("harm.exposures"), measure(PaidCosts.AGENCIES), measure(PaidCosts.PLATFORMS)),
                values);
    }

    private static CostEffectiveness with(Prices prices) {
        return CostEffectiveness.of(PaidCosts.together(values(), prices), 0.95);
    }

    @Test
    void whatPlatformsPayCounts() {
        CostEffectiveness all = with(Prices.USUAL);
        assertEquals("investigator-day equivalents", all.cost().unit());
        assertEquals(40, all.rows().get(0).cost().mean());
        assertEquals(20, all.rows().get(1).cost().mean());
        assertEquals(
                List.of(CostEffect.Standing.FRONTIER, CostEffect.Standing.FRONTIER),
                all.rows().stream().map(CostEffect::standing).toList());
    }

    @Test
    void pricesWeighWhoPays() {
        CostEffectiveness all = with(new Prices("euro", 500, 100));
        assertEquals("euro", all.cost().unit());
        assertEquals(4_000, all.rows().get(0).cost().mean());
        assertEquals(10_000, all.rows().get(1).cost().mean());
        assertEquals(CostEffect.Standing.DOMINATED, all.rows().get(1).standing());
    }
}
