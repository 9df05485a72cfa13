package org.interdict.model.simulation;

import java.util.List;
import org.interdict.model.scenario.Seeds;

/**
 * What one run leaves behind.
 *
 * @param strategy name of the strategy
 * @param seeds its seeds
 * @param measures names of all measures, in catalogue order
 * @param daily one row per day of the evaluation (0, 1, …), one column per measure
 * @param summary one value per measure: the total, the mean or the last of its days, as the measure declares
 * @param events the event log, in order of day
 * @param forums the life of each forum, in the order of opening
 * @param payers persons who paid for live streams, and how often
 * @param notes what the strategy's own log says, one sentence each, for example that a policy could not pay; usually empty. What differs
 *     between runs, such as days, stands in brackets at the end
 */
public record Result(
        String strategy,
        Seeds seeds,
        List<String> measures,
        double[][] daily,
        double[] summary,
        List<Event> events,
        List<Forum> forums,
        List<Payer> payers,
        List<String> notes) {
    /** The value of a measure over the whole run. */
    public double value(String measure) {
        int column = measures.indexOf(measure);
        if (column < 0) {
            throw new IllegalArgumentException("there is no measure '" + measure + "'");
        }
        return summary[column];
    }
}
