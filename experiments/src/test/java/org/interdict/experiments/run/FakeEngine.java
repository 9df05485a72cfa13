package org.interdict.experiments.run;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.interdict.model.simulation.BurntIn;
import org.interdict.model.simulation.Event;
import org.interdict.model.simulation.Forum;
import org.interdict.model.simulation.Payer;
import org.interdict.model.simulation.Result;

/**
 * Runs with known answers: each strategy moves {@code harm.exposures} by exactly its number of policies below the status quo. Can fail for
 * some seeds and can pause, so that units finish in another order each time.
 */
public final class FakeEngine implements Engine {
    static final List<String> MEASURES = List.of("harm.exposures", "activity.active30", "cost.investigatorDays");

    private final int mostMillis;
    private final int failsEvery;
    public final AtomicInteger burnIns = new AtomicInteger();
    final AtomicInteger evaluations = new AtomicInteger();

    /**
     * @param mostMillis longest pause of a unit
     * @param failsEvery one of this number of seeds fails; 0 for none
     */
    public FakeEngine(int mostMillis, int failsEvery) {
        this.mostMillis = mostMillis;
        this.failsEvery = failsEvery;
    }

    @Override
    public BurntIn burnIn(Scenario scenario, Seeds seeds) {
        burnIns.incrementAndGet();
        pause();
        if (fails(seeds, 0)) {
            throw new IllegalStateException("no world\nfor this seed");
        }
        return strategy -> evaluate(scenario, seeds, strategy);
    }

    private Result evaluate(Scenario scenario, Seeds seeds, Strategy strategy) {
        evaluations.incrementAndGet();
        pause();
        if (fails(seeds, 1) && !strategy.name().equals("status quo")) {
            throw new IllegalArgumentException("strategy failed");
        }
        int days = scenario.horizon().evaluationDays();
        double[][] daily = new double[days][MEASURES.size()];
        double luck = Math.floorMod(seeds.behaviour(), 1000) / 7.0;
        double[] summary = new double[MEASURES.size()];
        for (int day = 0; day < days; day++) {
            daily[day][0] = 100 + luck + day - strategy.name().length();
            daily[day][1] = 50 + Math.sin(day + luck);
            daily[day][2] = strategy.policies().size();
            for (int m = 0; m < summary.length; m++) {
                summary[m] += daily[day][m];
            }
        }
        List<Event> events =
                scenario.eventPersons() == 0 ? List.of() : List.of(new Event(1, 0, "aware", "viewer", "visit", 2));
        List<Payer> payers = List.of(new Payer(0, -3, days, days - 2, 1), new Payer(1, 0, 1, 1, 1));
        List<Forum> forums =
                List.of(forum(4, OptionalInt.of(days - 1), Math.round(luck)), forum(5, OptionalInt.empty(), days));
        return new Result(
                strategy.name(), seeds, MEASURES, daily, summary, events, forums, payers, List.of("could not pay"));
    }

    private static Forum forum(int number, OptionalInt closed, long visits) {
        Forum.End end = closed.isEmpty() ? Forum.End.OPEN : Forum.End.SEIZED;
        return new Forum(number, -1, closed, end, 1, 0.3, Forum.Founder.FIRST, 3, 2, visits, 7);
    }

    private boolean fails(Seeds seeds, int rest) {
        return failsEvery > 0 && Math.floorMod(seeds.behaviour(), failsEvery) == rest;
    }

    private void pause() {
        if (mostMillis > 0) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(mostMillis + 1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
