package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Fade FADE = Fade.atRate(0.01);

    private final Population persons = new Population(20);
    private final Ties ties = Ties.of(20);

    private void tie(int one, int two, int day) {
        ties.strengthen(one, two, day, FADE, persons);
        ties.strengthen(two, one, day, FADE, persons);
    }

    @Test
    void contactsAddUpAndFade() {
        assertTrue(ties.none(1));
        tie(1, 2, 0);
        tie(1, 2, 10);
        assertEquals(1 + Math.exp(-0.1), ties.between(1, 2, 10, FADE, persons), 1e-6);
        assertEquals((1 + Math.exp(-0.1)) * Math.exp(-0.2), ties.between(1, 2, 30, FADE, persons), 1e-6);
        assertEquals(1, ties.count(1, persons));
        assertFalse(ties.none(1));
    }

    @Test
    void theWeakestTieGivesWay() {
        for (int other = 2; other < 2 + Ties.WIDTH; other++) {
            tie(1, other, 5);
            tie(1, other, 5);
        }
        ties.cut(1, 0);
        tie(1, 2, 5);
        tie(1, 19, 6);
        assertEquals(0, ties.between(1, 2, 6, FADE, persons), "the tie of one contact gave way");
        assertEquals(1, ties.between(1, 19, 6, FADE, persons));
        assertEquals(Ties.WIDTH, ties.count(1, persons));
    }

    @Test
    void aTieIsVoidOnceTheOtherHasBeenReplaced() {
        tie(1, 2, 5);
        persons.entryDay(2, 6);
        assertEquals(0, ties.count(1, persons));
        assertEquals(0, ties.between(1, 2, 7, FADE, persons));
    }

    /** A star of three has three pairs that meet in its centre alone; a pair that is tied does not need it (Everett and Borgatti 2005). */
    @Test
    void betweennessCountsPairsThatMeetInThePerson() {
        tie(1, 2, 0);
        tie(1, 3, 0);
        tie(1, 4, 0);
        assertEquals(3, ties.betweenness(1, persons));
        tie(2, 3, 0);
        assertEquals(2, ties.betweenness(1, persons));
        assertEquals(0, ties.betweenness(4, persons));
    }
}
