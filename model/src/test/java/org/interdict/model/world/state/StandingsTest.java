package org.interdict.model.world.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.interdict.model.random.Domain;
import org.interdict.model.random.Draws;
import org.interdict.model.random.Stream;
import org.junit.jupiter.api.Test;

class StandingsTest {
    private static final Stream STREAM = Stream.of(Domain.BEHAVIOUR, "test.standings");

    /** Powers of two lie in bins of their own, so the percentile can be counted out: those below, and half of the equal ones. */
    @Test
    void percentileCountsThoseBelow() {
        Draws draws = Draws.of(5, 6, 7);
        Standings standings = new Standings(0);
        List<Integer> exponents = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            draws.at(STREAM, i, 0, 0, 0);
            int exponent = draws.below(0, 40) - 10;
            standings.add(3, (float) Math.pow(2, exponent));
            exponents.add(exponent);
            if (draws.unit(1) < 0.3) {
                int gone = exponents.remove(draws.below(2, exponents.size()));
                standings.remove(3, (float) Math.pow(2, gone));
            }
            double below = 0;
            for (int other : exponents) {
                below += other < exponent ? 1 : other == exponent ? 0.5 : 0;
            }
            if (!exponents.isEmpty()) {
                double expected = below / exponents.size();
                assertEquals(expected, standings.percentile(3, (float) Math.pow(2, exponent)), 1e-12);
            }
        }
    }
}
