package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.junit.jupiter.api.Test;

/** What each payer paid agrees with the measure of purchases and with the event log, when everybody is followed. */
class PayerTest {
    private static final Scenario SCENARIO =
            SmallWorlds.of(150, 100).withParameters(SmallWorlds.busy()).withEventPersons(SmallWorlds.PERSONS);
    private static final Strategy MATCHING =
            SmallWorlds.strategy(SmallWorlds.policy("payment-matching", Map.of("facilitators", 1.0)));

    @Test
    void agreesWithTheMeasureAndTheLog() {
        Result result = Simulation.of(SCENARIO).run(MATCHING, Seeds.of(5));
        List<Payer> payers = result.payers();
        Map<Long, Integer> began = new HashMap<>();
        for (Event event : result.events()) {
            if (event.act().equals("live-stream")) {
                began.putIfAbsent(event.person(), event.day());
            }
        }
        assertTrue(payers.size() > 200, "hardly a payer, and no table that grew: " + payers.size());
        assertEquals(
                began.values().stream().sorted().toList(),
                payers.stream().map(Payer::began).toList());
        assertEquals(
                result.value("harm.purchases"),
                payers.stream().mapToInt(Payer::inEvaluation).sum());
        for (Payer payer : payers) {
            assertTrue(payer.facilitators() >= 1 && payer.facilitators() <= payer.purchases(), payer.toString());
            assertTrue(payer.inEvaluation() <= payer.purchases(), payer.toString());
            assertTrue(payer.began() < 0 || payer.inEvaluation() == payer.purchases(), payer.toString());
        }
        assertTrue(payers.stream().anyMatch(payer -> payer.facilitators() > 1), "no facilitator was replaced");
        assertEquals(
                payers,
                Simulation.of(SCENARIO).burnIn(Seeds.of(5)).evaluate(MATCHING).payers());
    }
}
