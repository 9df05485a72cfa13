package org.interdict.experiments.finding;

import java.util.ArrayList;
import java.util.List;
import org.interdict.experiments.definition.setting.Prices;
import org.interdict.model.measure.Aggregate;
import org.interdict.model.measure.Direction;
import org.interdict.results.statistics.paired.ComparedMeasure;
import org.interdict.results.statistics.paired.PairedValues;

/** What strategies cost all those who pay: agencies and services for the days that the strategy's budget counts; platforms, hosts and search services for theirs. */
final class PaidCosts {
    /** Where the staff of agencies is used up, their total work hardly changes; the work that a strategy pays for does. */
    static final String AGENCIES = "cost.strategyDays";
    /** What platforms, hosts and search services pay. */
    static final String PLATFORMS = "cost.platformCost";

    private static final String ALL = "cost.allPayers";

    private PaidCosts() {}

    /**
     * One cost in place of two.
     *
     * @param values whose last measures are {@link #AGENCIES} and {@link #PLATFORMS}
     * @return the same with their priced sum as the last measure
     */
    static PairedValues together(PairedValues values, Prices prices) {
        int outcomes = values.measures().size() - 2;
        List<ComparedMeasure> measures = new ArrayList<>(values.measures().subList(0, outcomes));
        measures.add(new ComparedMeasure(
                ALL,
                "Cost to all who pay: agencies and services, platforms, hosts and search services",
                prices.unit(),
                Direction.LESS,
                Aggregate.TOTAL));
        double[][][] priced = new double[values.strategies().size()][values.replicates()][outcomes + 1];
        for (int s = 0; s < priced.length; s++) {
            for (int r = 0; r < priced[s].length; r++) {
                double[] run = values.values()[s][r];
                System.arraycopy(run, 0, priced[s][r], 0, outcomes);
                priced[s][r][outcomes] = prices.agencies() * run[outcomes] + prices.platforms() * run[outcomes + 1];
            }
        }
        return new PairedValues(values.strategies(), values.baseline(), measures, priced);
    }
}
