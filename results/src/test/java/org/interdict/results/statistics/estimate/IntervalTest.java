package org.interdict.results.statistics.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void itsEndsBelongToIt() {
        Interval interval = Interval.around(2, 1);
        assertEquals(new Interval(1, 3), interval);
        assertTrue(interval.contains(1) && interval.contains(3));
        assertFalse(interval.contains(0.999) || interval.contains(Double.NaN));
    }

    @Test
    void anUndefinedOneHoldsNothing() {
        assertFalse(Interval.around(2, Double.NaN).isDefined());
        assertFalse(Interval.UNDEFINED.contains(0));
    }
}
