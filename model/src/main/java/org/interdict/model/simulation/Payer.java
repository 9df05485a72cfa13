package org.interdict.model.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.interdict.model.world.World;
import org.interdict.model.world.policing.Payers;

/**
 * What one simulated person paid for live streams over a whole run, burn-in included. The number says nothing: it counts payers in the
 * order of their first purchases, and is no person of the event log.
 *
 * @param number from 0
 * @param began day of the first purchase; negative in the burn-in
 * @param purchases all purchases, at least 1
 * @param inEvaluation those of them in the evaluation
 * @param facilitators facilitators paid, at least 1: another one takes the place of one arrested
 */
public record Payer(int number, int began, int purchases, int inEvaluation, int facilitators) {
    /** All payers of a world. */
    static List<Payer> of(World world) {
        Payers payers = world.payers;
        return IntStream.range(0, payers.count())
                .mapToObj(row -> new Payer(
                        row, payers.began(row), payers.purchases(row), payers.evaluated(row), payers.facilitators(row)))
                .toList();
    }
}
