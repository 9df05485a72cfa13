package org.interdict.results.statistics.portfolio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Points in the plane of cost and gain whose frontier is seen by drawing them. */
class FrontierTest {
    private static final double EXACT = 1e-12;

    /** On the frontier: 0 (nothing for nothing), 1 (6 for 2) and 2 (8 for 4). Point 3 is dominated by 1, point 4 by a mix of 0 and 1. */
    private static final double[] COST = {0, 2, 4, 3, 1};

    private static final double[] GAIN = {0, 6, 8, 5, 2};

    private final Frontier frontier = Frontier.of(COST, GAIN);

    @Test
    void nothingDominatesAPointOnTheFrontier() {
        for (int point = 0; point < 3; point++) {
            assertEquals(0, frontier.dominators(point).length, "point " + point);
        }
    }

    @Test
    void aPointThatCostsMoreAndGivesLessIsDominated() {
        assertArrayEquals(new int[] {1}, frontier.dominators(3));
    }

    @Test
    void aPointBelowTheLineIsDominatedByAMixOfItsNeighbours() {
        assertArrayEquals(new int[] {0, 1}, frontier.dominators(4));
    }

    @Test
    void theSlopeIsTheGainForOneMoreUnitOfCost() {
        assertEquals(3, frontier.slopeTo(1), EXACT);
        assertEquals(1, frontier.slopeTo(2), EXACT);
        assertTrue(Double.isNaN(frontier.slopeTo(0)), "nothing comes before the first point");
        assertTrue(Double.isNaN(frontier.slopeTo(3)), "not on the frontier");
    }

    @Test
    void anotherPointAtTheSamePlaceIsNotDominated() {
        Frontier twins = Frontier.of(new double[] {0, 1, 1}, new double[] {0, 2, 2});
        assertEquals(0, twins.dominators(1).length);
        assertEquals(0, twins.dominators(2).length);
    }

    @Test
    void aPointWithoutANumberStandsOutside() {
        Frontier some = Frontier.of(new double[] {0, Double.NaN, 1}, new double[] {0, 5, 2});
        assertEquals(0, some.dominators(1).length);
        assertEquals(2, some.slopeTo(2), EXACT);
    }
}
