package org.interdict.results.report.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.interdict.results.report.Synthetic;
import org.interdict.results.statistics.drawn.WorldFindings;
import org.interdict.results.statistics.paired.Comparison;
import org.interdict.results.statistics.paired.PairedValues;
import org.interdict.results.statistics.paired.ProbabilityBest;
import org.junit.jupiter.api.Test;

class RobustnessPageTest {
    private static RobustnessPage.Question question(int worlds) {
        PairedValues values = Synthetic.values(worlds);
        WorldFindings findings =
                new WorldFindings("the ranges", worlds, worlds, 1, 1, 240, ProbabilityBest.of(values, 0.95), List.of());
        return new RobustnessPage.Question(
                "e", "What | <helps>?", "1.2.3", 5000, 1095, 0, Comparison.of(values, 0.95), findings);
    }

    @Test
    void thePageSaysWhoLeadsHowSureAndWhoRisksLeast() {
        String page = RobustnessPage.of(List.of(question(40)));
        Comparison comparison = Comparison.of(Synthetic.values(40), 0.95);
        assertTrue(page.contains("## What \\| &lt;helps>?"), page);
        assertTrue(page.contains("> Judged by exposures, “") && page.contains(" of 40 worlds ("), page);
        assertTrue(page.contains("the smallest risk"), page);
        assertTrue(page.contains("in 1 of them the forums had no active member"), page);
        for (String strategy : comparison.strategies()) {
            assertTrue(page.contains("| " + strategy.replace("<", "&lt;") + " | "), page);
        }
        assertEquals(page, RobustnessPage.of(List.of(question(40))));
    }

    @Test
    void fewWorldsAreNotCalledAWin() {
        String page = RobustnessPage.of(List.of(question(2)));
        assertTrue(page.contains("> Which strategy is best, judged by exposures, depends on the world"), page);
        assertFalse(page.contains("> Judged by"), page);
    }
}
