package org.interdict.model.population;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {
    private static final int FIRST = -40;
    private static final int DAYS = 300;

    /** Beside a column of days that is searched in full. */
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200, 1000})
    void aDayGivesTheSlotsDueInAscendingOrder(int slots) {
        SplittableRandom chance = new SplittableRandom(slots);
        Calendar calendar = Calendar.of(slots, FIRST);
        long[] expected = new long[slots];
        Arrays.fill(expected, Long.MAX_VALUE);
        int taken = 0;
        for (int day = FIRST; day < FIRST + DAYS; day++) {
            for (int change = 0; change < 1 + slots / 10; change++) {
                int slot = chance.nextInt(slots);
                if (chance.nextInt(5) == 0) {
                    calendar.cancel(slot);
                    expected[slot] = Long.MAX_VALUE;
                } else {
                    int next = day - 3 + chance.nextInt(40);
                    calendar.schedule(slot, next);
                    expected[slot] = Math.max(day, next);
                }
            }
            int today = day;
            int[] due = java.util.stream.IntStream.range(0, slots)
                    .filter(slot -> expected[slot] == today)
                    .toArray();
            int[] out = new int[slots];
            int count = calendar.take(day, out);
            assertArrayEquals(due, Arrays.copyOf(out, count));
            taken += count;
            for (int slot : due) {
                expected[slot] = Long.MAX_VALUE;
            }
            for (int slot = 0; slot < slots; slot++) {
                assertEquals(expected[slot] != Long.MAX_VALUE, calendar.scheduled(slot));
            }
        }
        assertTrue(taken > DAYS / 20, "hardly anything was due");
    }

    @Test
    void aSlotTakenOutLeavesTheOrderOfTheOthers() {
        int[] all = {3, 70, 71, 140, 199};
        Calendar with = Calendar.of(200, 0);
        Calendar without = Calendar.of(200, 0);
        for (int i = all.length - 1; i >= 0; i--) {
            with.schedule(all[i], 0);
            without.schedule(all[i], 0);
        }
        without.cancel(71);
        int[] out = new int[200];
        assertArrayEquals(all, Arrays.copyOf(out, with.take(0, out)));
        assertArrayEquals(new int[] {3, 70, 140, 199}, Arrays.copyOf(out, without.take(0, out)));
    }

    @Test
    void whatLiesAfterTheLastDayNeverComes() {
        Calendar calendar = Calendar.of(2, Calendar.LAST_DAY);
        calendar.schedule(0, Integer.MAX_VALUE);
        calendar.schedule(1, Calendar.LAST_DAY);
        assertFalse(calendar.scheduled(0));
        int[] out = new int[2];
        assertEquals(1, calendar.take(Calendar.LAST_DAY, out));
        assertEquals(1, out[0]);
        assertThrows(IllegalArgumentException.class, () -> calendar.take(Calendar.LAST_DAY + 1, out));
    }

    @Test
    void daysAreTakenOneAfterTheOther() {
        Calendar calendar = Calendar.of(1, 5);
        assertThrows(IllegalArgumentException.class, () -> calendar.take(6, new int[1]));
    }

    @Test
    void aCopyIsIndependent() {
        Calendar calendar = Calendar.of(1, 0);
        calendar.schedule(0, 1);
        Calendar copy = calendar.copy();
        copy.cancel(0);
        assertTrue(calendar.scheduled(0));
        assertEquals(1, calendar.day(0));
    }
}
