package org.interdict.model.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.interdict.model.scenario.Scenario;
import org.interdict.model.scenario.Seeds;
import org.interdict.model.scenario.Strategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * After warm-up the day loop allocates nothing of its own. Allowed are, on average, {@value #ALLOWED} bytes a day: what MASON's schedule
 * takes for a step, and the rare doubling of a column (events, cases, queues, the ledger's peak day).
 */
class AllocationTest {
    private static final int WARM_UP = 150;
    private static final int DAYS = 100;
    private static final long ALLOWED = 512;

    static java.util.List<Strategy> strategies() {
        return Strategies.all();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aDayAllocatesNothing(Strategy strategy) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        Scenario scenario = SmallWorlds.of(WARM_UP, WARM_UP + DAYS);
        ForumSimulation simulation = ForumSimulation.start(scenario, Seeds.of(2), strategy);
        simulation.runThrough(WARM_UP - 1);
        long before = threads.getThreadAllocatedBytes(thread);
        simulation.runThrough(WARM_UP + DAYS - 1);
        long perDay = (threads.getThreadAllocatedBytes(thread) - before) / DAYS;
        assertTrue(perDay <= ALLOWED, strategy.name() + ": " + perDay + " bytes a day");
    }
}
